import Markup
import Packs
import Vocabulary

/// What a strategy asks of those who work with families: levels, consent, tools, rules, clocks and words.
struct StrategyPracticePage: Page {
  let view: StrategyView

  var title: String { "Levels, tools and rules: \(view.identity.title)" }
  let section: SiteSection? = .strategies
  var before: Markup { BackLink("All strategies", href: "/strategies").markup }

  private var pack: StrategyPack { view.pack }
  private var names: PackNames { view.names }

  var content: Markup {
    """
    \(view.head(.practice))\
    \(view.section("Levels of need", each(pack.levels.sorted { $0.order < $1.order }) { level($0) }))\
    \(view.section("Agreement to help", each(pack.consent) { consent($0) }))\
    \(view.section("Tools", each(pack.instruments) { instrument($0) }))\
    \(view.section("Clocks", clocks))\
    \(view.section("Rules of practice in force", rules))\
    \(view.section("Local words", words))
    """
  }

  private func level(_ level: Level) -> Markup {
    """
    <h3 id="\(level.id.value)">\(level.name)</h3>\
    \(SummaryList([
      .init("What it means", text: level.means.value ?? PackNames.notStated),
      .init("What is done", text: level.response.value ?? PackNames.notStated),
    ]))\(expected(level))\(present(level.note) { "<p class=\"secondary\">\($0)</p>" })
    """
  }

  private func expected(_ level: Level) -> Markup {
    guard !level.expected.isEmpty else { return .empty }
    return Table(
      "What each agency does at \(level.name)", columns: ["Agency", "Does", "With"],
      rows: level.expected.map {
        [
          "\(names.party($0.agency))", "\($0.does)",
          "\($0.instruments.map(names.instrument).joined(separator: ", "))",
        ]
      }
    ).markup
  }

  private func consent(_ rule: ConsentRule) -> Markup {
    """
    <p><strong>\(rule.levels.map(names.level).joined(separator: ", "))</strong>: \(rule.needs) \
    \(view.cited(rule.source))</p>\
    \(when(!rule.ifRefused.isEmpty, """
      <p>If it is refused:</p>\(view.list(rule.ifRefused.map { "\($0)" }))
      """))\
    \(present(rule.regardless) { "<p><strong>Whatever was refused:</strong> \($0)</p>" })
    """
  }

  private func instrument(_ tool: InstrumentUse) -> Markup {
    """
    <h3 id="\(tool.id.value)">\(tool.name)\(present(tool.short) { " (\($0))" })</h3>\
    \(present(tool.licensedBy) {
      "<p class=\"secondary\">Licensed by \($0). Its wording is not in Heed.</p>"
    })\
    \(view.list(tool.uses.map { use in
      "\(Tag(use.force.label, use.force == .compulsory ? .teal : .grey)) \(use.when)"
    }))\
    \(present(tool.repeated) { "<p>Repeated: \($0)</p>" })\
    \(present(tool.note) { "<p class=\"secondary\">\($0)</p>" })
    """
  }

  private var clocks: Markup {
    guard !pack.clocks.isEmpty else { return .empty }
    return Table(
      "Clocks", columns: ["Clock", "Starts", "Length", "From"],
      rows: pack.clocks.map { clock in
        let length = clock.length.value.map { "\($0.number) \($0.unit.label)" }
        return [
          "\(clock.title)", "\(clock.starts)",
          "\(length ?? clock.by.map { "By \($0.british)" } ?? PackNames.notStated)",
          "\(clock.edition)",
        ]
      }, captionIsHidden: true
    ).markup
  }

  private var rules: Markup {
    guard !pack.rules.isEmpty else { return .empty }
    return Table(
      "Rules of practice", columns: ["Rule", "What it asks", "With", "Where it stands"],
      rows: pack.rules.map { rule in
        let parameters = rule.parameters.map { parameter in
          "\(parameter.name.replacing("_", with: " ")) \(Int(parameter.value))"
            + (parameter.isStated ? "" : " (not in the strategy)")
        }
        return [
          "<span id=\"\(rule.rule.description)\">\(rule.rule.description)</span>",
          "\(names.rule(rule.rule))", "\(parameters.joined(separator: ", "))",
          "\(names.source(rule.source))",
        ]
      }, captionIsHidden: true
    ).markup
  }

  private var words: Markup {
    guard !pack.terms.isEmpty else { return .empty }
    return Table(
      "Local words", columns: ["Here it is called", "Also", "What it means"],
      rows: pack.terms.map { term in
        [
          "\(term.word)\(present(term.short) { " (\($0))" })",
          "\(term.also.joined(separator: ", "))", "\(names.meaning(term.meaning)?.means ?? "")",
        ]
      }, captionIsHidden: true
    ).markup
  }
}

extension InstrumentForce {
  var label: String {
    switch self {
    case .compulsory: "Compulsory"
    case .standard: "Standard practice"
    case .expected: "Expected"
    case .optional: "Optional"
    }
  }
}
