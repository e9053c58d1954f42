import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct SharingPageTests {
  private let whole: KeyValuePairs = [
    "with_whom": "Hill Primary School", "what": "That an assessment has begun",
    "purpose": "To plan together", "outcome": "share_part", "basis": "public_task",
    "condition": "safeguarding", "why_necessary": "The school sees her daily",
    "why_proportionate": "Nothing of her mother’s health", "why_not": "Her health is not needed",
    "was_family_told": "no", "why_not_told": "Not before the visit",
  ]

  @Test func `R-150 a decision to share is recorded with its basis, shown and printed`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "sharing")

    let empty = try await browser.get(path).page
    let asked = try await browser.get("\(path)/new").page
    let saved = try await browser.post(path, form(whole))
    let page = try await browser.get(try #require(saved.location)).page

    #expect(empty.contains("No decision to share, or not to share, has been recorded"))
    #expect(!asked.contains(" checked"))
    #expect(asked.contains("Agreement to help is not consent to share"))
    for words in [
      "Hill Primary School", "Share part of it", "UK GDPR Article 6(1)(e)",
      "Schedule 1 paragraph 18", LawfulBasis.edition, "The school sees her daily",
      "Nothing of her mother’s health", "Her health is not needed", "Not before the visit",
      "Priya Nair",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("print-note") && page.contains("printed by"))
  }

  @Test func `R-150 what is missing is told beside its question, and agreement fills nothing`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.agree()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "sharing")

    let refused = try await browser.post(
      path,
      form([
        "with_whom": "Hill Primary School", "what": "Her address", "purpose": "To visit",
        "outcome": "share",
      ]))

    #expect(refused.status == 422)
    for field in ["basis", "condition", "why_necessary", "why_proportionate", "was_family_told"] {
      #expect(refused.page.contains("href=\"#\(field)\""), "\(field)")
    }
    #expect(refused.page.contains("Why you decide otherwise than R-150"))
    #expect(try await okafors.said(SharingDecided.self, about: okafors.maya).isEmpty)
    #expect(
      !(try await browser.get(okafors.path(okafors.maya, "plan")).page.contains("UK GDPR")))
  }

  @Test func `a decision to share can be put right, and stays out of others’ sight`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "sharing")
    _ = try await browser.post(path, form(whole))
    let entry = try #require(
      try await okafors.said(SharingDecided.self, about: okafors.maya).first?.id)

    let correction = try await browser.get(
      okafors.path(okafors.maya, "entries/\(entry)/correction")
    ).page
    let stranger = try await okafors.browser(of: .rowan)

    #expect(correction.contains("That an assessment has begun"))
    #expect(try await stranger.get(path).status == 404)
    #expect(try await stranger.post(path, form(whole)).status == 404)
  }
}
