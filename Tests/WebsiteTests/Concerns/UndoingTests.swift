import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Undoing an entry takes the right to make it, and leaves nobody with wrong words.
struct UndoingTests {
  @Test func `that somebody was put on the record is put right, never withdrawn`() async throws {
    let okafors = try await OkaforSite()
    let registration = try #require(
      try await okafors.said(Registration.self, about: okafors.maya).first?.entry.id)

    for colleague in [Colleague.priya, .noor] {
      let refused = try await withdraw(registration, okafors, by: colleague)
      #expect(refused.status == 404)
      let page = try await okafors.browser(of: colleague).get(path(registration, okafors)).page
      #expect(page.contains("Put on the record"))
      #expect(!page.contains("/withdrawal\""))
    }
    #expect(try await okafors.said(Withdrawal.self, about: okafors.maya).isEmpty)
  }

  @Test func `who is in the team is not undone by emergency access`() async throws {
    let okafors = try await OkaforSite()
    let joined = try #require(
      try await okafors.said(JoinedTeam.self, about: okafors.maya).first?.entry.id)
    try await openInAnEmergency(okafors, .rowan)

    let outsider = try await withdraw(joined, okafors, by: .rowan)
    let page = try await okafors.browser(of: .rowan).get(path(joined, okafors))
    let member = try await withdraw(joined, okafors, by: .priya)

    #expect(page.status == 200 && !page.page.contains("/withdrawal\""))
    #expect(outsider.status == 404)
    #expect(member.status == 303)
  }

  @Test func `a restriction is undone only by those who may restrict, and not in an emergency`()
    async throws
  {
    let okafors = try await OkaforSite()
    let restricted = try await okafors.tell(
      RestrictedRecord(named: [Colleague.priya.id], why: "A relative works here"),
      about: [okafors.maya])
    try await openInAnEmergency(okafors, .sam)

    #expect(try await withdraw(restricted, okafors, by: .priya).status == 404)
    #expect(try await withdraw(restricted, okafors, by: .sam).status == 404)
    let lifting = try await okafors.browser(of: .sam)
      .post(okafors.path(okafors.maya, "restriction/lifting"), "why=It+is+in+my+way")
    #expect(lifting.status == 404)
    #expect(try await okafors.said(RestrictionLifted.self, about: okafors.maya).isEmpty)
    #expect(try await okafors.browser(of: .ellis).get("/people/\(okafors.maya)").status == 404)
  }

  @Test func `wrong words do not stand alone because the right ones are restricted`() async throws {
    let okafors = try await OkaforSite()
    let wrong = try await okafors.tell(
      Happening(type: .accident, what: "Fell from the pier"), about: [okafors.maya])
    try await okafors.tell(
      Happening(type: .accident, what: "Was pushed"), about: [okafors.maya], marking: .restricted,
      corrects: wrong, reason: "She told us more")

    for part in ["chronology", "entries/\(wrong)"] {
      let page = try await okafors.browser(of: .priya).get(okafors.path(okafors.maya, part)).page
      #expect(!page.contains("Fell from the pier") && !page.contains("Was pushed"))
    }
    let section = try await okafors.browser(of: .noor)
      .get(okafors.path(okafors.maya, "restricted")).page
    #expect(section.contains("Was pushed"))
  }

  @Test func `an agency’s own entry stays its own, whoever puts it right`() async throws {
    let okafors = try await OkaforSite()
    let theirs = try await okafors.tell(
      Happening(type: .accident, what: "Fell at school"), about: [okafors.maya], by: .priya,
      marking: .ownAgency)
    try await okafors.tell(
      Happening(type: .accident, what: "Fell in the yard"), about: [okafors.maya],
      marking: .ownAgency, corrects: theirs, reason: "The school rang")

    let school = try await okafors.browser(of: .priya)
      .get(okafors.path(okafors.maya, "chronology")).page
    let police = try await okafors.browser(of: .ellis)
      .get(okafors.path(okafors.maya, "chronology")).page
    #expect(school.contains("Fell in the yard"))
    #expect(!police.contains("Fell in the yard") && !police.contains("Fell at school"))
  }

  private func path(_ entry: ID<Entry>, _ okafors: OkaforSite) -> String {
    okafors.path(okafors.maya, "entries/\(entry)")
  }

  private func withdraw(
    _ entry: ID<Entry>, _ okafors: OkaforSite, by colleague: Colleague
  ) async throws -> Answer {
    try await okafors.browser(of: colleague)
      .post("\(path(entry, okafors))/withdrawal", "based_on=\(entry)&reason=It+was+wrong")
  }

  private func openInAnEmergency(_ okafors: OkaforSite, _ colleague: Colleague) async throws {
    let opened = try await okafors.browser(of: colleague).post(
      "/emergency-access",
      form([
        "given": "Maya", "family": "Okafor", "born_on[day]": "9", "born_on[month]": "5",
        "born_on[year]": "2017", "reason": "child_missing", "words": "Gone since noon",
      ]))
    #expect(opened.status == 200)
  }
}
