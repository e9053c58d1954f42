import Casework
import Record
import Storage
import UseCases
import Vocabulary

/// A person's page made from 5,000 entries, as known on any date.
struct FoldPerson: Benchmark {
  let name = "fold"
  private let count = 5000

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let folder = try workplace.folder("fold")
    let store = try Invented.store(in: folder)
    let today = try await store.today()
    let child = try await write(store, until: today)
    let folded = try await Rounds(60) { try await fold(child, in: store, today).milliseconds }
    let opened = try await Rounds(60) { try await open(child, in: store, today).milliseconds }
    try store.close()
    let cold = try await Rounds(7) {
      let store = try Invented.store(in: folder)
      defer { try? store.close() }
      return try await fold(child, in: store, today).milliseconds
    }
    return [
      Figure(
        "Person folded from 5,000 entries as known on any date", folded.median, "ms", aimUnder: 10),
      Figure(
        "The same, the first time after a start", cold.median, "ms",
        against: "when it was folded before", of: folded.median),
      Figure(
        "The same, with access decided and the look durably logged", opened.median, "ms",
        against: "folded alone", of: folded.median),
    ]
  }

  /// Ten years of entries, each recorded on the day it happened.
  private func write(_ store: SQLiteStore, until today: LocalDate) async throws -> ID<Person> {
    let clock = Clock(day: today.adding(days: -3650))
    let count = count
    return try await store.writingInBulk(clock: { clock.now }) { record in
      let child = record.makeID(Person.self)
      let registration = Invented.registration(given: "Bench", family: "Child")
      let first = registration.newEntry(about: [child], occurred: .on(.day(clock.day)))
      _ = try record.append([first], by: Invented.worker.author, once: nil)
      for number in 1..<count {
        clock.day = today.adding(days: -3650 + number * 3650 / count)
        let entry = Invented.entry(number, about: child, on: clock.day)
        _ = try record.append([entry], by: Invented.worker.author, once: nil)
      }
      return child
    }
  }

  /// As known on a day that is different each time.
  private func someDay(before today: LocalDate) -> LocalDate {
    today.adding(days: -Int.random(in: 0...30))
  }

  private func fold(
    _ child: ID<Person>, in store: SQLiteStore, _ today: LocalDate
  ) async throws -> Duration {
    let end = Instant.endOfDay(someDay(before: today))
    return try await Duration.of {
      let entries = try await store.reading { try $0.entries(about: child).known(before: end) }
      try fold(entries.known, about: child)
    }
  }

  private func open(
    _ child: ID<Person>, in store: SQLiteStore, _ today: LocalDate
  ) async throws -> Duration {
    let day = someDay(before: today)
    return try await Duration.of {
      let opened = try await OpenPerson(store: store)(child, asKnownOn: day, by: Invented.worker)
      try fold(opened.entries, about: child)
    }
  }

  /// Everything a person's page is made of.
  private func fold(_ entries: KnownEntries, about child: ID<Person>) throws {
    let chronology = Chronology(entries)
    let identity = Identity(person: child, entries: entries)
    let family = Family(entries)
    let seen = LastSeen(entries)
    guard identity != nil, seen != nil, family.links.isEmpty, chronology.lines.count > 4000
    else { throw Unfolded() }
  }

  /// The fold did not give what was written.
  private struct Unfolded: Error {}

  /// The store's clock while years are written.
  private final class Clock: @unchecked Sendable {
    var day: LocalDate
    var now: Instant { Instant.startOfDay(day) }

    init(day: LocalDate) { self.day = day }
  }
}
