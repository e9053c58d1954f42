import Casework
import GRDB
import Record
import UseCases
import Vocabulary

/// A search for people, from what was typed to those who may be shown.
struct PeopleSearch<Reading: SQLiteReading> {
  let reading: Reading
  let query: PeopleQuery
  let worker: Worker?

  private var db: Database { reading.db }

  /// The most people whose own words are read.
  private static var most: Int { 4000 }

  func found() throws -> [PersonProjection] {
    guard !query.isEmpty, query.limit > 0 else { return [] }
    let words = try Array(Set(query.words)).sorted().map { try SearchWord($0, in: db) }
    let possible = try Possible(query, by: worker, at: reading.now, in: db)
    if let few = possible.people, few.count <= Candidates.few || words.isEmpty {
      return try shown(few.map { ($0, Candidates.Standing()) }, words, words.count, possible)
    }
    if words.isEmpty { return try shown(try possible.firstByName(in: db), [], 0, possible) }
    var candidates = Candidates(words, in: db)
    // Somebody who matches everything is meant; failing that, whoever matches the most.
    let allowedToMiss = words.count >= 3 ? 1 : 0
    for missing in allowedToMiss..<words.count {
      let (people, unread) = try candidates.people(missing: missing, among: possible.people)
      let found = try shown(people, unread, words.count, possible, missing: missing)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Those of the candidates who are shown: whose remaining words match and whom the worker may know of.
  private func shown(
    _ candidates: [(Int64, Candidates.Standing)], _ unread: [SearchWord], _ words: Int,
    _ possible: Possible, missing: Int? = nil
  ) throws -> [PersonProjection] {
    var found: [FoundPerson] = []
    let enough = unread.isEmpty ? query.limit : query.limit * 4
    for (place, (number, standing)) in candidates.enumerated() {
      let isTied =
        place > 0 && candidates[place - 1].1.nameKey == standing.nameKey && unread.isEmpty
      if missing != nil, found.count >= enough, !isTied { break }
      if missing != nil, place >= Self.most { break }
      guard let person = try FoundPerson(number, standing, unread, in: db),
        possible.includes(person), try mayBeShown(person)
      else { continue }
      found.append(person)
    }
    let best = found.map(\.matched).max() ?? 0
    let required = missing.map { words - $0 } ?? min(best, words >= 3 ? words - 1 : words)
    guard words == 0 || best > 0 || query.nhsNumber != nil else { return [] }
    return try found.filter { $0.matched >= required }.sorted().prefix(query.limit).compactMap {
      try reading.person($0.id)
    }
  }

  private func mayBeShown(_ person: FoundPerson) throws -> Bool {
    guard let worker else { return true }
    guard let relation = try reading.relation(of: worker, to: person.id) else { return false }
    return Access.allows(.seePerson, to: worker.role, relation: relation, at: reading.now)
  }
}

extension SQLiteReading {
  func search(_ query: PeopleQuery, visibleTo worker: Worker?) throws -> [PersonProjection] {
    try project()
    return try PeopleSearch(reading: self, query: query, worker: worker).found()
  }
}
