import Casework
import Examples
import Indicators
import Record
import Testing
import UseCases
import Vocabulary

/// What the record tells of how children are seen and heard, counted as indicators count it.
struct VoiceFactTests {
  private let counted: CountedPlace

  init() async throws { counted = try await CountedPlace() }

  @Test func `a meeting says whether the child was seen, alone, said something and was answered`()
    async throws
  {
    let voice = try await counted.add(
      ChildsVoice(wasSeen: true, seenAlone: .yes, words: "I like Maths"))
    // Put right before it was answered: the answer is to the first version.
    try await counted.add(
      ChildsVoice(wasSeen: true, seenAlone: .yes, words: "I like maths"), corrects: voice)
    try await counted.add(
      VoiceAnswered(voice: voice, whatWasDone: "A club", childToldOn: "2025-03-12"))
    try await counted.add(Sighting(wasSeen: true, seenAlone: .no, observation: "Asleep"))
    try await counted.add(Sighting(wasSeen: false, whyNotSeen: "Nobody in"))
    try await counted.add(Sighting(wasSeen: true))

    #expect(
      try await counted.figures([
        "share where child seen, of meetings with a child recorded in period",
        "share where seen alone, of meetings with a child recorded in period where child seen",
        "share where child told, of meetings with a child recorded in period where child asked",
        "share where said something, of meetings with a child recorded in period",
        "share where answered, of meetings with a child recorded in period where child asked",
      ]) == [
        .share(3, of: 4), .share(1, of: 3), .share(1, of: 1), .share(2, of: 4), .share(1, of: 1),
      ])
  }

  @Test
  func `R-130 the child is heard where what they said is named, and not where it says why not`()
    async throws
  {
    let said = try await counted.add(ChildsVoice(wasSeen: true, words: "I want my bed back"))
    try await counted.add(
      AssessmentCompleted(
        assessment: "a", purpose: .earlyHelp,
        views: [ViewGiven(giver: .parent, worksWell: "Stories", mustChange: "Mornings")],
        voice: VoiceHeard(entries: [said])))
    try await counted.add(
      PlanWritten(
        plan: "p", kind: .earlyHelp,
        writtenWith: [PlanParticipant(giver: .parent, name: "Ngozi")],
        voice: VoiceHeard(whyNot: "Asleep")))
    // Nobody said anything of the child or the parents here.
    try await counted.add(ReviewHeld(plan: "p"), on: "2025-04-10")
    try await counted.add(
      VoiceAnswered(voice: said, whatWasDone: "A bed", childToldOn: "2025-03-14"))

    #expect(
      try await counted.figures(of: "bnes-participation-monitoring", in: "bnes") == [
        .share(1, of: 3), .share(1, of: 3), .share(2, of: 3),
      ])
    #expect(
      try await counted.figures([
        "count of participation records recorded in period where who is child and process is plan",
        "count of participation records recorded in period where who is child and not took part",
      ]) == [.count(1), .count(2)])
  }

  @Test func `what a child says on their own statement counts for that child alone`() async throws {
    let together = AssessmentCompleted(assessment: "a", purpose: .earlyHelp)
    try await counted.place.add(together, about: counted.maya, counted.leo, on: "2025-03-10")
    try await counted.add(
      ChildAssessed(assessment: "a", purpose: .earlyHelp, childsWords: "It is cold"),
      about: counted.leo)

    #expect(
      try await counted.figure(
        "share where took part, of participation records recorded in period where who is child")
        == .share(1, of: 2))
  }

  @Test func `a screening, and an assessment before birth, hear no child and are left out`()
    async throws
  {
    for (number, purpose) in [AssessmentPurpose.screening, .prenatal, .section47].enumerated() {
      try await counted.add(
        AssessmentCompleted(assessment: ID("a-\(number)"), purpose: purpose))
    }

    #expect(
      try await counted.figure(
        "count of participation records recorded in period where who is child") == .count(1))
  }

  @Test func `R-169 that parents were told what came of it is not recorded, so it has no figure`()
    async throws
  {
    try await counted.add(PlanWritten(plan: "p", kind: .earlyHelp))

    #expect(
      try await counted.figure(
        "count of participation records recorded in period where who is parent and told what came of it"
      ) == nil)
  }
}
