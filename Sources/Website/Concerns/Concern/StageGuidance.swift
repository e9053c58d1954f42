import Casework
import Markup
import Vocabulary

/// What neglect can look like at the child’s stage of life: words to help people notice, never a list to tick (R-008).
struct StageGuidance: Component {
  private let stages: [AgeStage]
  private let tellsOfBoundaries: Bool

  init(_ subject: FormSubject) {
    let identity = subject.identity
    if identity?.stage == .unborn {
      self.init(stages: [.unborn], tellsOfBoundaries: false)
    } else if identity?.stage == .child, let born = identity?.bornOn {
      let years = Age(bornOn: born, on: subject.today)?.possibleYears
      self.init(
        stages: AgeStage.possible(bornOn: born, on: subject.today),
        tellsOfBoundaries: years.map { $0.lowerBound <= 4 && $0.upperBound >= 1 } ?? false)
    } else {
      self.init(stages: [], tellsOfBoundaries: false)
    }
  }

  private init(stages: [AgeStage], tellsOfBoundaries: Bool) {
    self.stages = stages
    self.tellsOfBoundaries = tellsOfBoundaries
  }

  var markup: Markup {
    each(stages) { stage in
      Details(
        stage == .unborn
          ? "Why the signs before birth matter" : "What each type can look like: \(stage.label)",
        content: content(stage)
      ).markup
    }
  }

  private func content(_ stage: AgeStage) -> Markup {
    """
    <p><strong>\(GuidanceIsNoChecklist.caution)</strong></p>\
    \(stage == .unborn ? prenatal : examples(stage))\
    \(when(tellsOfBoundaries, "<p class=\"hint\">\(AgeStage.tieBreak)</p>"))\
    <p class="hint">\(stage == .unborn ? PrenatalIndicator.source : Guidance.source).</p>
    """
  }

  private func examples(_ stage: AgeStage) -> Markup {
    each(Guidance.examples(of: [], at: stage)) { guidance in
      """
      <p><strong>\(guidance.type.label)</strong></p>\
      <ul>\(each(guidance.examples) { "<li>\($0)</li>" })</ul>
      """
    }
  }

  private var prenatal: Markup {
    each(PrenatalIndicator.allCases) {
      "<p><strong>\($0.label)</strong></p><p>\($0.explanation)</p>"
    }
  }

  static let examples = [
    Example("a child of two", StageGuidance(stages: [.preSchool], tellsOfBoundaries: true)),
    Example("before birth", StageGuidance(stages: [.unborn], tellsOfBoundaries: false)),
    Example("an adult", StageGuidance(stages: [], tellsOfBoundaries: false)),
  ]
}
