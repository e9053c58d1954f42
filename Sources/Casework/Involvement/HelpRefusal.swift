public import Record
public import Vocabulary

/// Somebody does not agree to help, or no longer does, and that stands.
public struct HelpRefusal: Sendable {
  public let entry: Entry
  public let content: any HelpRefused
  /// What they said no to, or no longer agree to.
  let asked: AgreementAnswered

  public var id: ID<Entry> { entry.id }
  public var day: LocalDate { entry.envelope.occurred.earliest }

  init(_ refused: Said<AgreementAnswered>) {
    entry = refused.entry
    content = refused.content
    asked = refused.content
  }

  init(_ withdrawn: Said<AgreementWithdrawn>, of agreement: Said<AgreementAnswered>) {
    entry = withdrawn.entry
    content = withdrawn.content
    asked = agreement.content
  }
}

extension Involvement {
  /// Whether agencies have ended their work since somebody refused, for another reason than that: where the family no longer agrees,
  /// somebody keeps watch all the same.
  func hasEnded(since refusal: HelpRefusal) -> Bool {
    closures.contains { $0.isAfter(refusal) && $0.content.reason != .agreementEnded }
  }
}

extension Said {
  /// Whether it happened, and was written down, after a refusal.
  func isAfter(_ refusal: HelpRefusal) -> Bool {
    entry.place > refusal.entry.place
  }
}
