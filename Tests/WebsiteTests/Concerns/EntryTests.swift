import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct EntryTests {
  @Test func `an entry says everything, and who, when and how it is known`() async throws {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya, okafors.samuel], on: "2025-02-10")
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.maya, "entries/\(entry)")).page

    for words in [
      "Maya came without a coat and asked for food.", "Noor Aziz, Wexcombe front door, as mash",
      "10 February 2025", "4 March 2025 at 9:30am", "22 days after", "Entered late",
      "Fact observed", "Typed into Heed", "Everyone working with this child", "Samuel Okafor",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(
      try await okafors.site.accesses().contains {
        $0.action == .openedEntry && $0.detail == entry.value
      })
  }

  @Test func `an address does not choose the key of the form it opens`() async throws {
    let okafors = try await OkaforSite()
    let chosen = String(repeating: "a", count: 32)

    let page = try await okafors.browser()
      .get(okafors.path(okafors.maya, "events/new?once=\(chosen)&what=Fell"))

    #expect(page.page.contains("Fell</textarea>"))
    #expect(page.field("once") != chosen)
  }

  @Test func `an entry of another child is not found`() async throws {
    let okafors = try await OkaforSite()
    let other = try await okafors.site.register(
      Registration(stage: .child, name: PersonName(given: "Kit", family: "Lowe")))
    let entry = try await okafors.tell(Concern.coldAndHungry, about: [other])
    let browser = try await okafors.browser()

    #expect(try await browser.get(okafors.path(okafors.maya, "entries/\(entry)")).status == 404)
    #expect(try await browser.get(okafors.path(other, "entries/\(entry)")).status == 404)
    #expect(try await browser.get(okafors.path(okafors.maya, "entries/nonsense")).status == 404)
  }

  @Test func `a restricted entry is shown to those it is for and to nobody else`() async throws {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya], marking: .restricted)

    let practitioner = try await okafors.browser().get(
      okafors.path(okafors.maya, "entries/\(entry)"))
    let mash = try await okafors.browser(of: .noor).get(
      okafors.path(okafors.maya, "entries/\(entry)"))

    #expect(practitioner.status == 404)
    #expect(mash.status == 200)
  }

  @Test func `putting right needs a reason, keeps what was there, and shows both`() async throws {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(
      Happening(type: .wasNotBrought, what: "Dentist"), about: [okafors.maya, okafors.samuel],
      on: "2025-03-03", by: .priya)
    let path = okafors.path(okafors.maya, "entries/\(entry)/correction")
    let browser = try await okafors.browser()

    let asked = try await browser.get(path).page
    let without = try await browser.post(path, correction(of: entry, what: "Optician"))
    let with = try await browser.post(
      path, correction(of: entry, what: "Optician") + "&what_was_wrong=It+was+the+optician")
    let page = try await browser.get(try #require(with.location)).page
    let before = try await browser.get(okafors.path(okafors.maya, "entries/\(entry)")).page

    #expect(asked.contains("Dentist</textarea>"))
    #expect(asked.contains("name=\"type\" value=\"was_not_brought\" checked"))
    #expect(without.page.contains("<a href=\"#what_was_wrong\">Enter what was wrong"))
    #expect(page.contains("Optician") && page.contains("<del>") && page.contains("Dentist"))
    #expect(page.contains("It was the optician"))
    #expect(before.contains("This was corrected"))
    let newest = try #require(try await okafors.said(Happening.self, about: okafors.samuel).last)
    #expect(newest.entry.envelope.subjects == [okafors.maya, okafors.samuel])
  }

  @Test func `when somebody put it right first, both are shown and nothing is chosen`()
    async throws
  {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(
      Happening(type: .accident, what: "Fell"), about: [okafors.maya], on: "2025-03-03")
    let path = okafors.path(okafors.maya, "entries/\(entry)/correction")
    let browser = try await okafors.browser()
    _ = try await browser.get(path)
    let theirs = try await okafors.tell(
      Happening(type: .accident, what: "Fell downstairs"), about: [okafors.maya],
      on: "2025-03-03", by: .ellis, corrects: entry, reason: "More is known")

    let both = try await browser.post(
      path, correction(of: entry, what: "Fell off a wall") + "&what_was_wrong=Wrong+place")
    let undecided = try await browser.post(path, shownBoth(theirs, "Fell off a wall"))
    let chosen = try await browser.post(
      path, shownBoth(theirs, "Fell off a wall") + "&which=mine")

    #expect(both.status == 409)
    #expect(both.page.contains("Fell downstairs") && both.page.contains("Fell off a wall"))
    #expect(both.page.contains("What PC Ellis recorded"))
    #expect(!both.page.contains(" checked"))
    #expect(both.page.contains("name=\"what_was_wrong\" value=\"Wrong place\""))
    #expect(undecided.status == 422)
    #expect(undecided.page.contains("<a href=\"#which\">Select which should stand"))
    #expect(chosen.status == 303)
    let said = try await okafors.said(Happening.self, about: okafors.maya)
    #expect(said.map(\.content.what) == ["Fell", "Fell downstairs", "Fell off a wall"])
    #expect(said[2].entry.envelope.corrects == theirs)
  }

  @Test func `R-003 putting right that a child is in danger waits for nothing`() async throws {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "entries/\(entry)/correction"),
      form(["based_on": entry.value, "is_in_immediate_danger": "yes"]))

    let newest = try #require(try await okafors.said(Concern.self, about: okafors.maya).last)
    #expect(newest.content.isInImmediateDanger)
    #expect(newest.entry.envelope.corrects == entry)
    #expect(
      answer.location == okafors.path(okafors.maya, "concerns/\(newest.id)/immediate-danger"))
  }

  @Test func `choosing theirs saves nothing`() async throws {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(
      Happening(type: .accident, what: "Fell"), about: [okafors.maya], on: "2025-03-03")
    let theirs = try await okafors.tell(
      Happening(type: .accident, what: "Fell downstairs"), about: [okafors.maya],
      on: "2025-03-03", by: .ellis, corrects: entry, reason: "More is known")
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "entries/\(entry)/correction"),
      shownBoth(theirs, "Fell off a wall") + "&which=theirs")

    #expect(answer.location == okafors.path(okafors.maya, "entries/\(theirs)"))
    #expect(try await okafors.said(Happening.self, about: okafors.maya).count == 2)
  }

  @Test func `what was recorded in error stays, struck through, with why`() async throws {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    let path = okafors.path(okafors.maya, "entries/\(entry)/withdrawal")
    let browser = try await okafors.browser()
    _ = try await browser.get(path)

    let without = try await browser.post(path, "based_on=\(entry)")
    let with = try await browser.post(path, "based_on=\(entry)&reason=It+was+another+child")
    let page = try await browser.get(try #require(with.location)).page
    let chronology = try await browser.get(okafors.path(okafors.maya, "chronology")).page

    #expect(without.page.contains("<a href=\"#reason\">Enter why it was recorded in error"))
    #expect(page.contains("This was recorded in error"))
    #expect(page.contains("It was another child"))
    #expect(!page.contains("/withdrawal\""))
    #expect(chronology.contains("<del><span class=\"as-typed\">Maya came without a coat"))
    #expect(chronology.contains("It was another child"))
  }

  @Test func `withdrawing twice, or after somebody else, does it once`() async throws {
    let okafors = try await OkaforSite()
    let entry = try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    let path = okafors.path(okafors.maya, "entries/\(entry)/withdrawal")
    let browser = try await okafors.browser()
    let key = try #require(try await browser.get(path).field("once"))
    let sent = "once=\(key)&based_on=\(entry)&reason=Wrong+child"

    let first = try await browser.post(path, sent)
    let second = try await browser.post(path, sent)
    let another = try await okafors.browser(of: .ellis).post(
      path, "based_on=\(entry)&reason=Me+too")

    #expect(first.location == second.location)
    #expect(another.status == 422)
    #expect(another.page.contains("Somebody else changed this first"))
    #expect(try await okafors.said(Withdrawal.self, about: okafors.maya).count == 1)
  }

  private func correction(of entry: ID<Entry>, what: String) -> String {
    form([
      "based_on": entry.value, "type": "was_not_brought", "what": what, "occurred": "on",
      "occurred_on[day]": "3", "occurred_on[month]": "3", "occurred_on[year]": "2025",
      "basis": "fact",
    ])
  }

  private func shownBoth(_ theirs: ID<Entry>, _ what: String) -> String {
    correction(of: theirs, what: what) + "&what_was_wrong=Wrong+place&was_shown_both=yes"
  }
}
