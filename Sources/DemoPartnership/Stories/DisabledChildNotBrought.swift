import Casework
import Record
import Vocabulary

/// A disabled child whose appointments, equipment and medicines slip, explained each time by the disability.
struct DisabledChildNotBrought: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: chance.happens(50) ? [10, 6] : [chance.number(5...9)], hasFather: chance.happens(60),
      beginsDaysAgo: chance.number(300...700))
  }

  func tell(_ story: inout Teller) {
    let child = story.family.youngest
    let name = child.given
    let cast = story.cast
    var ago = story.begins
    story.register(daysAgo: ago, by: cast.doctor)
    story.team(daysAgo: ago, cast.doctor, cast.hospital, cast.schoolLead, cast.familyWorker)
    story.tell(
      DetailsStated(
        firstLanguage: "English",
        communication: "Uses a picture board; signs for yes, no, more and hurt."), daysAgo: ago,
      by: cast.schoolLead, about: [child])
    story.tell(
      VulnerabilityNoted(
        vulnerabilities: [.sendOrDisability], harderToSee: [.disability],
        note: "Cerebral palsy; cannot tell us in words."), daysAgo: ago, by: cast.schoolLead,
      about: [child])
    for what in [
      "Physiotherapy: not brought.",
      "Wheelchair fitting: not brought; the old one is two sizes too small.",
      "Epilepsy clinic: moved for the second time.",
      "Repeat medicine not collected for five weeks.",
    ] {
      ago -= story.chance.number(28...60)
      guard ago > 45 else { break }
      story.event(
        ago, cast.hospital, [child],
        what.contains("moved") ? .appointmentRescheduled : .wasNotBrought, what)
    }
    story.worry(
      max(40, ago - 8), cast.schoolLead, [child],
      "\(name) has red marks where the chair is too tight and had two seizures this week. Splints were at home again.",
      [.medical, .physical], impact: "In pain when seated; more seizures.", said: nil,
      did: "Photographs by the school nurse on her own file; rang the hospital and Dad.",
      howOften: .weekly, since: 220
    ) {
      $0.experience.whyNoWords = "Uses a picture board. Pointed to “hurt” and “chair”."
      $0.circumstances.harderToSee = [.disability]
      $0.circumstances.vulnerabilities = [.sendOrDisability]
    }
    story.asked(
      max(36, ago - 10), cast.schoolLead, child,
      "Would we accept these missed appointments for a child without a disability?",
      "No. The team agreed that we had been explaining them away.")
    story.seen(
      max(25, ago - 16), cast.familyWorker, child, at: "School", alone: .yes,
      noticed: "Pointed to “home”, “bed”, “long”. Smiled for “swimming”.")
    story.event(
      max(15, ago - 25), cast.familyWorker, [child], .helpGiven,
      "Hospital transport arranged; all clinics now on one day a month.")
  }
}
