import Casework
import Record
import Vocabulary

/// What makes a few families particular: a restricted record, a worker who is related, entries put right.
enum Particulars {
  static func tell(_ story: inout Teller) {
    switch story.family.number {
    case 12: restrict(&story)
    case 23: relate(&story)
    case 31, 58, 90: putRight(&story)
    default: break
    }
  }

  private static func restrict(_ story: inout Teller) {
    story.tell(
      RestrictedRecord(
        named: [Staff.daniel.id, Staff.priya.id, story.cast.socialWorker.id],
        why: "A parent works for one of the agencies."),
      daysAgo: max(2, story.begins - 1), by: Staff.priya, about: story.family.everyone,
      marking: .restricted)
  }

  private static func relate(_ story: inout Teller) {
    story.tell(
      RelatedWorker(practitioner: Staff.hart.id, relation: "Sister-in-law of the mother."),
      daysAgo: max(2, story.begins - 1), by: Staff.marcus, about: story.family.everyone,
      marking: .restricted)
  }

  private static func putRight(_ story: inout Teller) {
    let child = story.family.eldest
    let tag = "note-\(story.family.number)"
    let by = story.cast.schoolLead
    story.tell(
      Note(text: "Grandmother rang to say she will collect all week."), daysAgo: 30, by: by,
      about: [child], basis: .toldBySomeone, toldBy: "Grandmother, by telephone", tag: tag)
    story.tell(
      Withdrawal(), daysAgo: 28, by: by, about: [child], correctsTag: tag,
      reason: "Written on the wrong child’s record: it was about another family.")
    story.tell(
      Note(text: "Sports day: ran in the relay and came home smiling."), daysAgo: 60, by: by,
      about: [child], late: 20)
  }
}
