import Casework
import Foundation
import Instruments
import Packs
import Record
import Storage
import UseCases
import Vocabulary

/// The pages of a child with 5,000 entries and 40 completed forms, one reader at a time, and one more form saved.
struct WorkFromOnePage: Benchmark {
  let name = "page"
  private let entries = 5000
  private let forms = 40

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let folder = try workplace.folder("page")
    _ = try await Program(
      workplace.heed, ["demo", "--data", folder.path, "--families", "150"]
    ).finished()
    let path = try await visited(folder, workplace) { visitor, _ in visitor.child }
    guard let id = path.split(separator: "/").last else { throw Unwritten() }
    let child = ID<Person>(String(id))
    try await write(child, in: folder)
    let pages = try await visited(folder, workplace, pages)
    let sent = try await visited(folder, workplace, sent)
    return pages + sent + (try await saves(about: child, in: folder))
  }

  /// What a visitor does while Heed serves the folder.
  private func visited<Result>(
    _ folder: URL, _ workplace: Workplace, _ visit: (Visitor, String) async throws -> Result
  ) async throws -> Result {
    let heed = try await Server(workplace.heed, port: 18_093) {
      ["serve", "--data", folder.path, "--port", "\($0)"]
    }
    defer { heed.stop() }
    return try await visit(try await Visitor(signedInTo: heed.address), heed.address)
  }

  private func pages(_ visitor: Visitor, _ address: String) async throws -> [Figure] {
    let first = try await Duration.of { try await visitor.open(visitor.child, at: address) }
    let parts = ["": "overview", "/assessments": "assessments", "/plan": "plan and decisions"]
    let figures = try parts.sorted(by: { $0.key < $1.key }).flatMap { part, name in
      let load = try Load(
        on: address + visitor.child + part, cookie: visitor.cookie, connections: 1, seconds: 5)
      let what = "Page of a child with 5,000 entries and 40 forms: \(name)"
      return [
        Figure("\(what), p50", load.p50, "ms", aimUnder: 50),
        Figure("\(what), p99", load.p99, "ms", aimUnder: 50),
      ]
    }
    return figures + [
      Figure(
        "The same overview, the first time after a start", first.milliseconds, "ms",
        against: "afterwards", of: figures[0].value)
    ]
  }

  /// A form of one home visit, filled in and sent by a browser: from the click to the answer.
  private func sent(_ visitor: Visitor, _ address: String) async throws -> [Figure] {
    // Nobody looks again in more than two years.
    let again = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSinceNow: 28 * 86_400))
    var answers = [
      "visited-on[day]": "2", "visited-on[month]": "3", "visited-on[year]": "2025",
      "announced": "no", "rooms": "kitchen", "compared": "same",
      "again-on[day]": String(again.day ?? 1), "again-on[month]": String(again.month ?? 1),
      "again-on[year]": String(again.year ?? 0), "go": "check",
    ]
    for room in ["bed", "food", "warm", "clean", "safe", "play"] {
      answers[room] = "partly"
      answers["\(room)-seen"] = "A mattress, one blanket, a lamp."
    }
    let path = "\(visitor.child)/forms/home-conditions"
    // The same answers again would be asked about: each is said to be another.
    answers["is_another"] = "yes"
    _ = try await visitor.send(answers, to: path, at: address)
    let rounds = try await Rounds(60) {
      try await visitor.send(answers, to: path, at: address).milliseconds
    }
    let what = "Form sent to that record, judged, saved and answered"
    return [
      Figure("\(what), p50", rounds.median, "ms", aimUnder: 20),
      Figure("\(what), p99", rounds.percentile(99), "ms", aimUnder: 20),
    ]
  }

  private func write(_ child: ID<Person>, in folder: URL) async throws {
    let store = try Invented.store(in: folder)
    defer { try? store.close() }
    let (today, count) = (try await store.today(), entries)
    try await store.writingInBulk(clock: { Instant.startOfDay(today) }) { record in
      for number in 0..<count {
        let entry = Invented.entry(
          number, about: child, on: today.adding(days: -number * 3000 / count))
        _ = try record.append([entry], by: Invented.worker.author, once: nil)
      }
    }
    let form = try Self.form()
    for number in 0..<forms {
      try await save(try form.filled(about: child, today.adding(days: -30 * number)), store, child)
    }
  }

  private func saves(about child: ID<Person>, in folder: URL) async throws -> [Figure] {
    let store = try Invented.store(in: folder)
    defer { try? store.close() }
    let (today, form) = (try await store.today(), try Self.form())
    let filled = try form.filled(about: child, today)
    // The first opens the record, as the page it is filled in on has done.
    try await save(filled, store, child)
    let rounds = try await Rounds(60) {
      try await Duration.of { try await save(filled, store, child) }.milliseconds
    }
    let what = "Form judged and durably saved on that record"
    return [
      Figure("\(what), p50", rounds.median, "ms", aimUnder: 20),
      Figure("\(what), p99", rounds.percentile(99), "ms", aimUnder: 20),
    ]
  }

  private func save(_ filled: FilledForm, _ store: SQLiteStore, _ child: ID<Person>) async throws {
    try await CompleteForm(store: store)(filled, about: child, once: nil, by: Invented.worker)
  }

  private static func form() throws -> PlaceForm {
    let form = try PackLibrary.shipped().forms(in: nil).first { $0.id == ID("home-conditions") }
    guard let form else { throw Unwritten() }
    return form
  }

  /// What was to be measured could not be made.
  private struct Unwritten: Error {}
}

extension PlaceForm {
  /// What was seen at an invented home.
  fileprivate func filled(about child: ID<Person>, _ day: LocalDate) throws -> FilledForm {
    var answers: [AnswerPlace: ItemAnswer] = [
      AnswerPlace(ID("visited-on")): .date(day),
      AnswerPlace(ID("announced")): .choice(ID("no")),
      AnswerPlace(ID("compared")): .choice(ID("same")),
      AnswerPlace(ID("rooms")): .choices([ID("kitchen"), ID("living-room")]),
      AnswerPlace(ID("again-on")): .date(day.adding(days: 28)),
    ]
    for room in ["bed", "food", "warm", "clean", "safe", "play"] {
      answers[AnswerPlace(ID(room))] = .choice(ID("partly"))
      answers[AnswerPlace(ID("\(room)-seen"))] = .text("A mattress, one blanket, a lamp.")
    }
    let author = Contributor(
      id: ID("bench"), name: "Bench Worker", agency: "Bench Agency")
    var completion = Completion(of: instrument, about: [ID(child.value)])
    try completion.take(
      Contribution(by: author, at: Instant.startOfDay(day), answers: answers, basedOn: 0),
      to: instrument)
    try completion.finish(on: day, of: instrument)
    return FilledForm(form: self, completion: completion)
  }
}
