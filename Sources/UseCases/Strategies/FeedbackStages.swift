public import Casework
public import Packs
import Vocabulary

extension StrategyPack {
  /// When parents and children are asked what they think, as far as the strategy names a point on the way.
  ///
  /// A point it does not state, or states in passing, is not made up.
  public var feedbackStages: [FeedbackStage] {
    let named = feedback.filter { [.parents, .children, .families].contains($0.from) }
      .compactMap(\.stage)
    return FeedbackStage.allCases.filter(named.contains)
  }
}

extension FeedbackPoint {
  /// The point on the way that its words name; nil when they name none, or several in one sentence.
  fileprivate var stage: FeedbackStage? {
    switch at.value?.lowercased() {
    case "early help": .earlyHelp
    case "child in need": .childInNeed
    case "initial child protection conference": .initialConference
    case "child protection review": .reviewConference
    case "closure": .closure
    default: nil
    }
  }
}
