import Record
import UseCases
import Vocabulary

/// The people who work in the demonstration place.
///
/// None of them exists.
enum Staff {
  static let rowan = one("rowan.ashby", "Rowan Ashby", .practitioner, Agencies.healthVisiting)
  static let leila = one("leila.haddad", "Leila Haddad", .leadProfessional, Agencies.earlyHelp)
  static let daniel = one("daniel.osei", "Daniel Osei", .socialWorker, Agencies.socialCare)
  static let priya = one("priya.nair", "Priya Nair", .manager, Agencies.socialCare)
  static let hart = one("joanna.hart", "Joanna Hart", .safeguardingLead, Agencies.larkRise)
  static let marcus = one("marcus.webb", "Marcus Webb", .mash, Agencies.mash)
  static let sophie = one("sophie.lin", "Sophie Lin", .analyst, Agencies.partnership)
  static let gwen = one("gwen.parry", "Gwen Parry", .auditor, Agencies.partnership)
  static let tomasz = one(
    "tomasz.zielinski", "Tomasz Zieliński", .administrator, Agencies.partnership)

  static let healthVisitors = [
    rowan, one("amara.cole", "Amara Cole", .practitioner, Agencies.healthVisiting),
    one("beth.jarvis", "Beth Jarvis", .practitioner, Agencies.healthVisiting),
    one(
      "nadia.rahman", "Nadia Rahman", .practitioner, Agencies.healthVisiting,
      speaking: "Bengali", "Hindi"),
  ]
  static let midwives = [
    one("carys.evans", "Carys Evans", .practitioner, Agencies.midwifery),
    one("ifeoma.eze", "Ifeoma Eze", .practitioner, Agencies.midwifery, speaking: "Igbo"),
  ]
  static let nursery = [one("kim.doyle", "Kim Doyle", .practitioner, Agencies.nursery)]
  static let primaryTeachers = [
    one("sam.brightwell", "Sam Brightwell", .practitioner, Agencies.larkRise),
    one("hannah.frost", "Hannah Frost", .practitioner, Agencies.stAidan),
    one("yusuf.demir", "Yusuf Demir", .practitioner, Agencies.quarryLane),
  ]
  static let primaryLeads = [
    hart, one("clare.donovan", "Clare Donovan", .safeguardingLead, Agencies.stAidan),
    one("ravi.menon", "Ravi Menon", .safeguardingLead, Agencies.quarryLane),
  ]
  static let secondaryTeacher = one(
    "ben.lockwood", "Ben Lockwood", .practitioner, Agencies.millbrook)
  static let secondaryLead = one(
    "grace.adeyemi", "Grace Adeyemi", .safeguardingLead, Agencies.millbrook)
  static let hospital = [
    one("owen.price", "Owen Price", .practitioner, Agencies.hospital),
    one("mei.tan", "Mei Tan", .practitioner, Agencies.hospital),
  ]
  static let doctors = [
    one("anil.kapoor", "Dr Anil Kapoor", .practitioner, Agencies.ferryRoad),
    one("fiona.blair", "Dr Fiona Blair", .practitioner, Agencies.parkView),
  ]
  static let officers = [
    one("pc.ellis", "PC Jo Ellis", .practitioner, Agencies.police),
    one("pc.novak", "PC Marek Novak", .practitioner, Agencies.police),
    one("sgt.bain", "Sergeant Isla Bain", .manager, Agencies.police),
  ]
  static let housing = [
    one("derek.poole", "Derek Poole", .practitioner, Agencies.housing),
    one("shanice.grant", "Shanice Grant", .practitioner, Agencies.housing),
  ]
  static let adults = [
    one("martin.keogh", "Martin Keogh", .practitioner, Agencies.adults),
    one("zainab.ali", "Zainab Ali", .practitioner, Agencies.adults),
  ]
  static let socialWorkers = [
    daniel, one("katie.moss", "Katie Moss", .socialWorker, Agencies.socialCare),
    one("femi.balogun", "Femi Balogun", .socialWorker, Agencies.socialCare),
    one("lucy.tran", "Lucy Tran", .socialWorker, Agencies.socialCare),
  ]
  static let familyWorkers = [
    leila, one("stuart.reid", "Stuart Reid", .leadProfessional, Agencies.earlyHelp),
    one("dawn.whitaker", "Dawn Whitaker", .practitioner, Agencies.earlyHelp),
    one("helen.shaw", "Helen Shaw", .manager, Agencies.earlyHelp),
  ]
  static let voluntary = [
    one("ruth.mbeki", "Ruth Mbeki", .practitioner, Agencies.harbour),
    one("colin.tate", "Colin Tate", .practitioner, Agencies.larder),
  ]
  static let camhs = [one("elin.hughes", "Elin Hughes", .practitioner, Agencies.camhs)]
  static let youthJustice = [
    one("jerome.blake", "Jerome Blake", .practitioner, Agencies.youthJustice)
  ]
  static let healthManager = one(
    "pauline.fitch", "Pauline Fitch", .manager, Agencies.healthVisiting)
  static let duty = one("asha.verma", "Asha Verma", .mash, Agencies.mash)

  static let all: [DemoPractitioner] =
    healthVisitors + midwives + nursery + primaryTeachers + primaryLeads
    + [secondaryTeacher, secondaryLead] + hospital + doctors + officers + housing + adults
    + socialWorkers + familyWorkers + voluntary + camhs + youthJustice
    + [healthManager, duty, marcus, priya, sophie, gwen, tomasz]

  private static func one(
    _ username: String, _ name: String, _ role: Role, _ agency: AgencyCard,
    speaking languages: String...
  ) -> DemoPractitioner {
    DemoPractitioner(
      username: username, name: name, role: role, agency: agency,
      languages: languages.compactMap { LanguageName($0) })
  }
}
