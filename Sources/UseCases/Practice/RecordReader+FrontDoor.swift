import Casework
import Record
import Vocabulary

extension RecordReader {
  /// What waits at the front door, which holds the whole picture: referrals, which it passes on, decisions that nobody of the
  /// agency that decided can look at, its own, and what a family wrote that nobody in the team can see.
  ///
  /// Looked for among the latest two hundred referrals and codes that were written with, and of each kind of decision among the latest hundred that can be such.
  func atFrontDoor(
    _ socialCare: Set<ID<Agency>>, _ leads: AgencyLeads, _ practice: PlacePractice,
    for worker: Worker, besides known: Set<ID<Person>>
  ) throws -> [WaitingThing] {
    guard worker.role == .mash else { return [] }
    var seen = known
    return try
      (peopleReferred(limit: 200) + peopleDecidedAbout(socialCare, leads)
      + peopleDecidedAbout(by: worker)
      + childrenWhoseFamilyWrote(limit: 200))
      .filter { seen.insert($0.person).inserted }
      .flatMap { child -> [WaitingThing] in
        guard try mayKnow(worker, of: child.person),
          let relation = try relation(of: worker, to: child.person)
        else { return [] }
        let entries = try entries(about: child.person, shownTo: worker, relation: relation)
        guard
          let picture = Picture(
            of: child.person, entries: entries, on: now.ukDate,
            place: practice.inForce(for: entries, on: now.ukDate))
        else { return [] }
        let finding = WaitingFinding(
          picture: picture, person: child.withoutWithheldAddresses, worker: worker, leads: leads)
        let look = try lastLook(of: worker.practitioner, at: child.person)
        return finding.wordsLeftToFrontDoor(since: look) + finding.referrals(to: socialCare)
          + finding.decisionsOfFrontDoor + finding.returned
      }
  }

  /// People about whom the front door itself decided: it has no children of its own to find them among.
  private func peopleDecidedAbout(by worker: Worker) throws -> [PersonProjection] {
    try LocalPractice.decisionsOfTwo.sorted().flatMap {
      try peopleDecidedAbout(
        Kind($0), by: worker.agency.id, or: worker.practitioner, limit: 50)
    }
  }

  /// People about whom agencies decided that have nobody to look at it, or other agencies than social care what may be theirs.
  private func peopleDecidedAbout(
    _ socialCare: Set<ID<Agency>>, _ leads: AgencyLeads
  ) throws -> [PersonProjection] {
    let byAnybody = try LocalPractice.decisionsOfTwo.sorted().flatMap {
      try peopleDecidedAbout(Kind($0), besides: leads.agencies, limit: 100)
    }
    let byOthers = try [LevelDecided.kind, CaseClosed.kind, PlanEnded.kind].flatMap {
      try peopleDecidedAbout($0, besides: socialCare, limit: 100)
    }
    return byAnybody + byOthers
  }
}
