import Record
import Vocabulary

extension Array {
  /// How many there are, in words; nil for none.
  func counted(_ one: String, _ more: String) -> String? {
    isEmpty ? nil : count == 1 ? "1 \(one)" : "\(count) \(more)"
  }
}

extension [OutcomeProgress] {
  var details: [Detail] {
    map {
      Detail(
        label: "Outcome: \($0.outcome)",
        value: $0.evidence.isBlank
          ? $0.progress.label : "\($0.progress.label). \($0.evidence)")
    }
  }
}

extension [AreaOfConcern] {
  var details: [Detail] {
    map {
      Detail(
        label: "\($0.area): still a concern",
        value: [$0.isStillAConcern.label, $0.note ?? ""].filter { !$0.isBlank }
          .joined(separator: ". "))
    }
  }
}

extension [Dissent] {
  /// Who sees it otherwise and what they think; nil for nobody.
  var told: String? {
    isEmpty ? nil : map { "\($0.who): \($0.view)" }.joined(separator: "; ")
  }
}

extension [ViewGiven] {
  var details: [Detail] {
    flatMap { view in
      Detail.listing(
        ("\(view.giver.label): what works well", view.worksWell),
        ("\(view.giver.label): what must change", view.mustChange))
    }
  }
}

extension ChronologyRead {
  var details: [Detail] {
    Detail.listing(
      ("Earlier worries", earlierWorries), ("What was tried", whatWasTried),
      ("What came of it", whatCameOfIt))
  }
}

extension [ChildStatement] {
  /// The unmet needs, or that none are.
  var told: String? {
    let unmet = flatMap(\.unmet).map(\.words)
    return isEmpty ? nil : unmet.isEmpty ? "None" : unmet.joined(separator: "; ")
  }
}

extension [PlanLine] {
  var details: [Detail] {
    enumerated().flatMap { place, line in
      Detail.listing(
        ("Line \(place + 1): what will be different", line.outcome),
        ("Line \(place + 1): what is done", line.action),
        ("Line \(place + 1): how it will be seen", line.evidence),
        ("Line \(place + 1): who", line.owner?.name),
        ("Line \(place + 1): by when", line.dueOn?.british))
    }
  }
}

extension [Attendance] {
  var told: String? {
    isEmpty
      ? nil
      : map {
        "\($0.agency): \($0.attended ? "came" : "did not come")"
          + ($0.report.map { ", report \($0.label.lowercased())" } ?? "")
      }
      .joined(separator: "; ")
  }
}
