import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What an answer can rest on: which entries are offered, and how older ones are reached.
struct EvidenceTests {
  private func begun() async throws -> (OkaforSite, Browser, String) {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser(of: .noor)
    _ = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/child-and-family-assessment"), "why=Hungry")
    return (okafors, browser, okafors.path(okafors.maya, "forms/child-and-family-assessment/new"))
  }

  @Test func `R-068 R-131 only time spent with the child is offered as such`() async throws {
    let (okafors, browser, path) = try await begun()
    let seen = try await okafors.tell(
      Sighting(wasSeen: true, place: "School", method: .inPerson), about: [okafors.maya])
    let work = try await okafors.tell(
      ChildsVoice(wasSeen: true, isDirectWork: true), about: [okafors.maya])
    var concern = Concern.coldAndHungry
    concern.experience.childsWords = "I am cold"
    let others = [
      try await okafors.tell(concern, about: [okafors.maya]),
      try await okafors.tell(
        ChildsVoice(wasSeen: true, mode: .video, words: "Fine"), about: [okafors.maya]),
      try await okafors.tell(
        FeedbackGiven(from: .child, stage: .earlyHelp, state: .given, words: "Nice"),
        about: [okafors.maya]),
    ]
    let page = try await browser.get("\(path)?step=child").page

    for entry in [seen, work] {
      #expect(page.contains("name=\"direct-work\" value=\"\(entry)\""))
    }
    for entry in others {
      #expect(!page.contains("name=\"direct-work\" value=\"\(entry)\""))
    }
  }

  @Test func `R-060 R-066 after many sightings a tool can still be cited, and so can what is old`()
    async throws
  {
    let (okafors, browser, path) = try await begun()
    let old = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya], on: "2023-05-04")
    let tool = try await okafors.tell(
      InstrumentCompleted(
        form: CompletedForm(form: "gcp2", version: 1, title: "GCP2", json: "{}")),
      about: [okafors.maya], on: "2024-11-04")
    for day in 1...31 {
      try await okafors.tell(
        Sighting(wasSeen: true, method: .inPerson), about: [okafors.maya],
        on: .on(.day(LocalDate("2025-01-01").adding(days: day))))
    }

    let child = try await browser.get("\(path)?step=child").page
    #expect(child.contains("name=\"tools\" value=\"\(tool)\""))
    let before = try await browser.get("\(path)?step=before").page
    #expect(before.contains("name=\"chronology-entries\" value=\"\(old)\""))
    #expect(before.contains("<summary>2023 (1)</summary>"))
    #expect(before.contains("<summary>2024 (1)</summary>"))
  }
}
