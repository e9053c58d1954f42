import Record
public import UseCases
public import Vocabulary

/// How much of the demonstration has been written.
public struct DemoProgress: Hashable, Sendable {
  public var entries = 0
  public var day: LocalDate
}

extension DemoPartnership {
  /// Writes the families' stories through the store's own port, in the order they were recorded, and what practitioners
  /// answered about themselves.
  ///
  /// - Parameters:
  ///   - clock: the store's clock, which is moved along with the story.
  ///   - report: told now and then how far the writing has got.
  @discardableResult
  public func write(
    to store: any BulkRecordStore & SurveyStore, clock: DemoClock,
    report: (DemoProgress) -> Void = { _ in }
  ) async throws -> DemoProgress {
    var progress = DemoProgress(day: beginsAt.ukDate)
    var written: [String: ID<Entry>] = [:]
    var spans: [Int: ClosedRange<Instant>] = [:]
    for (start, end) in slices {
      let tellings = tellings(from: start, until: end, spans: &spans)
      for batch in stride(from: 0, to: tellings.count, by: 250) {
        let group = Array(tellings[batch..<min(batch + 250, tellings.count)])
        let known = written
        let tagged = try await store.writingInBulk(clock: { clock.now }) { record in
          try group.write(to: record, clock: clock, written: known)
        }
        written.merge(tagged) { first, _ in first }
        progress.entries += group.count
        progress.day = clock.now.ukDate
        report(progress)
      }
    }
    try await writeEmergencies(to: store, clock: clock)
    try await writeSurveys(to: store)
    return progress
  }

  /// Spans of time small enough for memory: about six thousand families' worth of entries at once.
  private var slices: [(Instant, Instant)] {
    let count = max(1, families / 6000)
    let end = Instant.startOfDay(today)
    let length = beginsAt.seconds(until: end) / Double(count)
    return (0..<count).map { place in
      (
        beginsAt.adding(seconds: length * Double(place)),
        place == count - 1 ? end : beginsAt.adding(seconds: length * Double(place + 1))
      )
    }
  }

  /// Two looks in an emergency: one that has been reviewed and one that waits.
  private func writeEmergencies(to store: any BulkRecordStore, clock: DemoClock) async throws {
    guard let person = told(family: 0).first?.subjects.first,
      let other = families > 17 ? told(family: 11).first?.subjects.first : nil
    else { return }
    let began = Instant.startOfDay(today.adding(days: -1)).adding(seconds: 20 * 3600)
    try await store.writingInBulk(clock: { clock.now }) { record in
      clock.move(to: began)
      let length = Double(EmergencyAccess.length)
      let first = record.makeID(EmergencyAccess.self)
      try record.add(
        EmergencyAccess(
          id: first, worker: Staff.officers[1].worker, person: other, reason: .childMissing,
          words: "Child reported missing from the park; needed addresses of relatives.",
          beganAt: began.adding(seconds: -86_400 * 9),
          endsAt: began.adding(seconds: -86_400 * 9 + length)))
      try record.review(
        first,
        EmergencyAccess.Review(
          by: Staff.officers[2].id, byName: Staff.officers[2].name,
          at: began.adding(seconds: -86_400 * 8), wasJustified: true,
          words: "Right to look; child found at her aunt’s within the hour."))
      try record.add(
        EmergencyAccess(
          id: record.makeID(EmergencyAccess.self), worker: Staff.hospital[0].worker,
          person: person, reason: .urgentMedical,
          words: "Brought in by ambulance; needed to know who has parental responsibility.",
          beganAt: began, endsAt: began.adding(seconds: length)))
    }
  }
}

extension [Telling] {
  /// Writes tellings and gives the ids of those with a tag.
  ///
  /// Consecutive tellings by the same author at the same moment are one append.
  fileprivate func write(
    to record: any RecordWriter, clock: DemoClock, written: [String: ID<Entry>]
  ) throws -> [String: ID<Entry>] {
    var written = written
    for telling in self {
      clock.move(to: telling.at)
      let entries = try record.append(
        [telling.newEntry(written: written)], by: telling.by.author, once: nil)
      if let tag = telling.tag { written[tag] = entries.first?.id }
    }
    return written
  }
}
