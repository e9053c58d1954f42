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
  private let bornOn: PartialDate?

  /// - Parameter bornOn: when the child was born; nil while nobody knows.
  init(_ said: SaidEntries, bornOn: PartialDate?) {
    self.bornOn = bornOn
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
  /// section 3). A young person of 16 or 17 agrees for themselves (Family Law Reform Act 1969, section 8); a younger child only
  /// where somebody has written why they are competent to.
  public var given: [Said<AgreementAnswered>] {
    standing.filter { answered in
      guard answered.content.answer == .yes else { return false }
      switch answered.content.giver {
      case .parentWithResponsibility: return true
      case .otherCarer: return false
      case .youngPerson:
        return !answered.content.whyCompetent.isBlank || isSixteen(on: answered.day)
      }
    }
  }

  /// Agreement of a child under 16 that stands, of whom nobody has written why they are competent to agree.
  public var ofChildAlone: [Said<AgreementAnswered>] {
    let given = Set(given.map(\.id))
    return standing.filter {
      $0.content.answer == .yes && $0.content.giver == .youngPerson && !given.contains($0.id)
    }
  }

  /// Whether the child had surely turned 16 by a day.
  private func isSixteen(on day: LocalDate) -> Bool {
    bornOn.flatMap { Age(bornOn: $0, on: day) }.map { $0.possibleYears.lowerBound >= 16 } ?? false
  }

  /// Whether somebody agreed and, as the viewer can see, withdrew it or refused since.
  ///
  /// An agreement that was recorded for others alone is not known to have ended; one that was recorded in error never was.
  func hasEnded(_ agreement: ID<Entry>) -> Bool {
    if said.isWithdrawn(agreement) { return true }
    guard let answer = answered(agreement), answer.content.answer == .yes else { return false }
    let key = Key(answer.content)
    return !standing.contains { Key($0.content) == key && $0.content.answer == .yes }
  }

  /// Whether the viewer cannot see an agreement that something names: it may well stand.
  func isUnseen(_ agreement: ID<Entry>?) -> Bool {
    agreement.map { answered($0) == nil && !said.isWithdrawn($0) } ?? false
  }

  /// What an entry says that recorded an answer, in its newest version; nil where the viewer cannot see it.
  private func answered(_ agreement: ID<Entry>) -> Said<AgreementAnswered>? {
    let newest = said.newest(of: agreement)
    return answers.first { $0.id == newest }
  }

  /// Refusals that stand; not having been able to answer is neither.
  public var refused: [Said<AgreementAnswered>] { standing.filter { $0.content.answer == .no } }

  /// Refusals that stand, and withdrawals that nobody has been asked about again since; the earliest first.
  public var refusals: [HelpRefusal] {
    let stopped = withdrawals.compactMap { withdrawn -> HelpRefusal? in
      guard let asked = answered(withdrawn.content.agreement) else { return nil }
      let person = Key(asked.content)
      let isAsked = answers.contains {
        $0.isAfter(withdrawn) && Key($0.content).isSamePerson(as: person)
      }
      return isAsked ? nil : HelpRefusal(withdrawn, of: asked)
    }
    return (refused.map(HelpRefusal.init) + stopped)
      .sorted { $0.entry.place < $1.entry.place }
  }

  /// Whether an agreement still stands, as it was given or given anew by the same person to the same thing.
  public func stands(_ agreement: ID<Entry>?) -> Bool {
    guard let answer = agreement.flatMap(answered) else { return false }
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
  func isAgreedSince(_ refusal: HelpRefusal) -> Bool {
    given.contains { answer in
      answer.isAfter(refusal) && Key(answer.content).isSamePerson(as: Key(refusal.asked))
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
