import Markup
import Packs
import Vocabulary

/// One strategy, with the words its pages have in common.
struct StrategyView: Sendable {
  let names: PackNames

  var pack: StrategyPack { names.pack }
  var identity: PackIdentity { pack.identity }
  var path: String { "/strategies/\(pack.id)" }

  /// The parts of a strategy, each a page of its own.
  enum Part: CaseIterable {
    case objectives
    case practice
    case indicators
    case partnership
    case open

    var label: String {
      switch self {
      case .objectives: "Aims and objectives"
      case .practice: "Levels, tools and rules"
      case .indicators: "Indicators"
      case .partnership: "Who does what"
      case .open: "Figures, questions and gaps"
      }
    }

    var ending: String {
      switch self {
      case .objectives: ""
      case .practice: "/practice"
      case .indicators: "/indicators"
      case .partnership: "/partnership"
      case .open: "/open"
      }
    }
  }

  /// What stands at the top of each of its pages.
  func head(_ part: Part) -> Markup {
    let items = Part.allCases.map {
      NavigationItem($0.label, href: path + $0.ending, isCurrent: $0 == part)
    }
    return """
      <p class="caption">\(pack.place.partnership)</p>\
      <h1>\(identity.title)\(when(part != .objectives, ": \(part.label)"))</h1>\
      <p>\(status)\(when(pack.place.isFictional, " \(Tag("Invented place", .blue))"))</p>\
      \(SubNavigation("This strategy", items: items))
      """
  }

  var status: Markup { Tag(identity.status.label, identity.status.colour).markup }

  /// Words of the strategy with where they stand in it.
  func cited(_ source: [Source]) -> Markup {
    source.isEmpty
      ? .empty : "<span class=\"secondary source\">\(names.source(source))</span>"
  }

  func list(_ items: [Markup]) -> Markup {
    items.isEmpty ? .empty : "<ul>\(items.map { "<li>\($0)</li>" as Markup })</ul>"
  }

  /// A part with a heading; nothing when there is nothing in it.
  func section(_ title: String, id: String? = nil, _ content: Markup) -> Markup {
    content.isEmpty ? .empty : "<h2\(attribute("id", id))>\(title)</h2>\(content)"
  }

  func indicatorLink(_ id: ID<IndicatorDeclaration>) -> Markup {
    "<a href=\"\(href: "\(path)/indicators#\(id)")\">\(names.indicator(id))</a>"
  }

  func ruleLink(_ rule: RuleNumber) -> Markup {
    "<a href=\"\(href: "\(path)/practice#\(rule)")\">\(rule.description)</a> \(names.rule(rule))"
  }
}

extension PackStatus {
  var label: String {
    switch self {
    case .draft: "Draft"
    case .agreed: "Agreed"
    case .ended: "Ended"
    }
  }

  var colour: Tag.Colour {
    switch self {
    case .draft: .amber
    case .agreed: .green
    case .ended: .grey
    }
  }
}
