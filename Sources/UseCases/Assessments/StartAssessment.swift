public import Casework
import Instruments
public import Packs
public import Record
public import Vocabulary

/// Begins an assessment, once the earlier ones of each child have been read and what they show is said.
public struct StartAssessment: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Parameters:
  ///   - beginnings: one for each child it is about, the one on whose page it is made first; each is kept on that
  ///     child’s record alone.
  ///   - form: what it is completed on; nil where that is not known.
  /// - Throws: ``RecordedAlready`` when the worker began the same for the first child a short while ago, and it is open;
  ///   `Refused` with what stands against beginning it; what is asked of each of the others is named with
  ///   their identifier.
  @discardableResult
  public func callAsFunction(
    _ beginnings: [AssessmentBeginning], on form: PlaceForm? = nil,
    in place: LocalPractice = LocalPractice(), once key: CommandKey?, by worker: Worker
  ) async throws -> [Entry] {
    try form?.judge(worker)
    return try await store.writing { record in
      if let key, let saved = try record.entries(savedBy: key, of: worker.practitioner) {
        return saved
      }
      let today = record.now.ukDate
      var objections: [Objection] = []
      var entries: [NewEntry] = []
      var requests: [NewEntry] = []
      for (number, beginning) in beginnings.enumerated() {
        var started = beginning.started
        let picture = try record.picture(of: beginning.child, place, for: worker)
        // A day somebody typed goes before the place’s clock, which counts from the referral where there is one.
        started.due =
          started.due
          ?? place.due(
            .assessment, from: picture?.referredOn(before: started.purpose) ?? today,
            assessment: started.purpose)
        let entry = started.newEntry(about: [beginning.child], occurred: .on(.day(today)))
        try record.check(entry, deed: .recordAbout, by: worker)
        entries.append(entry)
        if number == 0, let asked = started.asking(forParts: form?.partsOnParents ?? []) {
          requests.append(asked.newEntry(about: [beginning.child], occurred: .on(.day(today))))
        }
        guard let picture else { continue }
        if number == 0, let twin = picture.twin(of: started),
          record.isJustRecorded(twin, by: worker)
        {
          throw RecordedAlready(twin)
        }
        do throws(Refused) {
          try started.judge(in: picture, by: worker.author)
        } catch {
          objections += error.objections.map { number == 0 ? $0 : $0.asked(of: beginning.child) }
        }
      }
      guard objections.isEmpty else { throw Refused(objections) }
      for request in requests { try record.check(request, deed: .recordAbout, by: worker) }
      return try record.append(entries + requests, by: worker.author, once: key)
    }
  }
}

/// An assessment as it begins for one child.
public struct AssessmentBeginning: Sendable {
  public let child: ID<Person>
  public let started: AssessmentStarted

  public init(_ child: ID<Person>, _ started: AssessmentStarted) {
    self.child = child
    self.started = started
  }
}

extension Picture {
  /// Where the newest open assessment of the same sort was begun; nil without one.
  fileprivate func twin(of started: AssessmentStarted) -> Entry? {
    involvement.openAssessments.last {
      $0.purpose == started.purpose && $0.id != started.assessment
    }?
    .started?.entry
  }
}

extension PlaceForm {
  /// The parts that ask about the parents, which an adults’ service that assesses too fills in as its own.
  var partsOnParents: [AskedPart] {
    instrument.sections.filter { section in
      !section.isForEachPerson
        && section.items.contains {
          $0.states.flatMap(Finding.init).map(Finding.ofParents.contains) ?? false
        }
    }
    .map { AskedPart(section: $0.id.value, title: $0.title) }
  }
}
