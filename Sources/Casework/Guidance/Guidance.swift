/// What neglect of one type can look like at one stage of life, in our own words.
///
/// Examples to help people notice: not a checklist, and never a score.
public struct Guidance: Hashable, Sendable {
  public let type: NeglectType
  public let stage: AgeStage
  public let examples: [String]

  /// Whose knowledge the examples rest on.
  public static let source =
    "Drawn from Horwath (2007) as used in Blackpool’s neglect strategy (2019), Appendices 1 and 2, and put in our own words"

  /// The examples for some types, or for all six when none is named; there are none before birth.
  public static func examples(of types: [NeglectType], at stage: AgeStage) -> [Guidance] {
    let wanted = types.isEmpty ? NeglectType.allCases : types
    return wanted.compactMap { type in
      let examples = examples(of: type, at: stage)
      return examples.isEmpty ? nil : Guidance(type: type, stage: stage, examples: examples)
    }
  }

  public static func examples(of type: NeglectType, at stage: AgeStage) -> [String] {
    switch stage {
    case .unborn: []
    case .infancy: infancy(type)
    case .preSchool: preSchool(type)
    case .primary: primary(type)
    case .adolescence: adolescence(type)
    }
  }
}
