public import Record
public import Vocabulary

/// An entry that rules of practice look at before it is recorded.
///
/// Rules refuse nothing for good: whoever decides can decide otherwise and say why, which is kept with the entry. What is urgent
/// is never held up.
public protocol Judged: Payload {
  /// Rules that are not followed here, each with the reason.
  var overruled: [Overruling] { get }

  /// Whether waiting would leave a child in danger.
  var isUrgent: Bool { get }

  /// Whether rules are set aside because of it: where it is urgent, unless it gives a child less help, which never is.
  var goesAhead: Bool { get }

  /// Everything that stands against recording it, whether overruled or not.
  func objections(in picture: Picture, by author: Author) -> [Objection]

  /// What stands against the day it is said to have happened on.
  func objections(toDay day: LocalDate, in picture: Picture) -> [Objection]
}

extension Judged {
  public var isUrgent: Bool { false }

  public var goesAhead: Bool { isUrgent }

  public func objections(toDay day: LocalDate, in picture: Picture) -> [Objection] { [] }

  /// Lets the entry be recorded, or says everything that stands against it.
  ///
  /// - Parameters:
  ///   - day: when it is said to have happened; nil while nobody has said.
  ///   - others: what stands against it besides, as against who records it.
  /// - Returns: what was set aside because it is urgent, to be seen to afterwards.
  @discardableResult
  public func judge(
    in picture: Picture, by author: Author, on day: LocalDate? = nil,
    besides others: [Objection] = []
  ) throws(Refused) -> [Objection] {
    try settle(
      objections(in: picture, by: author) + others
        + (day.map { objections(toDay: $0, in: picture) + picture.objections(toDay: $0) } ?? []))
  }

  /// Everything but what is overruled with a reason, or set aside because it is urgent, is refused.
  ///
  /// - Returns: what was set aside because it is urgent.
  func settle(_ objections: [Objection]) throws(Refused) -> [Objection] {
    let open = objections.filter { !isOverruled($0) }
    let standing = open.filter { !goesAhead || !$0.canBeOverruled }
    let reasonless = overruled.filter { !$0.isSetAside && $0.why.isBlank }.map {
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
    let decided = filter { !$0.isSetAside }
    return decided.isEmpty
      ? nil : decided.map { "\($0.rule): \($0.why)" }.joined(separator: "; ")
  }

  /// What was set aside because it could not wait, each rule in its own words.
  var toldSetAside: String? {
    let rules = filter(\.isSetAside).map { one in
      Practice.rule(one.rule).map { "\(one.rule): \($0.says)" } ?? one.rule
    }
    return rules.isEmpty ? nil : rules.joined(separator: " ")
  }
}
