import Vocabulary

/// What a later return says of a child otherwise than an earlier one.
public enum FactDifference: Hashable, Sendable {
  case added(CensusFact)
  case removed(CensusFact)
  /// The same happening, told with other details.
  case changed(from: CensusFact, to: CensusFact)

  /// The differences between what two returns say of one child, in the order of their days.
  ///
  /// Happenings are the same when they are of one kind and began on one day; where they came from
  /// makes no difference.
  public static func between(_ earlier: ChildFacts?, _ later: ChildFacts?) -> [FactDifference] {
    var left = Dictionary(grouping: earlier?.facts ?? [], by: Happening.init)
    var differences: [FactDifference] = []
    for fact in later?.facts ?? [] {
      let happening = Happening(fact)
      guard var same = left[happening], !same.isEmpty else {
        differences.append(.added(fact))
        continue
      }
      let other = same.remove(at: same.firstIndex { $0.tellsTheSame(as: fact) } ?? 0)
      left[happening] = same
      if !other.tellsTheSame(as: fact) { differences.append(.changed(from: other, to: fact)) }
    }
    differences += left.values.joined().map { .removed($0) }
    return differences.sorted { ($0.on, $0.kind) < ($1.on, $1.kind) }
  }

  private var fact: CensusFact {
    switch self {
    case .added(let fact), .removed(let fact), .changed(_, let fact): fact
    }
  }

  private var on: LocalDate { fact.on }
  private var kind: String { fact.kind.rawValue }
}

/// What makes two facts the same happening.
private struct Happening: Hashable {
  let kind: CensusFact.Kind
  let on: LocalDate

  init(_ fact: CensusFact) {
    kind = fact.kind
    on = fact.on
  }
}

extension CensusFact {
  /// Whether two facts differ in nothing but where they come from.
  public func tellsTheSame(as other: CensusFact) -> Bool { details == other.details }

  private var details: [String?] {
    switch self {
    case .referral(let fact):
      [fact.on.iso, fact.source, fact.primaryNeed, fact.noFurtherAction.map(String.init)]
    case .assessment(let fact):
      [fact.startedOn.iso, fact.reviewOn?.iso, fact.endedOn?.iso] + fact.factors.sorted()
    case .enquiry(let fact):
      [
        fact.startedOn.iso, fact.conferenceTarget?.iso,
        fact.conferenceNotRequired.map(String.init),
      ]
    case .conference(let fact): [fact.on.iso, fact.countedFrom?.iso, String(fact.isTransfer)]
    case .cinPlan(let fact): [fact.startedOn.iso, fact.endedOn?.iso]
    case .protectionPlan(let fact):
      [
        fact.startedOn.iso, fact.endedOn?.iso, fact.initialCategory, fact.latestCategory,
        fact.previousPlans.map(String.init),
      ] + fact.reviewsOn.map(\.iso)
    case .closure(let fact): [fact.on.iso, fact.reason, fact.referredOn?.iso]
    }
  }
}
