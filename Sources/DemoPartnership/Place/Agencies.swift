import UseCases
import Vocabulary

/// The agencies of the demonstration place.
///
/// None of them exists.
enum Agencies {
  static let larkRise = card("lark-rise", "Lark Rise Primary School", .school)
  static let stAidan = card("st-aidan", "St Aidan’s Primary School", .school)
  static let quarryLane = card("quarry-lane", "Quarry Lane Academy", .school)
  static let millbrook = card("millbrook", "Millbrook High School", .school)
  static let nursery = card("acorns", "Little Acorns Nursery", .nursery)
  static let healthVisiting = card("health-visiting", "Wrenbury Health Visiting", .healthVisiting)
  static let midwifery = card("midwifery", "Wrenbury Midwives", .midwifery)
  static let hospital = card("royal", "Wrenbury Royal Hospital", .hospital)
  static let ferryRoad = card("ferry-road", "Ferry Road Surgery", .gp)
  static let parkView = card("park-view", "Park View Practice", .gp)
  static let police = card("police", "Vale Police", .police)
  static let housing = card("housing", "Wrenbury Homes", .housing)
  static let adults = card("adults", "Adult Mental Health and Recovery", .adultServices)
  static let socialCare = card("social-care", "Children’s Social Care", .childrensSocialCare)
  static let mash = card("mash", "Multi-Agency Safeguarding Hub", .childrensSocialCare)
  static let earlyHelp = card("early-help", "Family Help", .earlyHelp)
  static let youthJustice = card("youth-justice", "Youth Justice Team", .youthJustice)
  static let camhs = card("camhs", "Young Minds Wrenbury", .camhs)
  static let harbour = card("harbour", "Harbour Family Project", .voluntarySector)
  static let larder = card("larder", "The Community Larder", .voluntarySector)
  static let partnership = card("partnership", "Safeguarding Partnership Office", .partnership)

  static let all = [
    larkRise, stAidan, quarryLane, millbrook, nursery, healthVisiting, midwifery, hospital,
    ferryRoad, parkView, police, housing, adults, socialCare, mash, earlyHelp, youthJustice,
    camhs, harbour, larder, partnership,
  ]

  private static func card(_ id: String, _ name: String, _ kind: AgencyKind) -> AgencyCard {
    AgencyCard(id: .init(id), name: name, kind: kind)
  }
}
