import Casework
import Instruments
import Packs
import Record
import Vocabulary

extension FilledForm {
  /// What the assessment says, of the family and of each child, as the rules of practice look at it.
  ///
  /// - Parameter child: whose page it is completed on, whose own day it begins with.
  func assessed(_ purpose: AssessmentPurpose, of child: ID<Person>) -> AssessmentCompleted {
    var assessed = AssessmentCompleted(
      assessment: course, purpose: purpose,
      isNeglectAnIssue: chosen("is_neglect_an_issue").flatMap(Answer.init),
      wasNeglectSeenEarly: chosen("was_neglect_seen_early").flatMap(Answer.init),
      children: people.compactMap { person in
        let needs = needs(of: person)
        return needs.isEmpty ? nil : ChildStatement(child: person, needs: needs)
      },
      findings: findings(about: nil) + findings(about: child), asked: asked,
      views: views(about: nil), chronology: chronology, tools: entries("tools"),
      directWork: entries("direct_work") + entries("direct_work", about: child),
      voice: heard(child), interpreting: interpreting(about: child) ?? interpreting(about: nil),
      form: kept(about: nil), jointWith: jointWith, overruled: overruled)
    if case .date(let day) = said("review_on", about: nil)?.answer { assessed.reviewOn = day }
    return assessed
  }

  /// The same without what is said of one child, for everybody it is about.
  func ofTheFamily(_ assessed: AssessmentCompleted) -> AssessmentCompleted {
    var family = assessed.parted.family
    family.findings = findings(about: nil)
    family.directWork = entries("direct_work")
    family.voice = voice(about: nil)
    family.interpreting = interpreting(about: nil)
    return family
  }

  /// What it says of one child, for that child’s record alone.
  func ofOneChild(_ assessed: AssessmentCompleted, _ child: ID<Person>) -> ChildAssessed? {
    let isPersonal = personal.contains(child)
    guard isPersonal || !needs(of: child).isEmpty else { return nil }
    return ChildAssessed(
      assessment: assessed.assessment, purpose: assessed.purpose, needs: needs(of: child),
      findings: findings(about: child), views: views(about: child),
      childsWords: childsWords(about: child), directWork: entries("direct_work", about: child),
      voice: voice(about: child), interpreting: interpreting(about: child),
      overruled: overruledOfEach[child] ?? [], form: isPersonal ? kept(about: child) : nil)
  }

  private func findings(about person: ID<Person>?) -> [FindingStated] {
    Finding.allCases.compactMap { finding in
      let words = words(finding.rawValue, about: person)
      return words.isEmpty ? nil : FindingStated(finding: finding, words: words)
    }
  }

  /// What the form asks of it, answered or not.
  private var asked: [Finding] {
    form.instrument.items.compactMap(\.states).compactMap(Finding.init)
  }

  private func views(about person: ID<Person>?) -> [ViewGiven] {
    ViewGiver.asked.compactMap { giver in
      let view = ViewGiven(
        giver: giver, worksWell: words("\(giver.rawValue)_works_well", about: person),
        mustChange: words("\(giver.rawValue)_must_change", about: person))
      return view.worksWell.isEmpty && view.mustChange.isEmpty ? nil : view
    }
  }

  private var chronology: ChronologyRead {
    ChronologyRead(
      earlierWorries: words("earlier_worries"), whatWasTried: words("what_was_tried"),
      whatCameOfIt: words("what_came_of_it"), entries: entries("chronology_entries"))
  }

  private func voice(about person: ID<Person>?) -> VoiceHeard {
    let why = words("why_not_heard", about: person)
    return VoiceHeard(entries: entries("voice", about: person), whyNot: why.isEmpty ? nil : why)
  }

  /// How one child was heard: as it says of all of them, and of this child alone.
  private func heard(_ child: ID<Person>) -> VoiceHeard {
    let (all, own) = (voice(about: nil), voice(about: child))
    return VoiceHeard(entries: all.entries + own.entries, whyNot: own.whyNot ?? all.whyNot)
  }

  private func entries(_ name: String, about person: ID<Person>? = nil) -> [ID<Entry>] {
    guard case .evidence(let cited) = said(name, about: person)?.answer else { return [] }
    return cited.map { ID($0.value) }
  }
}
