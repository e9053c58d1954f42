import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  /// Whether the child and a parent took part in each assessment, plan and review.
  ///
  /// Where nobody said, it is not known, and counts as one in which nobody is shown to have taken part.
  var participation: [Told] {
    let parts = inAssessments + inPlans + inReviews
    guard !parts.isEmpty else { return [] }
    let told = Set(
      voicesAnswered.filter { $0.content.childToldOn != nil }
        .map { chronology.newest(of: $0.content.voice) })
    return parts.flatMap { part -> [Told] in
      let common = ["process": Fact.Value.code(part.process), "agency": part.entry.agency]
      let wasTold = part.cited.contains { told.contains(chronology.newest(of: $0)) }
      return [
        record(part, common, who: "child", part.child, told: part.child == true ? wasTold : nil),
        record(part, common, who: "parent", part.parent ? true : nil, told: nil),
      ]
    }
  }

  /// Something families take part in, and who is said to have done so.
  private struct Part {
    let process: String
    let entry: Entry
    /// Nil where nobody said.
    let child: Bool?
    let parent: Bool
    /// What the child said or showed, and was told or not told what came of it.
    let cited: [ID<Entry>]

    init(_ process: String, _ entry: Entry, heard: Bool, _ voices: [VoiceHeard], parent: Bool) {
      self.process = process
      self.entry = entry
      let isUnheard = voices.contains { $0.whyNot.saysSomething }
      child = heard || voices.contains { !$0.entries.isEmpty } ? true : isUnheard ? false : nil
      self.parent = parent
      cited = voices.flatMap(\.entries)
    }
  }

  private func record(
    _ part: Part, _ common: [String: Fact.Value], who: String, _ tookPart: Bool?, told: Bool?
  ) -> Told {
    self.told(
      .participation, part.entry,
      common.merging(["who": .code(who)]) { $1 }.merging(
        [
          "took part": tookPart.map(Fact.Value.flag),
          "told what came of it": told.map(Fact.Value.flag),
        ].compactMapValues(\.self)
      ) { $1 })
  }

  private var inAssessments: [Part] {
    involvement.assessments.compactMap { course in
      guard let completed = course.completed, course.purpose?.asksChild == true else { return nil }
      let views = course.views(of: person.id)
      return Part(
        "assessment", completed.entry,
        heard: course.isHeard(person.id) || views.isSaid(by: .child), course.voices(of: person.id),
        parent: views.isSaid(by: .parent))
    }
  }

  /// A plan as a whole: whoever took part in one of its versions, or said whether they agree with it, took part in it.
  private var inPlans: [Part] {
    involvement.plans.compactMap { plan in
      guard let first = plan.versions.first?.entry else { return nil }
      let writers = Set(plan.versions.flatMap(\.content.writtenWith).map(\.giver))
        .union(
          plan.agreed.flatMap(\.content.views).filter { $0.answer != .couldNotAnswer }
            .map(\.giver))
      return Part(
        "plan", first, heard: writers.contains(.child), plan.versions.map(\.content.voice),
        parent: writers.contains(.parent))
    }
  }

  private var inReviews: [Part] {
    involvement.plans.flatMap(\.reviews).map { review in
      Part(
        "review", review.entry, heard: review.content.views.isSaid(by: .child),
        [review.content.voice],
        parent: review.content.views.isSaid(by: .parent)
          || review.content.family.contains { $0.giver == .parent && $0.attended })
    }
  }
}

extension AssessmentPurpose {
  /// Whether it is of a child who is born and can be heard, and more than a first look.
  fileprivate var asksChild: Bool {
    switch self {
    case .earlyHelp, .childAndFamily, .section47: true
    case .screening, .prenatal, .other: false
    }
  }
}

extension [ViewGiven] {
  /// Whether somebody said what works well or must change.
  func isSaid(by giver: ViewGiver) -> Bool {
    contains { $0.giver == giver && ($0.worksWell.saysSomething || $0.mustChange.saysSomething) }
  }
}
