import Casework
import Charts
import Markup
import Record
import UseCases
import Vocabulary

/// The questions that narrow a chronology, which keep what was chosen.
struct ChronologyFilters {
  let shown: ShownChronology
  let path: String

  private var query: ChronologyQuery { shown.query }

  var markup: Markup {
    Details(
      "Filter", isOpen: !query.isWhole || !query.errors.isEmpty,
      content: FilterPanel(
        "Filter the chronology", action: path, chosen: chosen, questions: questions
      ).markup
    ).markup
  }

  private var asking: Asking { Asking(body: query.body, errors: query.errors) }

  private var questions: Markup {
    """
    \(kept)\
    \(asking.some("Agency", "agency", agencies, hint: nil))\
    \(asking.some("Kind of entry", "kind", kinds, hint: nil))\
    \(asking.some("Type of neglect", "type", of: NeglectType.self, hint: nil))\
    \(asking.partialDate("From", "from"))\(asking.partialDate("Until", "until"))\
    \(asking.some(
      "Only", "late", [Answers.choice("Entered late", value: "yes")], hint: nil))\
    \(asking.some(
      "Only", "not_seen", [Answers.choice("Child not seen", value: "yes")], hint: nil))
    """
  }

  /// What is not asked here but stays as it was.
  private var kept: Markup {
    each(["order", "by"] + asKnownOn) { name in
      present(query.body.text(name)) { HiddenField(name, value: $0).markup }
    }
  }

  private var asKnownOn: [String] {
    query.asKnownOn == nil
      ? []
      : query.body.fields.map(\.name).filter { $0.hasPrefix("as_known_on") }
  }

  private var agencies: [Answers.Answer] {
    shown.whole.lanes.map {
      Answers.choice(shown.agencies[$0.agency], value: $0.agency.value)
    }
  }

  private var kinds: [Answers.Answer] {
    var seen: Set<String> = []
    return shown.whole.lines.filter { seen.insert($0.entry.kind.name).inserted }.map {
      Answers.choice($0.title, value: $0.entry.kind.name)
    }
  }

  private var chosen: [FilterPanel.Chosen] {
    agencies.filter { query.body.all("agency").contains($0.value) }.map {
      remove($0.label, "agency", $0.value)
    }
      + kinds.filter { query.body.all("kind").contains($0.value) }.map {
        remove($0.label, "kind", $0.value)
      }
      + NeglectType.allCases.filter(query.filter.types.contains).map {
        remove($0.label, "type", $0.rawValue)
      }
      + dates + (query.isLateOnly ? [remove("Entered late", "late", "yes")] : [])
      + (query.isNotSeenOnly ? [remove("Child not seen", "not_seen", "yes")] : [])
      + counted
  }

  private var dates: [FilterPanel.Chosen] {
    let from = query.filter.from.map {
      FilterPanel.Chosen(
        "From \($0.british)", removeHref: query.address(path, withoutDate: "from"))
    }
    let until = query.filter.until.map {
      FilterPanel.Chosen(
        "Until \($0.british)", removeHref: query.address(path, withoutDate: "until"))
    }
    return [from, until].compactMap(\.self)
  }

  private var counted: [FilterPanel.Chosen] {
    query.counted.map {
      [
        FilterPanel.Chosen(
          "Counted under: \(shown.grid.wording(of: $0))",
          removeHref: query.address(path, ("counted", nil), ("in", nil)))
      ]
    } ?? []
  }

  private func remove(_ label: String, _ name: String, _ value: String) -> FilterPanel.Chosen {
    FilterPanel.Chosen(label, removeHref: query.address(path, without: name, value))
  }
}
