import Casework
import Record
import Vocabulary

/// Opens what is due and what waits: for a practitioner among the children they work with, for whoever answers for an
/// agency among those it is involved with.
///
/// It folds the children’s records: of an agency’s, the hundred recorded about last and the hundred with work that goes on of
/// whom nobody has recorded anything for longest, since drift is silent.
public struct OpenWaiting: Sendable {
  private let store: any RecordStore
  private let practice: PlacePractice

  public init(store: any RecordStore, practice: PlacePractice) {
    self.store = store
    self.practice = practice
  }

  public func callAsFunction(by worker: Worker) async throws -> Waiting {
    guard worker.role.worksWithPeople else { return Waiting() }
    return try await store.viewing { [practice] record in
      let today = record.now.ukDate
      var waiting = Waiting()
      let children = try record.children(of: worker)
      let socialCare = try record.agencies().socialCare
      let leads = try record.leads()
      for child in children {
        guard let relation = try record.relation(of: worker, to: child.person) else { continue }
        let entries = try record.entries(
          about: child.person, shownTo: worker, relation: relation)
        let shown = child.withoutWithheldAddresses
        guard entries.contains(where: { Waiting.kinds.contains($0.kind.name) || $0.isFromFamily }),
          let picture = Picture(
            of: child.person, entries: entries, on: today,
            place: practice.inForce(for: entries, on: today))
        else {
          waiting.countLevel(of: shown, in: nil, for: worker)
          continue
        }
        let finding = WaitingFinding(
          picture: picture, person: shown, worker: worker, leads: leads)
        waiting.add(finding.harm)
        if socialCare.contains(worker.agency.id) {
          waiting.add(finding.referrals(to: socialCare))
        }
        waiting.add(
          finding.written(since: try record.lastLook(of: worker.practitioner, at: child.person)))
        waiting.add(finding.work)
        if Access.allows(.approveDecision, to: worker.role, relation: relation, at: record.now) {
          waiting.add(finding.decisions)
        }
        waiting.countLevel(of: shown, in: picture, for: worker)
      }
      try waiting.add(
        record.atFrontDoor(
          socialCare, leads, practice, for: worker, besides: Set(children.map(\.person))))
      waiting.sort()
      let shown = waiting.people
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .wasShownResult, people: shown,
        detail: "what is due and what waits")
      return Viewed(waiting, accesses: shown.isEmpty ? [] : [access])
    }
  }
}

extension RecordReader {
  fileprivate func children(of worker: Worker) throws -> [PersonProjection] {
    let mine = try caseload(of: worker.practitioner)
    let agencys =
      worker.role.answersForAgency
      ? try caseload(of: worker.agency.id, limit: OpenHome.most)
        + quietest(of: worker.agency.id, limit: OpenHome.most) : []
    var seen: Set<ID<Person>> = []
    return try (mine + agencys).filter {
      let isNew = seen.insert($0.person).inserted
      return try isNew && $0.stage != .adult && mayKnow(worker, of: $0.person)
    }
  }
}
