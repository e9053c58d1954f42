import Examples
import Instruments
import Testing
import Vocabulary

struct ScoringTests {
  private func score(_ answers: [AnswerPlace: ItemAnswer]) throws -> ScoreOutcome {
    try Completion.of(.survey, about: [], answers).score(in: .survey)
  }

  @Test func `what the tool adds up is added up, in its own bands`() throws {
    #expect(
      try score(["spot": .scale(4), "talk": .choice("sure"), "used": .choices(["chronology"])])
        == .sum(9, band: "Sure"))
    #expect(
      try score(["spot": .scale(1), "used": .choices(["none"])])
        == .sum(1, band: "Finding their feet"))
  }

  @Test func `too few answers make no sum`() throws {
    #expect(try score(["spot": .scale(4)]) == .notEnoughAnswered(answered: 1, needed: 2))
    #expect(
      try score(["spot": .couldNotAnswer("New here"), "talk": .choice("sure")]).words
        == "Not added up: 1 of the 2 answers it needs were given")
  }

  @Test func `an instrument without scoring has no score, and grades never have one`() throws {
    let grades = try Completion.of(
      .grades(), about: ["maya-okafor", "ngozi-okafor"], ["physical": .grade("2")])
    #expect(grades.score(in: .grades()) == .notScored)

    let misused = Instrument.grades().changed {
      $0.scoring = .sum(SummedItems(items: ["physical"], source: "An invented manual"))
      $0.sections[0].items[0].kind = .grade(.howSure)
    }
    let graded = try Completion.of(
      misused, about: ["maya-okafor", "ngozi-okafor"], ["physical": .grade("sure")])
    #expect(graded.score(in: misused) == .notEnoughAnswered(answered: 0, needed: 1))
  }
}
