import Examples
import Instruments
import Testing
import Vocabulary

struct ContributingTests {
  @Test func `several authors contribute sections, and each answer says whose it is`() throws {
    var completion = try Completion.of(.earlyHelp, ["school": .choice("yes")])
    try completion.add(["works": .text("Bedtimes")], to: .earlyHelp, by: .ngozi)

    #expect(completion.contributors == [.rowan, .ngozi])
    #expect(completion.answers["school"]?.by == "rowan-ashby")
    #expect(completion.answers["works"]?.by == "ngozi-okafor")
    #expect(completion.answers["school"]?.question == "Is every child in school or nursery?")
    #expect(completion.answers["school"]?.words == "Yes")
  }

  @Test func `a form is only answered by those who may`() throws {
    var completion = Completion(of: .grades(), about: ["maya-okafor", "ngozi-okafor"])

    #expect(throws: ContributionRefusal.mayNotComplete) {
      try completion.add(["physical": .grade("2")], to: .grades(), by: .ngozi)
    }
    #expect(completion.answers.isEmpty)
    #expect(completion.revision == 0)
  }

  @Test func `roles narrow who may, where they are named`() {
    let leads = Completers(roles: ["safeguarding_lead"])

    #expect(leads.include(.hart))
    #expect(!leads.include(.rowan))
    #expect(!leads.include(.ngozi))
    #expect(Completers(kinds: [.practitioner, .parent], roles: ["manager"]).include(.ngozi))
  }

  @Test func `an answer another author gave since is never overwritten unseen`() throws {
    var completion = try Completion.of(.earlyHelp, ["school": .choice("yes")], by: .hart)

    let refusal = #expect(throws: ContributionRefusal.self) {
      try completion.add(["school": .choice("no")], to: .earlyHelp, basedOn: 0)
    }

    guard case .answeredSince(let conflicts) = refusal else {
      Issue.record("not a conflict")
      return
    }
    #expect(conflicts.map(\.place) == ["school"])
    #expect(conflicts.map(\.theirs.answer) == [.choice("yes")])
    #expect(conflicts.map(\.yours) == [.choice("no")])
    #expect(refusal?.message.contains("choose which answer to keep") == true)
    #expect(completion.answer("school") == .choice("yes"))
  }

  @Test func `the same answer, one's own, or one that was seen is no conflict`() throws {
    var completion = try Completion.of(.earlyHelp, ["school": .choice("yes")], by: .hart)

    try completion.add(["school": .choice("yes")], to: .earlyHelp, basedOn: 0)
    try completion.add(["school": .choice("no")], to: .earlyHelp)
    try completion.add(["school": .choice("yes")], to: .earlyHelp, basedOn: 0)

    #expect(completion.answer("school") == .choice("yes"))
    #expect(completion.revision == 4)
  }

  @Test func `an empty answer takes an earlier one away`() throws {
    var completion = try Completion.of(.earlyHelp, ["works": .text("Bedtimes")])
    try completion.add(["works": .text("  ")], to: .earlyHelp)

    #expect(completion.answers.isEmpty)
  }

  @Test func `answers to another version, about others, or after the end are refused`() throws {
    var completion = try Completion.of(.survey, about: [], ["spot": .scale(3)])
    let newer = Instrument.survey.changed { $0.version = 2 }

    #expect(throws: ContributionRefusal.anotherInstrument) {
      try completion.add(["spot": .scale(4)], to: newer)
    }
    #expect(throws: ContributionRefusal.unknownItem("nothing")) {
      try completion.add(["nothing": .scale(4)], to: .survey)
    }
    #expect(throws: ContributionRefusal.wrongPerson(AnswerPlace("spot", about: "maya-okafor"))) {
      try completion.add([AnswerPlace("spot", about: "maya-okafor"): .scale(4)], to: .survey)
    }
    try completion.finish(on: "2025-03-04", of: .survey)
    #expect(throws: ContributionRefusal.alreadyCompleted) {
      try completion.add(["spot": .scale(4)], to: .survey)
    }
  }

  @Test func `in a section for each person every answer says about whom`() throws {
    var completion = Completion(of: .earlyHelp, about: ["maya-okafor", "samuel-okafor"])

    #expect(throws: ContributionRefusal.wrongPerson("unmet")) {
      try completion.add(["unmet": .text("A coat")], to: .earlyHelp)
    }
    #expect(throws: ContributionRefusal.wrongPerson(AnswerPlace("unmet", about: "another"))) {
      try completion.add([AnswerPlace("unmet", about: "another"): .text("A coat")], to: .earlyHelp)
    }
    try completion.add(
      [AnswerPlace("unmet", about: "samuel-okafor"): .text("A cot")], to: .earlyHelp)
    #expect(completion.answer("unmet", about: "samuel-okafor") == .text("A cot"))
  }
}
