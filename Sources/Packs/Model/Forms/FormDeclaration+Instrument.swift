public import Instruments
import Vocabulary

extension FormDeclaration {
  /// What forms are filled in and checked by, with the title a place gives it.
  public func instrument(title local: String? = nil, short localShort: String? = nil) -> Instrument
  {
    Instrument(
      id: id, version: version, title: local ?? title, shortTitle: localShort ?? short,
      about: about, guidance: guidance, sections: sections.map(\.section),
      terms: TermsOfUse(
        completers: Completers(kinds: Set(completers), roles: Set(roles.map(\.rawValue))),
        training: training.map { TrainingNeeded(course: $0.course, validMonths: $0.validMonths) },
        licence: licence.map { Licence(holder: $0.holder, reference: $0.reference) }),
      scoring: scoring.map { .sum($0.summed) } ?? .none,
      comparison: Comparability(
        sameAsVersions: Set(sameAsVersions),
        changedItems: changedItems.map { ChangedItem(item: $0.item, why: $0.why) }),
      family: toFamily?.words)
  }

  /// Questions with no sort of answer, or several.
  var itemProblems: [InstrumentProblem] {
    sections.flatMap { section in
      section.items.filter { $0.kinds.count != 1 }.map {
        InstrumentProblem(
          path: "sections/\(section.id)/items/\($0.id)",
          message: $0.kinds.isEmpty
            ? "The question does not say what sort of answer it takes"
            : "The question takes more than one sort of answer")
      }
    }
  }
}

extension FormScoring {
  fileprivate var summed: SummedItems {
    SummedItems(
      items: items, source: source, fewestAnswered: fewestAnswered,
      bands: bands.map { ScoreBand(label: $0.label, lowest: $0.from, highest: $0.to) })
  }
}

extension FormSection {
  fileprivate var section: InstrumentSection {
    InstrumentSection(
      id: id, title: title, guidance: guidance, items: items.map(\.item),
      shownWhen: shownWhen.condition, isForEachPerson: isForEachChild, family: toFamily?.words,
      isForPractitioners: isForPractitioners)
  }
}

extension FormItem {
  /// Every sort of answer it is declared with; one, in a form that can be used.
  fileprivate var kinds: [ItemKind] {
    [
      choice.map { .choice($0.map(\.option)) }, choices.map { .choices($0.map(\.option)) },
      grade.map { .grade($0.map(\.option)) }, scale.map { .scale($0.scale) },
      text.map { .text(longest: $0) }, lines.map { .lines(longest: $0) },
      date.map { .date($0) }, partialDate.map { .partialDate($0) },
      number.map { .number($0.limits) }, people.map { .people($0.limits) },
      evidence.map { .evidence($0.limits) }, table.map { .table($0.table) },
    ].compactMap(\.self)
  }

  fileprivate var item: Item {
    Item(
      id: id, question: asks, hint: hint, kind: kinds.first ?? .text(),
      shownWhen: shownWhen.condition,
      required: isRequired ? .always : requiredWhen.condition.map(Requirement.when) ?? .never,
      whenMissing: missing, states: states, better: better, family: toFamily?.words,
      isForPractitioners: isForPractitioners)
  }
}

extension [FormCondition] {
  fileprivate var condition: ItemCondition? {
    isEmpty ? nil : count == 1 ? self[0].condition : .all(map(\.condition))
  }
}

extension FormCondition {
  fileprivate var condition: ItemCondition {
    let parts: [ItemCondition] = [
      isOneOf.isEmpty ? nil : .chose(item, anyOf: isOneOf),
      isNoneOf.isEmpty ? nil : .not(.chose(item, anyOf: isNoneOf)),
      atLeast.map { .atLeast(item, $0) }, atMost.map { .atMost(item, $0) },
    ].compactMap(\.self)
    return parts.isEmpty ? .answered(item) : parts.count == 1 ? parts[0] : .all(parts)
  }
}

extension FormOption {
  fileprivate var option: ItemOption {
    ItemOption(
      id: id, label: label, hint: hint, worth: worth, excludesOthers: isAlone,
      isUnranked: isUnranked)
  }
}

extension FormScale {
  fileprivate var scale: AnswerScale {
    AnswerScale(
      lowest: from, highest: to, lowestLabel: fromMeans ?? "", highestLabel: toMeans ?? "")
  }
}

extension FormNumber {
  fileprivate var limits: NumberLimits {
    NumberLimits(lowest: lowest, highest: highest, places: places ?? 0, unit: unit)
  }
}

extension FormCount {
  fileprivate var limits: CountLimits { CountLimits(fewest: fewest ?? 1, most: most ?? 50) }
}

extension FormTable {
  fileprivate var table: AnswerTable {
    AnswerTable(
      columns: columns.map(\.column), rows: CountLimits(fewest: 1, most: most ?? 8))
  }
}

extension FormColumn {
  fileprivate var column: AnswerColumn {
    AnswerColumn(
      id: id, heading: heading,
      kind: choice.map { .choice($0.map(\.option)) } ?? (isDate ? .partialDate() : .text()),
      isRequired: isRequired)
  }
}
