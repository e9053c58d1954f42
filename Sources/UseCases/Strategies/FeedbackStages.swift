public import Casework
public import Packs

extension StrategyPack {
  /// When parents and children are asked what they think, as far as the strategy names a point on the way.
  ///
  /// A point it does not state is not made up.
  public var feedbackStages: [FeedbackStage] {
    let named = feedback.filter { $0.isOfHelp && $0.at.value != nil }.flatMap(\.stages)
    return FeedbackStage.allCases.filter { stage in named.contains { $0.rawValue == stage.told } }
  }
}

extension FeedbackStage {
  /// What the stage is called in facts.
  var told: String { rawValue.replacing("_", with: "-") }
}
