public import Record

/// An entry that rules of practice look at before it is recorded.
///
/// Rules refuse nothing for good: whoever decides can decide otherwise and say why, which is kept with the entry. What is urgent
/// is never held up.
public protocol Judged: Payload {
  /// Rules that are not followed here, each with the reason.
  var overruled: [Overruling] { get }

  /// Whether waiting would leave a child in danger.
  var isUrgent: Bool { get }

  /// Everything that stands against recording it, whether overruled or not.
  func objections(in picture: Picture, by author: Author) -> [Objection]
}

extension Judged {
  public var isUrgent: Bool { false }

  /// Lets the entry be recorded, or says everything that stands against it.
  ///
  /// - Returns: what was set aside because it is urgent, to be seen to afterwards.
  @discardableResult
  public func judge(in picture: Picture, by author: Author) throws(Refused) -> [Objection] {
    try settle(objections(in: picture, by: author))
  }

  /// Everything but what is overruled with a reason, or set aside because it is urgent, is refused.
  ///
  /// - Returns: what was set aside because it is urgent.
  func settle(_ objections: [Objection]) throws(Refused) -> [Objection] {
    let open = objections.filter { !isOverruled($0) }
    let standing = open.filter { !isUrgent || !$0.canBeOverruled }
    let reasonless = overruled.filter { $0.why.isBlank }.map {
      Objection(at: "overruled.\($0.rule)", "Enter why you decide otherwise than \($0.rule)")
    }
    guard standing.isEmpty, reasonless.isEmpty else { throw Refused(standing + reasonless) }
    return open
  }

  private func isOverruled(_ objection: Objection) -> Bool {
    overruled.contains { $0.rule == objection.rule?.id && !$0.why.isBlank }
  }
}

extension [Overruling] {
  /// What the entry tells of them.
  var told: String? {
    isEmpty ? nil : map { "\($0.rule): \($0.why)" }.joined(separator: "; ")
  }
}
