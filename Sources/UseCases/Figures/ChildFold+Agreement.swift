import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  /// Every time somebody was asked to agree to help, and what they said.
  var agreementAnswers: [Told] {
    involvement.agreements.answers.map { said in
      told(
        .agreementAnswer, said.entry,
        asked(said).merging([
          "answer": .code(said.content.answer.counted),
          "withdrawn": withdrawnOn(said).map(Fact.Value.day),
          "efforts recorded": said.content.answer == .no
            ? .flag(said.content.efforts.saysSomething) : nil,
        ]) { $1 })
    }
  }

  /// Every refusal of help, each open until it is settled.
  var refusals: [Told] {
    involvement.agreements.answers.filter { $0.content.answer == .no }.map { said in
      told(
        .refusal, said.entry, until: settledOn(said),
        asked(said).merging([
          "somebody watches": .flag(said.content.monitor?.name.saysSomething ?? false)
        ]) { $1 })
    }
  }

  private func asked(_ said: Said<AgreementAnswered>) -> [String: Fact.Value?] {
    let level =
      said.content.level.flatMap { counting.levels[$0.value] } ?? level(on: said.entry.day)
    return [
      "asked": .code(said.content.giver.counted), "agency": said.entry.agency,
      "level": level.map(Fact.Value.code),
    ]
  }

  /// The first day from which somebody no longer agreed; the agreement may have been put right since.
  private func withdrawnOn(_ said: Said<AgreementAnswered>) -> LocalDate? {
    involvement.agreements.withdrawals
      .filter { chronology.newest(of: $0.content.agreement) == said.id }.map(\.entry.day).min()
  }

  /// The day a refusal no longer stood: the same person answered anew or agreed to other help, a look again said why nobody
  /// needs to watch any more, or the work with the child ended; at the latest the 18th birthday.
  private func settledOn(_ refusal: Said<AgreementAnswered>) -> LocalDate? {
    let looks = chronology.standing(MonitoringReviewed.self).filter {
      $0.content.nextReviewOn == nil && $0.content.whyEnded.saysSomething
    }
    let ends = (looks.map(\.entry) + involvement.closures.map(\.entry)).filter {
      ($0.day, $0.number) > (refusal.entry.day, refusal.entry.number)
    }
    return
      (ends.map(\.day)
      + [involvement.agreements.answer(to: refusal)?.entry.day, person.turns18On]
      .compactMap(\.self)).min()
  }
}

extension AgreementGiver {
  /// What they are called in declarations.
  fileprivate var counted: String {
    switch self {
    case .parentWithResponsibility: "parent"
    case .otherCarer: "other carer"
    case .youngPerson: "young person"
    }
  }
}

extension AgreementAnswer {
  /// What it is called in declarations.
  fileprivate var counted: String {
    switch self {
    case .yes: "agreed"
    case .no: "refused"
    case .couldNotAnswer: "could not answer"
    }
  }
}
