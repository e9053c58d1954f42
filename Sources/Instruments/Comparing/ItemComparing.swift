import Vocabulary

/// Compares the answers to one item in two completions of one instrument.
struct ItemComparing {
  let place: AnswerPlace
  let definitions: [Int: Instrument]

  func change(from earlier: Completion, to later: Completion) -> ItemChange {
    let (before, after) = (earlier.answers[place]?.answer, later.answers[place]?.answer)
    guard before != nil || after != nil else { return .notAnswered }
    if let why = whyNot(earlier.version, later.version) { return .notComparable(why) }
    switch (before, after) {
    case (nil, _): return wasAsked(in: earlier.version) ? .newlyAnswered : .newlyAsked
    case (_, nil): return wasAsked(in: later.version) ? .noLongerAnswered : .noLongerAsked
    case (.some(let before), .some(let after)):
      return change(from: before, to: after, earlier.version, later.version)
    }
  }

  /// Whether a version asks it; one that is not at hand is taken to.
  func wasAsked(in version: Int) -> Bool {
    definitions[version].map { $0.item(place.item) != nil } ?? true
  }

  /// Whether the newest version that asks it says which end is better.
  var isRanked: Bool {
    let asking = definitions.values.filter { $0.item(place.item) != nil }
    return asking.max { $0.version < $1.version }?.item(place.item)?.better != nil
  }

  /// The last with the first, where no version between broke the series.
  func overall(of completions: [Completion]) -> ItemChange {
    guard let first = completions.first, let last = completions.last else { return .notAnswered }
    for (earlier, later) in zip(completions, completions.dropFirst()) {
      if case .notComparable(let why) = change(from: earlier, to: later) {
        return .notComparable(why)
      }
    }
    return change(from: first, to: last)
  }

  private func whyNot(_ earlier: Int, _ later: Int) -> String? {
    let (older, newer) = (min(earlier, later), max(earlier, later))
    guard older != newer else { return nil }
    guard let definition = definitions[newer] else {
      return "version \(newer) of the form is not at hand"
    }
    guard definition.comparison.sameAsVersions.contains(older) else {
      return "the form changed between version \(older) and version \(newer)"
    }
    return definition.comparison.changedItems.first { $0.item == place.item }?.why
  }

  private func change(
    from before: ItemAnswer, to after: ItemAnswer, _ earlier: Int, _ later: Int
  ) -> ItemChange {
    if before == after { return .same }
    switch (before.saysSomething, after.saysSomething) {
    case (false, false): return .changed
    case (false, true): return .newlyAnswered
    case (true, false): return .noLongerAnswered
    case (true, true): break
    }
    let (item, olderItem) = (definition(later), definition(earlier))
    guard let better = item?.better, let item, let olderItem,
      let from = olderItem.kind.rank(of: before), let to = item.kind.rank(of: after)
    else { return .changed }
    if from == to { return .same }
    return (to > from) == (better == .higher) ? .better : .worse
  }

  private func definition(_ version: Int) -> Item? { definitions[version]?.item(place.item) }
}

extension ItemKind {
  /// Where an answer stands in the order of its kind; nil where there is none.
  fileprivate func rank(of answer: ItemAnswer) -> DecimalNumber? {
    switch (self, answer) {
    case (.choice(let options), .choice(let chosen)), (.grade(let options), .grade(let chosen)):
      options.firstIndex { $0.id == chosen && !$0.isUnranked }.flatMap { Int32(exactly: $0) }
        .map(DecimalNumber.init)
    case (.scale, .scale), (.number, .number): answer.number
    default: nil
    }
  }
}
