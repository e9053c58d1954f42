public import Casework
public import Indicators
public import Packs
import Record
import Vocabulary

/// Lists the children behind a figure of the record: of them those the worker may know of, and no hint of others.
///
/// A child is listed only where what the worker may see of them is enough for them to count. The look is logged, with
/// whom was shown, before anything is.
public struct OpenChildrenBehind: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Throws: ``NotFound`` where there is no such figure.
  public func callAsFunction(
    _ measure: Measure, named name: String, over period: ReportingPeriod, in source: FactSource,
    of pack: StrategyPack, from library: PackLibrary, by worker: Worker
  ) async throws -> [PersonProjection] {
    guard Access.allows(.seeChildrenBehindFigures, to: worker.role) else {
      throw NotAllowed(.seeChildrenBehindFigures)
    }
    guard let behind = Evaluation(source.facts, over: [period])?.behind(measure, period: 0) else {
      throw NotFound()
    }
    return try await store.viewing { record in
      let socialCare = SocialCare(among: try record.agencies())
      let empty = RecordFacts(
        through: source.days.upperBound,
        counting: CountedStrategy(pack, in: library, socialCare: socialCare))
      var shown: [PersonProjection] = []
      for id in behind.children.map({ ID<Person>($0) }) where try record.mayKnow(worker, of: id) {
        guard let person = try record.person(id),
          let relation = try record.relation(of: worker, to: id)
        else { continue }
        var alone = empty
        alone.add(
          CountedPerson(person),
          Array(try record.entries(about: id, shownTo: worker, relation: relation)))
        let seen = Evaluation(alone.facts.facts(), over: [period])?.behind(measure, period: 0)
        if seen?.children.contains(id.value) == true {
          shown.append(person.withoutWithheldAddresses)
        }
      }
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .sawChildrenBehindFigure,
        people: shown.map(\.person), detail: "\(name), \(period.first) to \(period.last)")
      return Viewed(shown, accesses: [access])
    }
  }
}
