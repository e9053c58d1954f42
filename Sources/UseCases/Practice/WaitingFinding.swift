import Casework
import Record
import Vocabulary

/// What waits for one worker in one child’s record, found in what they may see of it.
struct WaitingFinding {
  let picture: Picture
  let person: PersonProjection
  let worker: Worker
  /// Who answers for each agency.
  let leads: AgencyLeads

  /// How far ahead is shown.
  static let daysAhead = 28

  /// What is to be done within four weeks and what is past its day, plans, and what other agencies ask.
  var work: [WaitingThing] {
    returned + asked + untold + due + unreviewed + planless + long
  }

  /// Danger that nobody has acted on: for who said it, who answers for their agency, and who leads; for everybody while nobody leads.
  var harm: [WaitingThing] {
    let leads =
      person.currentTeam(on: picture.today).filter { $0.position == .leadProfessional }
      .map(\.practitioner)
      + picture.involvement.openPlans.compactMap(\.current.content.lead?.practitioner)
    return NearHarmIsReferred.unanswered(in: picture).filter { harm in
      leads.isEmpty || leads.contains(worker.practitioner)
        || harm.authors.contains(worker.practitioner)
        || (worker.role.answersForAgency && harm.agencies.contains(worker.agency.id))
    }
    .map { thing(.harm($0), .since($0.entry.envelope.occurred.earliest)) }
  }

  private var asked: [WaitingThing] {
    AskedContribution.all(of: worker.agency.id, in: picture).map { asked in
      let since = asked.contribution.requested?.day ?? picture.today
      return thing(
        .contribution(asked), asked.contribution.due.map { .due($0.on) } ?? .since(since))
    }
  }

  /// Where no clock says by when, from the day something was decided on the referral.
  private var untold: [WaitingThing] {
    let involvement = picture.involvement
    return involvement.referrals.filter {
      $0.told == nil && $0.due(in: picture.place) == nil
        && $0.isAnswered(by: worker.author, in: picture.place)
    }
    .compactMap { course in
      involvement.decided(on: course).map {
        thing(.untold(course), .since($0.envelope.occurred.earliest))
      }
    }
  }

  /// Without what stands by itself: what the worker’s own agency was asked for, and first reviews past their day; and without
  /// what only children’s social care can do, for everybody else.
  private var due: [WaitingThing] {
    let last = picture.today.adding(days: Self.daysAhead)
    let isSocialCare = worker.agency.kind == .childrensSocialCare
    let apart = Set(
      neverReviewed.map { Deadline.Act.review($0.id) }
        + [.getContribution(from: worker.agency.id)])
    let notTheirs = Set(
      picture.involvement.referrals.filter {
        !$0.isAnswered(by: worker.author, in: picture.place)
      }
      .map(\.referral.id))
    return picture.deadlines
      .filter { $0.on <= last && !apart.contains($0.act) && (isSocialCare || !$0.isSocialCares) }
      .filter { $0.act != .tellReferrer || !notTheirs.contains($0.entry) }
      .map { thing(.deadline($0), .due($0.on)) }
  }

  private var neverReviewed: [PlanCourse] {
    picture.involvement.openPlans
      .filter { $0.wholeReviews.isEmpty && PlansAndToolsTogether.isOverdue($0, in: picture) }
  }

  private var unreviewed: [WaitingThing] {
    neverReviewed.compactMap { plan in
      PlansAndToolsTogether.due(of: plan, in: picture).map {
        thing(.unreviewed(plan), .due($0.day))
      }
    }
  }

  private var planless: [WaitingThing] {
    guard HighLevelsDrawAPlan.isPlanMissing(in: picture), let level = picture.involvement.level
    else { return [] }
    return [thing(.planless(level), .since(level.day))]
  }

  private var long: [WaitingThing] {
    let mark = LongHelpCanBeMeant.mark(in: picture)
    return LongPlansAreReported.reported(in: picture).map {
      thing(
        .long($0, mark), .since(LongPlansAreReported.longAfter($0, in: picture) ?? $0.startedOn))
    }
  }

