public import Record
public import Vocabulary

/// Who agrees to what help, as it stands: the latest answer of each person to each thing asked.
public struct Agreements: Sendable {
  /// Every answer, the earliest first.
  public let answers: [Said<AgreementAnswered>]
  /// The latest of each person to each thing, without those withdrawn.
  public let standing: [Said<AgreementAnswered>]
  public let withdrawals: [Said<AgreementWithdrawn>]
  private let said: SaidEntries

  init(_ said: SaidEntries) {
    answers = said.all(AgreementAnswered.self)
    withdrawals = said.all(AgreementWithdrawn.self)
    self.said = said
    let withdrawn = Set(withdrawals.map { said.newest(of: $0.content.agreement) })
    var latest: [Key: Said<AgreementAnswered>] = [:]
    for answer in answers { latest[Key(answer.content)] = answer }
    let newest = Set(latest.values.map(\.id))
    standing = answers.filter { newest.contains($0.id) && !withdrawn.contains($0.id) }
  }

  /// Agreement that stands, of somebody who can give it.
  ///
  /// Somebody without parental responsibility can say that they do not mind, which is not agreement (Children Act 1989,
  /// section 3).
  public var given: [Said<AgreementAnswered>] {
    standing.filter { $0.content.answer == .yes && $0.content.giver != .otherCarer }
  }

  /// Refusals that stand; not having been able to answer is neither.
  public var refused: [Said<AgreementAnswered>] { standing.filter { $0.content.answer == .no } }

  /// Whether an agreement still stands, as it was given or given anew by the same person to the same thing.
  public func stands(_ agreement: ID<Entry>?) -> Bool {
    let newest = agreement.map(said.newest)
    guard let answer = answers.first(where: { $0.id == newest }) else { return false }
    let key = Key(answer.content)
    return given.contains { Key($0.content) == key }
  }

  /// The answer that takes a refusal’s place: the next of the same person to the same thing, or their agreement to any
  /// help; nil while the refusal stands.
  public func answer(to refusal: Said<AgreementAnswered>) -> Said<AgreementAnswered>? {
    let refused = Key(refusal.content)
    return answers.first { answer in
      let key = Key(answer.content)
      let agrees = answer.content.answer == .yes && answer.content.giver != .otherCarer
      return answer.isAfter(refusal)
        && (key == refused || agrees && key.isSamePerson(as: refused))
    }
  }

  /// Whether the same person has agreed to help since, in whatever words it was put to them.
  func isAgreedSince(_ refusal: Said<AgreementAnswered>) -> Bool {
    given.contains { answer in
      answer.isAfter(refusal) && Key(answer.content).isSamePerson(as: Key(refusal.content))
    }
  }

  private struct Key: Hashable {
    let person: ID<Person>?
    let name: String
    let scope: String

    init(_ answered: AgreementAnswered) {
      person = answered.asked
      name = answered.asked == nil ? answered.name : ""
      scope = answered.scope
    }

    func isSamePerson(as other: Key) -> Bool { person == other.person && name == other.name }
  }
}
