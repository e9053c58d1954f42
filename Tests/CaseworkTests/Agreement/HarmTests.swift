import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-043: danger, and harm that is near, stay in sight until somebody acts.
struct HarmTests {
  private func danger(_ told: String? = nil) -> Concern {
    .changed {
      $0.response.isInImmediateDanger = true
      $0.response.emergencySteps = told
    }
  }

  @Test func `R-043 a child in danger is noticed though nobody refused anything`() throws {
    var story = Story.maya
    let said = story.tell(danger(), by: .hart)

    let notice = try #require(try story.notices(of: NearHarmIsReferred.self).first)
    #expect(notice.entries == [said])
    #expect(notice.title == "A child is in danger: act now")
    let harm = try #require(NearHarmIsReferred.unanswered(in: try story.picture()).first)
    #expect(harm.what == .danger && harm.told == nil)
    #expect(harm.authors == [Author.hart.practitioner])
  }

  @Test(arguments: [
    ReferralMade(agency: "MASH", isToSocialCare: true, why: "Alone"),
    ReferralMade(agency: "Saltmarsh Police", why: "Alone"),
  ])
  func `R-043 danger is acted on by a referral to social care or the police`(
    _ referral: ReferralMade
  ) throws {
    var story = Story.maya
    story.tell(danger())
    story.tell(ReferralMade(agency: "Family hub", why: "A course"))
    #expect(try story.notices(of: NearHarmIsReferred.self).count == 1)

    story.tell(referral)
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)
    story.tell(danger())
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).count == 1)
  }

  @Test func `R-043 deciding on statutory action is acting; deciding on none, or to refer, is not`()
    throws
  {
    for action in StatutoryAction.allCases {
      var story = Story.maya
      story.tell(danger())
      story.tell(StatutoryDecision(action: action, why: "Alone at night"))
      let harm = NearHarmIsReferred.unanswered(in: try story.picture())
      let acts = action != .none && action != .referToSocialCare
      #expect(harm.isEmpty == acts, "\(action)")
    }
  }

  @Test func `R-043 a decision that waits for somebody to approve it protects nobody yet`() throws {
    var place = LocalPractice.saltmarsh
    place.approvedByAnother.insert(StatutoryDecision.kind.name)
    var story = Story.maya
    story.tell(danger())
    let decision = story.tell(StatutoryDecision(action: .section47, why: "Alone at night"))
    #expect(NearHarmIsReferred.unanswered(in: try story.picture(in: place)).count == 1)
    story.tell(DecisionApproved(decision: decision, outcome: .approved), by: .hart)
    #expect(NearHarmIsReferred.unanswered(in: try story.picture(in: place)).isEmpty)
  }

  @Test func `R-043 adding who was told is not acting, and does not undo having acted`() throws {
    var story = Story.maya
    let first = story.tell(danger())
    let told = story.tell(danger("Police, 2.10pm"), corrects: first, reason: "Added who was told")
    let harm = try #require(NearHarmIsReferred.unanswered(in: try story.picture()).first)
    #expect(harm.id == told && harm.told == "Police, 2.10pm")

    story.tell(ReferralMade(agency: "MASH", isToSocialCare: true, why: "Alone"))
    story.tell(danger("Police, and MASH"), corrects: told, reason: "Added who was told")
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).isEmpty)
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)
  }

  @Test func `R-043 danger that is put in later counts from then on`() throws {
    var story = Story.maya
    let calm = story.tell(Concern.coldAndHungry)
    story.tell(ReferralMade(agency: "MASH", isToSocialCare: true, why: "Cold"))
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).isEmpty)

    story.tell(danger(), corrects: calm, reason: "Read wrongly")
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).count == 1)
  }

  @Test func `R-043 what was done instead answers it, also when the concern is put right after`()
    throws
  {
    var story = Story.maya
    let first = story.tell(danger())
    let notice = try #require(try story.notices(of: NearHarmIsReferred.self).first)
    story.tell(notice.answer("999 came; her aunt has her, the duty worker knows"))
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).isEmpty)

    story.tell(danger("999"), corrects: first, reason: "Added who was told")
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).isEmpty)
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)
  }

  @Test func `R-043 harm near at a withdrawal is referred at once, whoever agrees later`() throws {
    var story = Story.maya
    let agreed = story.tell(AgreementAnswered.agrees)
    let near = AgreementWithdrawn(
      agreement: agreed, why: "No more visits", isNearSignificantHarm: .yes)
    #expect(NearHarmIsReferred.route(for: near) == .now)
    #expect(try story.objections(to: near).isEmpty)

    let withdrawn = story.tell(near)
    #expect(
      NearHarmIsReferred.unanswered(in: try story.picture()).map(\.id) == [withdrawn])
    story.tell(AgreementAnswered.agrees)
    #expect(try story.notices(of: NearHarmIsReferred.self).map(\.entries) == [[withdrawn]])
    story.tell(StatutoryDecision(action: .section47, why: "Alone at night"))
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)
  }

  @Test func `R-043 a concern on the record of a grown-up asks nobody to refer them`() throws {
    var story = Story.about(.ngozi, .ngozi)
    story.tell(danger(), about: [.ngozi])
    #expect(
      NearHarmIsReferred.unanswered(in: try story.picture(of: .ngozi)).isEmpty)
  }
}
