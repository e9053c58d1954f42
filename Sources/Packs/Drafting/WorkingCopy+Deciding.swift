public import Vocabulary

extension WorkingCopy {
  /// Gives an open question to somebody to decide, by a day if one is set.
  public mutating func assign(
    _ question: ID<OpenQuestion>, to parties: [ID<Party>], by day: LocalDate? = nil,
    in library: PackLibrary
  ) throws(DraftRefusal) {
    let pack = try sound(in: library)
    var question = try open(question, in: pack)
    try pack.mustHave(parties)
    question.assignedTo = .stated(parties)
    if let day {
      var due = Timing()
      due.by = day
      question.due = .stated(due)
    }
    put(question, .questions, \.questions)
  }

  /// Decides an open question and keeps the decision with it: what, why, by whom and when.
  ///
  /// What the decision changes elsewhere in the pack is edited like anything else.
  public mutating func decide(
    _ question: ID<OpenQuestion>, _ decision: Decision, in library: PackLibrary
  ) throws(DraftRefusal) {
    let pack = try sound(in: library)
    var question = try open(question, in: pack)
    if let option = decision.option, !question.options.contains(where: { $0.id == option }) {
      throw .noSuchOption(option, among: question.options.map(\.id))
    }
    try pack.mustHave(decision.by)
    question.decision = decision
    put(question, .questions, \.questions)
  }

  /// Records that a board agreed to indicators as official measures.
  public mutating func agree(
    toMeasures measures: [ID<IndicatorDeclaration>], _ agreement: Agreement,
    in library: PackLibrary
  ) throws(DraftRefusal) {
    let pack = try sound(in: library)
    guard !measures.isEmpty else { throw .nothingToAgree }
    try pack.mustBeAbleToAgree(agreement.by)
    for id in measures {
      guard var indicator = pack.indicators.first(where: { $0.id == id }) else {
        throw .noSuchIndicator(
          id, nearest: NearestName.to(id.value, among: pack.indicators.map(\.id.value)))
      }
      indicator.agreed = agreement
      put(indicator, .indicators, \.indicators)
    }
  }

  /// Records that the version was agreed: it is no longer a draft, and its number grows.
  ///
  /// Questions may still be open: they stay in the agreed version as what they are.
  public mutating func agree(
    toVersion agreement: Agreement, in library: PackLibrary
  ) throws(DraftRefusal) {
    let pack = try sound(in: library)
    try pack.mustBeAbleToAgree(agreement.by)
    var identity = PackReading(folder).declared.identity
    identity.version = PackReading(base).declared.identity.version + 1
    identity.status = .agreed
    identity.agreed = .stated(agreement)
    put(identity)
  }

  private func sound(in library: PackLibrary) throws(DraftRefusal) -> StrategyPack {
    do throws(PackFaults) {
      return try checked(in: library)
    } catch {
      throw .hasFaults(error)
    }
  }

  private func open(
    _ id: ID<OpenQuestion>, in pack: StrategyPack
  ) throws(DraftRefusal) -> OpenQuestion {
    guard let question = pack.questions.first(where: { $0.id == id }) else {
      throw .noSuchQuestion(
        id, nearest: NearestName.to(id.value, among: pack.questions.map(\.id.value)))
    }
    guard question.isOpen else { throw .alreadyDecided(id) }
    return question
  }
}

extension StrategyPack {
  fileprivate func mustHave(_ parties: [ID<Party>]) throws(DraftRefusal) {
    let there = agencies.map(\.party) + bodies.map(\.party)
    for party in parties where !there.contains(party) {
      throw .noSuchParty(party, nearest: NearestName.to(party.value, among: there.map(\.value)))
    }
  }

  fileprivate func mustBeAbleToAgree(_ parties: [ID<Party>]) throws(DraftRefusal) {
    let able = bodies.filter(\.canAgree)
    guard !parties.isEmpty, parties.allSatisfy({ party in able.contains { $0.party == party } })
    else { throw .mayNotAgree(parties, those: able.map(\.name)) }
  }
}
