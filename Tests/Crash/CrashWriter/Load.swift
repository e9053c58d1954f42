import Casework
import Record
import Storage
import UseCases
import Vocabulary

/// Eight people working at once.
struct Load {
  private let store: SQLiteStore

  init(_ store: SQLiteStore) { self.store = store }

  func writeForEver() async throws {
    let found = try await store.verify()
    CrashWriter.say("ready \(found.entries.count)")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask {
          var turn = 0
          while true {
            turn += 1
            try await one(turn: turn, of: worker)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Until the disk is full; then, when told that there is room again, a little more.
  ///
  /// A look can be the first thing that no longer fits. It is refused, and the next entry says why.
  func fill() async throws {
    do {
      for turn in 1... {
        do { try await one(turn: turn, of: 0, size: 4000) } catch is NotLogged {}
      }
    } catch let problem as StoreProblem {
      CrashWriter.say("stopped \(problem.trouble.rawValue) \(problem)")
    }
    // A record that can no longer be added to can still be read.
    let found = try await store.verify()
    CrashWriter.say("read \(found.entries.count)")
    _ = readLine()
    for turn in 1...20 { try await one(turn: turn, of: 1) }
    CrashWriter.say("done")
  }

  private func one(turn: Int, of worker: Int, size: Int = 200) async throws {
    let author = Author(
      practitioner: ID("worker-\(worker)"), name: "Worker \(worker)", role: .practitioner,
      agency: ID("agency"))
    let added = try await store.writing { record in
      let person = turn % 5 == 1 ? record.makeID(Person.self) : ID<Person>("person-\(worker)")
      let note = Note(text: String(repeating: "x", count: size))
      var entries = [note.newEntry(about: [person], occurred: .on(.day(record.now.ukDate)))]
      if turn % 5 == 1 {
        let registration = Registration(
          stage: .child, name: PersonName(given: "Sam", family: "Moor \(turn)"))
        entries.append(registration.newEntry(about: [person], occurred: .on(.year(2025))))
      }
      return try record.append(entries, by: author, once: nil)
    }
    for entry in added { CrashWriter.say("entry \(entry.id)") }
    let look = "\(worker)-\(added[0].id)"
    try await store.viewing { record in
      Viewed(
        (),
        accesses: [
          AccessEvent(
            at: record.now, author: author, action: .openedPage,
            people: [added[0].envelope.subjects[0]], detail: look)
        ])
    }
    CrashWriter.say("look \(look)")
  }
}
