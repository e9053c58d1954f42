import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Days and times that cannot be, refused beside their own questions.
struct ImpossibleDaysTests {
  @Test func `no referral and no look at a home is from before anybody knew of the child`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let early = "&" + date("occurred_on", "1 2 1990")

    let referral = try await browser.post(
      okafors.path(okafors.maya, "referrals"),
      form(["agency": "Food bank", "is_to_social_care": "no", "why": "Cold"]) + early)
    let home = try await browser.post(
      okafors.path(okafors.maya, "home-conditions"), form(["what_was_seen": "Beds"]) + early)

    for answer in [referral, home] {
      #expect(answer.status == 422)
      #expect(answer.page.contains("was born on 9 May 2017: enter a later date"))
      #expect(answer.page.contains("href=\"#occurred_on"))
    }
    #expect(
      try await browser.post(
        okafors.path(okafors.maya, "home-conditions"), form(["what_was_seen": "Beds"])
      ).status == 303)
  }

  @Test func `today at a time that has not come yet is refused`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    func seen(at time: String) async throws -> Answer {
      try await browser.post(
        okafors.path(okafors.maya, "sightings"),
        form([
          "was_seen": "yes", "method": "in_person", "seen_alone": "yes", "place": "At school",
          "childs_words": "I like maths", "occurred": "today", "occurred_today_time": time,
          "basis": "fact",
        ]))
    }

    let late = try await seen(at: "9:45am")
    #expect(late.status == 422)
    #expect(late.page.contains("The time must have passed: it is 9:30am now"))
    #expect(try await seen(at: "9:30am").status == 303)
  }

  @Test func `whoever referred is told after the referral`() async throws {
    let okafors = try await OkaforSite()
    let referral = try await okafors.tell(
      ReferralMade(agency: "Food bank", why: "Cold"), about: [okafors.maya], on: "2025-03-03")
    let browser = try await okafors.browser()
    func told(on day: String) async throws -> Answer {
      try await browser.post(
        okafors.path(okafors.maya, "referrers-told"),
        form(["referral": referral.value, "was_told": "yes", "what": "A parcel comes"]) + "&"
          + date("occurred_on", day))
    }

    let early = try await told(on: "2 3 2025")
    #expect(early.status == 422)
    #expect(early.page.contains("The referral was made on 3 March 2025: enter that day"))
    #expect(try await told(on: "3 3 2025").status == 303)
  }

  @Test func `the home and the whole chronology are looked at again within two years`() async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let home = try await browser.post(
      okafors.path(okafors.maya, "home-conditions"),
      form(["what_was_seen": "Beds"]) + "&" + date("recheck_on", "5 3 2027"))
    let whole = try await browser.post(
      okafors.path(okafors.maya, "look-backs"),
      form(["what_it_shows": "Hungry"]) + "&" + date("next_look_back_on", "5 3 2027"))

    for answer in [home, whole] {
      #expect(answer.status == 422)
      #expect(answer.page.contains("Enter a day within two years"))
    }
  }

  @Test func `nobody is a brother or sister before both are born`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    func since(_ year: String) async throws -> Answer {
      try await browser.post(
        okafors.path(okafors.maya, "relationships"),
        form([
          "with": okafors.samuel.value, "from": "here", "kind": "sibling", "since[year]": year,
        ]))
    }

    let early = try await since("2020")
    #expect(early.status == 422)
    #expect(early.page.contains("Samuel Okafor was born on 12 January 2025"))
    #expect(try await since("2025").status == 303)
  }

  /// A date as its three boxes are sent.
  private func date(_ name: String, _ parts: String) -> String {
    zip(["day", "month", "year"], parts.split(separator: " "))
      .map { form(["\(name)[\($0)]": String($1)]) }.joined(separator: "&")
  }
}
