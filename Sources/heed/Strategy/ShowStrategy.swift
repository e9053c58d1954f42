import ArgumentParser
import Packs
import Vocabulary

/// `heed strategy show`: one strategy, to be read.
struct ShowStrategy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a strategy: its objectives, levels, tools, indicators and open questions.")

  @Argument(help: "The strategy, such as bury.")
  var place: String

  func run() async throws {
    let library = try ShippedStrategies.library()
    let pack = try ShippedStrategies.pack(place, in: library)
    let text = StrategyText(names: PackNames(pack, library.language))
    print(text.lines.joined(separator: "\n"))
  }
}

/// A strategy as plain text.
struct StrategyText {
  let names: PackNames

  private var pack: StrategyPack { names.pack }

  var lines: [String] {
    head + section("Aims", pack.aims.map { "- \($0.says)" })
      + section("Objectives", pack.objectives.flatMap(objective))
      + section("Levels of need", pack.levels.map(level))
      + section("Consent", pack.consent.map { "- \($0.needs)" })
      + section(
        "Tools", pack.instruments.map { "- \($0.name)" + ($0.note.map { ". \($0)" } ?? "") })
      + section("Principles", pack.principles.map { "- \($0.says)" })
      + section("Indicators", pack.indicators.map(indicator))
      + section("Stated figures", pack.figures.map(figure))
      + section("Open questions", pack.questions.map(question))
      + section("Known gaps", pack.gaps.map { "- \($0.says)" })
  }

  private var head: [String] {
    let identity = pack.identity
    let period = identity.period.value.map { "\($0.from) to \($0.to)" } ?? PackNames.notStated
    let agreed =
      identity.agreed.value.map { agreement in
        "by \(names.parties(agreement.by))" + (agreement.agreedOn.map { ", \($0.british)" } ?? "")
      } ?? PackNames.notStated
    return [
      identity.title, "\(pack.place.name), \(pack.place.partnership)", "",
      "Status: \(identity.status.label), version \(identity.version)", "Period: \(period)",
      "Guidance: \(identity.guidance.title), \(identity.guidance.edition)", "Agreed: \(agreed)",
    ]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title.uppercased()] + lines
  }

  private func objective(_ objective: Objective) -> [String] {
    let number = objective.number.map { "\($0). " } ?? ""
    let actions = pack.actions.filter { $0.objective == objective.id }
    return [
      "", "\(number)\(objective.title): \(objective.says)",
      "  Owner: \(names.parties(objective.owners)). When: \(names.timing(objective.when)).",
    ]
      + actions.map {
        "  - \($0.does) (\(names.parties($0.owners)); \(names.timing($0.when)))"
      }
      + listed("Serves", objective.principles.map(names.principle))
      + listed("Carried out by", objective.rules.map { "\($0) \(names.rule($0))" })
      + listed("Shown by", objective.indicators.map(names.indicator))
  }

  private func listed(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["  \(title):"] + items.map { "    - \($0)" }
  }

  private func level(_ level: Level) -> String {
    "- \(level.name): \(level.means.value ?? PackNames.notStated)"
      + (level.response.value.map { " Response: \($0)" } ?? "")
  }

  private func indicator(_ indicator: IndicatorDeclaration) -> String {
    let over = indicator.denominator.map { ", out of: \($0)" } ?? ""
    return "- \(indicator.title) (\(indicator.status.rawValue)): \(indicator.numerator)\(over)"
  }

  private func figure(_ figure: StatedFigure) -> String {
    let value = figure.words ?? figure.value.map { $0.formatted } ?? PackNames.notStated
    return "- \(figure.says): \(value) \(figure.unit), \(figure.year.value ?? "year not stated"), "
      + figure.basis.label
  }

  private func question(_ question: OpenQuestion) -> String {
    "- \(question.asks) "
      + (question.decision.map { "Decided: \($0.says)" }
        ?? "Open. Assigned: \(names.parties(question.assignedTo)). Due: \(names.timing(question.due)).")
  }
}

extension Double {
  /// Without a fraction where there is none.
  fileprivate var formatted: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}
