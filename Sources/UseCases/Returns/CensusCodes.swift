import Indicators
import Returns

/// What the codes of the census are called in declarations.
enum CensusCodes {
  /// “No factors identified”.
  static let noFactor = "21"

  static func category(_ code: String) -> Fact.Value? {
    switch code {
    case "NEG": .code("neglect")
    case "PHY": .code("physical")
    case "SAB": .code("sexual")
    case "EMO": .code("emotional")
    case "MUL": .code("multiple")
    default: nil
    }
  }

  static func label(factor code: String) -> String? { labels[code] }

  /// The name a factor has among those that every declaration can use; nil for others.
  static func declared(factor code: String) -> String? {
    let number = String(code.prefix { $0.isNumber })
    return switch number {
    case "1": "alcohol misuse"
    case "2": "drug misuse"
    case "3": "domestic abuse"
    case "4": "mental health"
    case "5": "learning disability"
    case "6": "physical disability"
    case "7": "young carer"
    case "10": "going missing"
    case "11": "child sexual exploitation"
    case "15": "self-harm"
    case "16": "neglect"
    case "17": "emotional abuse"
    case "18": "physical abuse"
    case "19": "sexual abuse"
    case "24": "child criminal exploitation"
    default: nil
    }
  }

  private static let labels = Dictionary(
    CodeList.assessmentFactor.entries.map { ($0.code.description, $0.label) }
  ) { first, _ in first }
}
