import Casework
import Record
import Vocabulary

/// Many small worries at school, none of them much alone, that together show a child going without.
struct SmallWorriesAtSchool: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: chance.happens(60)
        ? [chance.number(7...9), chance.number(3...5)] : [chance.number(6...9)],
      hasFather: chance.happens(40), beginsDaysAgo: chance.number(420...900))
  }

  func tell(_ story: inout Teller) {
    let child = story.family.eldest
    let (teacher, lead) = (story.cast.teacher, story.cast.schoolLead)
    let name = child.given
    var ago = story.begins
    story.register(daysAgo: ago, by: teacher)
    story.team(daysAgo: ago, teacher, lead)
    let small: [(String, [NeglectType], String)] = [
      (
        "\(name) came to school in a thin jumper and no coat for the third day. It was 3 degrees.",
        [.physical], "Cold and shivering at the gate; stayed by the radiator at break."
      ),
      (
        "\(name) had no lunch and no money on the account, and ate two extra portions when given one.",
        [.nutritional], "Hungry and could not settle until after eating."
      ),
      (
        "Arrived at 10.20am, the fourth late morning this half-term. \(name) said nobody was up.",
        [.educational], "Misses phonics each time and is falling behind the group."
      ),
      (
        "Same uniform since Monday with food down the front. Two children moved away from \(name).",
        [.physical], "Noticed the others moving and went quiet."
      ),
      (
        "Head lice again. A note and lotion went home three weeks ago; no sign it was used.",
        [.medical], "Scratching until the scalp is sore."
      ),
      (
        "\(name) fell asleep on the carpet during story time, and again after lunch.",
        [.physical, .emotional], "Too tired to join in."
      ),
      (
        "Not collected until 4.45pm. No answer on either number; an older cousin came in the end.",
        [.supervision], "Anxious, kept asking whether anybody was coming."
      ),
      (
        "Trip form and reading book not returned all term. \(name) told us not to send any more letters.",
        [.educational], "Ashamed when the others were given theirs."
      ),
      (
        "Shoes two sizes too small. \(name) was walking on the backs of them and limping in PE.",
        [.physical], "Blister on the heel; sat out PE."
      ),
      (
        "\(name) took a sandwich out of the bin at lunchtime.", [.nutritional, .emotional],
        "Embarrassed at being seen, then tearful."
      ),
    ]
    let words = [
      "Mum's poorly so I do the toast.", "I'm not cold. I'm always like this.",
      "We had crisps for tea. I like crisps.", "Don't ring my mum, she'll cry.",
      "I put the telly on quiet so the baby doesn't wake up.", nil, nil, nil,
    ]
    let actions = [
      "Gave breakfast and told \(lead.name).",
      "Spoke to Mum at the gate, who said it had been a bad week.",
      "Found a spare coat in the welfare room.", "Rang home twice with no answer; letter sent.",
      "Logged and shared with the safeguarding lead.",
    ]
    for (saw, types, impact) in small.shuffled(using: &story.chance).prefix(
      story.chance.number(5...9))
    {
      ago -= story.chance.number(18...75)
      guard ago > 5 else { break }
      story.worry(
        ago, story.chance.happens(75) ? teacher : lead, [child], saw, types, impact: impact,
        said: story.chance.one(of: words, else: nil), did: story.chance.one(of: actions),
        since: story.chance.number(20...300), late: story.chance.happens(15) ? 8 : 0)
      if story.chance.happens(35) {
        story.event(
          max(2, ago - 6), lead, [child], .absentFromSchool,
          story.chance.one(of: [
            "Two days absent, no reason given.", "Attendance this half-term is 86 per cent.",
            "Absent on Monday; Mum texted to say a bug.",
          ]))
      }
    }
    story.lookBack(
      max(3, ago - 10), lead,
      "Read together, these are not one bad week. Food, clothing, tiredness and being collected late have all come up, in every season. \(name) is the one making it work at home. Propose an early help assessment with Mum."
    )
    story.seen(
      max(2, ago - 12), lead, child, at: "School, in the quiet room", alone: .yes,
      said:
        "I can make pasta now. I do it for \(story.family.youngest.given == name ? "me and Mum" : story.family.youngest.given).",
      noticed: "Chatty about school; quiet about home.")
    story.helpRefused(from: 60, child)
  }
}
