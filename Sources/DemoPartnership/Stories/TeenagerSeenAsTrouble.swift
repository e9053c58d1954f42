import Casework
import Record
import Vocabulary

/// A teenager whose behaviour is dealt with while nobody asks why, and younger children are noticed first.
struct TeenagerSeenAsTrouble: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(13...15), 6], hasFather: false, beginsDaysAgo: chance.number(340...760))
  }

  func tell(_ story: inout Teller) {
    let (teen, little) = (story.family.eldest, story.family.youngest)
    let cast = story.cast
    var ago = story.begins
    story.register(daysAgo: ago, by: cast.schoolLead)
    story.team(
      daysAgo: ago, cast.schoolLead, cast.highSchoolLead, cast.tutor, cast.officer,
      cast.youthJustice)
    story.worry(
      ago - 8, cast.schoolLead, [little],
      "\(little.given) was brought by \(teen.given) again, both soaked. No adult seen at the gate this term.",
      [.supervision, .physical],
      impact: "\(little.given) clings to \(teen.given) and will not go in.",
      said: "\(teen.given) does my hair and my tea.", did: "Rang Mum; no answer. Logged.",
      howOften: .mostDays, since: 90)
    let trouble: [(HappeningType, String, Bool)] = [
      (.excluded, "One day: swore at staff when asked about being late.", false),
      (.absentFromSchool, "Attendance 71 per cent. Late on 34 mornings of 60.", false),
      (
        .policeAttended,
        "Found in the shopping centre at 11pm with older boys. Taken home; no adult there, a six-year-old asleep.",
        true
      ),
      (.missing, "Reported missing by school, back at 2am. Would not say where.", true),
      (.excluded, "Three days: brought a vape and walked out of lessons.", false),
    ]
    for (type, what, isPolice) in trouble {
      ago -= story.chance.number(25...58)
      guard ago > 40 else { break }
      story.event(ago, isPolice ? cast.officer : cast.tutor, [teen], type, what)
    }
    ago = max(30, ago - 12)
    story.worry(
      ago, cast.highSchoolLead, [teen],
      "\(teen.given) has been the one getting \(little.given) up, fed and to school. No clean uniform at home, nothing in for breakfast; Mum works nights and sleeps days.",
      [.supervision, .emotional, .educational],
      impact: "Exhausted, angry at school, and drawn to people who buy food.",
      said: "If I don't do it nobody does. Don't make me go in care, they'll split us up.",
      did:
        "Met with \(teen.given) alone; breakfast arranged for both; asked primary school to talk.",
      howOften: .mostDays, since: 500
    ) {
      $0.experience.behaviourCause =
        "Late and walking out because of caring for a younger child; frightened of being separated."
      $0.circumstances.vulnerabilities = [.adolescent, .goesMissing]
      $0.circumstances.otherChildrenConsidered = [little.id]
      $0.categories.overlaps = [.exploitation]
    }
    story.seen(
      ago - 5, cast.highSchoolLead, teen, at: "School, private room", alone: .yes,
      said: "I like drama. I'd go if I wasn't knackered.",
      noticed: "Relaxed once the door was shut.")
    story.heard(
      ago - 8, cast.highSchoolLead, teen, at: "School, private room",
      said: "Nobody asks me what I want. I want somebody to do the mornings so I can sleep.",
      by: [.talking], done: "A morning helper, starting with Mondays and Thursdays.", after: 6
    ) { $0.mayHoldBack = .yes }
    story.event(
      ago - 12, cast.youthJustice, [teen], .helpOffered,
      "Drama group on Thursdays and a worker to meet weekly. Said maybe.")
  }
}
