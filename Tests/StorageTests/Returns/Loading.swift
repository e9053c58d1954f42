import Examples
import Record
import Returns
import UseCases
import Vocabulary

/// Returns made up for tests of loading.
enum Loading {
  static func bytes(
    _ children: [ChildDraft], year: Int = 2024, authority: String = "894"
  ) -> [UInt8] {
    var writer = ReturnWriter(year: year, authority: authority)
    for child in children { writer.add(child) }
    writer.finish()
    return writer.take()
  }

  static func packed(_ bytes: [UInt8], named name: String = "cin.xml") throws -> PackedReturn {
    let reading = PackReturn(fileName: name)
    reading.read(bytes)
    return try reading.finish().result.get()
  }

  static func packed(_ children: ChildDraft..., year: Int = 2024) throws -> PackedReturn {
    try packed(bytes(children, year: year))
  }

  static func generated(_ children: Int, seed: UInt64 = 1, year: Int = 2024) throws -> [UInt8] {
    var bytes: [UInt8] = []
    _ = ReturnGenerator(year: year, children: children, seed: seed).write { bytes += $0 }
    return bytes
  }

  /// A child with a plan for neglect and a closed plan of another kind.
  static func child(_ id: String, planFrom start: String, to end: String? = nil) -> ChildDraft {
    var child = ChildDraft(childID: id)
    child.bornOn = "2015-06-01"
    child.sex = "F"
    var episode = EpisodeDraft(referredOn: start)
    episode.protectionPlans = [ProtectionPlanDraft(startedOn: start, endedOn: end)]
    child.episodes = [episode]
    return child
  }
}

extension Place {
  func load(_ packed: PackedReturn, by worker: Worker = .analyst) async throws -> ReturnLoading {
    try await LoadReturn(store: store, now: clock.read)(packed, by: worker)
  }

  func children(_ loaded: LoadedReturn) async throws -> [ChildFacts] {
    try await store.gather([loaded.digest], logging: nil, into: []) { $0.append($1) }
  }

  func accesses() async throws -> [AccessEvent] {
    try await store.reading { try $0.accesses(limit: 100, before: nil) }
  }
}