  /// Decisions that another person looks at, made by somebody else.
  var decisions: [WaitingThing] {
    picture.involvement.approvals(in: picture.place)
      .filter {
        $0.isWaiting && !picture.authors(of: $0.decision.id).contains(worker.practitioner)
          && Access.approvers(of: $0.decision, in: picture, leads).include(worker)
      }
      .map { thing(.decision($0), .since($0.decision.envelope.occurred.earliest)) }
  }

  /// Those of them that nobody of the agency that decided can look at, and those of the front door’s own: it finds them without
  /// being in the team.
  var decisionsOfFrontDoor: [WaitingThing] {
    decisions.filter { thing in
      guard case .decision(let course) = thing.what else { return false }
      return course.decision.envelope.author.agency == worker.agency.id
        || Access.approvers(of: course.decision, in: picture, leads).isLeftToFrontDoor
    }
  }

  /// Own decisions that were sent back, until they are put right or decided again.
  var returned: [WaitingThing] {
    let courses = picture.involvement.approvals(in: picture.place)
    return courses.filter { course in
      let last = courses.last { $0.decision.isOfSameMatter(as: course.decision) }
      return course.approval?.content.outcome == .returned
        && course.decision.envelope.author.practitioner == worker.practitioner
        && last?.decision.id == course.decision.id
    }
    .map { thing(.returned($0), .since($0.approval?.day ?? picture.today)) }
  }

  /// Referrals of others to children’s social care that nobody there has taken on.
  func referrals(to socialCare: Set<ID<Agency>>) -> [WaitingThing] {
    picture.involvement.referrals
      .filter { $0.referral.entry.envelope.author.agency != worker.agency.id }
      .filter { $0.waits(for: socialCare, in: picture) }
      .map { thing(.referral($0), .since($0.referral.day)) }
  }

  /// What the family wrote that nobody has answered, or that is new since the worker’s last look.
  func written(since look: Instant?) -> [WaitingThing] {
    picture.writtenByFamily.filter { $0.waits(since: look) }
      .map { thing(.written($0.entry), .since($0.entry.envelope.recordedAt.ukDate)) }
  }

  /// What the family wrote that nobody has answered and nobody in the team can see, as when whoever made the code has left it: the
  /// front door finds it without being in the team.
  ///
  /// What nobody answers, such as a parent’s free words, waits until the worker has looked.
  func wordsLeftToFrontDoor(since look: Instant?) -> [WaitingThing] {
    let team = Set(person.currentTeam(on: picture.today).map(\.agency))
    return picture.writtenByFamily
      .filter { written in
        let entry = written.entry
        let isSeen =
          entry.marking == .ownAgency
          ? team.contains(entry.envelope.author.agency) : !team.isEmpty
        return written.waits(since: look) && !isSeen
      }
      .map { thing(.written($0.entry), .since($0.entry.envelope.recordedAt.ukDate)) }
  }

  private func thing(_ what: WaitingThing.What, _ time: WaitingThing.Time) -> WaitingThing {
    var isHarmNear = false
    switch what {
    case .referral, .written: isHarmNear = picture.isHarmNear
    case .deadline(let deadline):
      isHarmNear = deadline.act == .decideOnReferral && picture.isHarmNear
    case .decision(let course), .returned(let course):
      let decided = ChronologyLine(course.decision).payload as? any Judged
      isHarmNear = decided?.isUrgent == true || picture.isHarmNear
    default: break
    }
    return WaitingThing(person: person, what: what, time: time, isHarmNear: isHarmNear)
  }
}

extension WrittenByFamily {
  /// Whether nobody has answered it or, of what nobody answers, whether it came after the worker’s last look.
  fileprivate func waits(since look: Instant?) -> Bool {
    if let isAnswered { return !isAnswered }
    return look.map { $0 < entry.envelope.recordedAt } ?? true
  }
}

extension Entry {
  /// Whether two decisions decide the same: of statutory decisions the same action, of ends of plans the same plan.
  fileprivate func isOfSameMatter(as other: Entry) -> Bool {
    kind.name == other.kind.name
      && StatutoryDecision.from(self)?.action == StatutoryDecision.from(other)?.action
      && PlanEnded.from(self)?.plan == PlanEnded.from(other)?.plan
  }
}
