import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Who may chair a conference, and from which day on it can have been held.
struct ConferenceChairTests {
  private let osei = Author(
    practitioner: "daniel-osei", name: "Daniel Osei", role: .socialWorker, agency: "social-care")

  /// Ms Hart leads; a social worker and a health visitor are in the team.
  private var team: Story {
    var story = Story.maya
    for (author, position) in [
      (Author.hart, TeamPosition.leadProfessional), (osei, .member), (.rowan, .member),
    ] {
      story.tell(
        JoinedTeam(
          practitioner: author.practitioner, name: author.name, agency: author.agency,
          agencyName: "An agency", position: position), on: "2025-02-01")
    }
    story.tell(Note(text: "A first visit"), on: "2025-02-02", by: osei)
    return story
  }

  private func against(
    _ chair: String, by author: Author = .rowan, in story: Story? = nil
  ) throws -> [Objection] {
    try (story ?? team).objections(
      to: ConferenceHeld.whole.changed { $0.chair = chair }, by: author
    ).filter { $0.question == "chair" }
  }

  @Test func `R-044 nobody who is responsible for the work with the child chairs a conference`()
    throws
  {
    for chair in ["Daniel Osei", "daniel OSEI, social worker", "Ms Hart"] {
      let objections = try against(chair)
      #expect(objections.count == 1 && !objections[0].canBeOverruled, "\(chair)")
    }
    #expect(try against("Daniel Osei", by: osei, in: .maya).count == 1)
    var planned = Story.maya
    planned.tell(PlanWritten.whole(), on: "2025-03-04")
    #expect(try against("Ms Hart", in: planned).count == 1)
  }

  @Test func `R-044 initials, a title or the family name alone do not hide who chaired`() throws {
    for chair in [
      "D. Osei", "D Osei, service manager", "Mr Osei", "Osei", "Dr. D. OSEI", "Chair: D. Osei",
      "Independent chair Mr Osei",
    ] {
      #expect(try against(chair).count == 1, "\(chair)")
    }
    for chair in [
      "M. Osei", "Deborah Osei", "D. Joshi", "Daniel", "Osei Mensah", "Hart Lewis, chair",
    ] {
      #expect(try against(chair).isEmpty, "\(chair)")
    }
  }

  @Test func `R-044 a review conference has a chair too, and says who of the family came`() throws {
    let review = ReviewHeld.whole.changed {
      $0.meeting = .reviewConference
      $0.decision = .protectionPlan
      $0.attendance = [Attendance(agency: "Hill Primary", attended: true)]
    }
    let story = Story.planned(.childProtection)
    #expect(try story.objections(to: review).map(\.question) == ["chair", "family"])
    // Of one long ago nobody may know any more: putting a typo right there asks for that reason.
    #expect(try story.objections(to: review).allSatisfy { $0.canBeOverruled })
    let whole = review.changed {
      $0.chair = "Meera Joshi"
      $0.family = [FamilyAttendance(giver: .parent, name: "Ngozi Okafor", attended: false)]
    }
    #expect(try story.objections(to: whole).isEmpty)
    let led = whole.changed { $0.chair = "Ms Hart" }
    #expect(try story.objections(to: led).map(\.question) == ["chair"])
    #expect(try Story.planned().objections(to: ReviewHeld.whole).isEmpty)
  }

  @Test func `R-044 somebody else of the team chairs only with a reason, and anybody else may`()
    throws
  {
    let objection = try #require(try against("Rowan Ashby, health visiting", by: .ellis).first)
    #expect(objection.rule == HighLevelsDrawAPlan.rule)
    let reasoned = ConferenceHeld.whole.changed {
      $0.chair = "Rowan Ashby"
      $0.overruled = [Overruling(HighLevelsDrawAPlan.rule, why: "Another of the same name")]
    }
    #expect(try team.objections(to: reasoned).isEmpty)
    #expect(try against("Meera Joshi, independent chair").isEmpty)
    #expect(try against("Daniel Reed").isEmpty)
  }

  @Test func `R-049 a conference is not held before the enquiry or referral that it answers`()
    throws
  {
    func against(_ day: LocalDate, in story: Story) throws -> [Objection] {
      ConferenceHeld.whole.objections(
        toDay: day, in: try story.picture(on: "2025-03-20", in: .saltmarsh))
    }
    var referred = Story.maya
    referred.tell(ReferralMade(agency: "Front door", isToSocialCare: true), on: "2025-03-01")
    var enquired = referred
    enquired.tell(StatutoryDecision(action: .strategyDiscussion, why: "Alone"), on: "2025-03-03")
    enquired.tell(StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-04")

    #expect(try against("2024-01-29", in: referred).map(\.question) == ["occurred_on"])
    #expect(try against("2024-01-29", in: referred).allSatisfy { $0.message.contains("referral") })
    #expect(try against("2025-03-01", in: referred).isEmpty)
    let early = try #require(try against("2025-03-02", in: enquired).first)
    #expect(early.message.contains("3 March 2025, the day of the enquiry") && early.canBeOverruled)
    #expect(try against("2025-03-03", in: enquired).isEmpty)
    #expect(try against("2024-01-29", in: .maya).isEmpty)
  }
}
