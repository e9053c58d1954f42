import Casework
import Markup
import Record
import UseCases

/// Everything that can be recorded about somebody, the commonest first.
struct RecordSomethingPage: Page {
  let view: PersonView

  var title: String { "Record something about \(view.name)" }
  let section: SiteSection? = .people
  let isWide = true

  private var stage: Stage { view.identity.stage }

  var content: Markup {
    """
    \(PersonHead(view: view, part: .record).markup)<h1>Record something</h1>\
    \(when(stage != .adult, group("What you noticed", noticed)))\
    \(when(stage == .adult, group("What happened", [happening, question, note])))\
    \(when(stage != .adult, group("Ask another agency to act", [referral])))\
    \(group("Who they are", identity))\
    \(group("Family and home", family))\
    \(when(view.opened.mayChangeTeam, group("Who works with them", team)))\
    \(when(view.opened.mayRestrict, group("Who may see this record", restriction)))
    """
  }

  private func group(_ title: String, _ tasks: [TaskList.Task]) -> Markup {
    "<h2>\(title)</h2>\(TaskList(tasks))"
  }

  private func task(_ title: String, _ path: String, _ hint: String? = nil) -> TaskList.Task {
    TaskList.Task(title, href: "\(view.person)/\(path)", hint: hint, status: .empty)
  }

  private var noticed: [TaskList.Task] {
    let concern = task(
      "A worry about neglect or harm", "\(ConcernForm.path)/new",
      "What you saw or heard, in under two minutes")
    let seen = task("The child was seen, or was not", "\(SightingForm.path)/new")
    let heard = task(
      VoiceForm.heading, "\(VoiceForm.path)/new",
      "What the child said, in their own words, or showed")
    let more = [
      happening, question,
      task(
        "What makes harm likelier, or harder to see", "\(VulnerabilityForm.path)/new",
        "Under one, disabled, taught at home, missing, and so on"),
      task("What makes caring harder for the parents", "\(ParentalFactorsForm.path)/new"),
      task(
        "Look back over the whole", "\(LookBackForm.path)/new",
        "Read what all agencies recorded, and say what it shows"), note,
    ]
    let home = task(
      HomeSeenForm.heading, "\(HomeSeenForm.path)/new", "Gains in a home slip: look again")
    return [concern] + (stage == .unborn ? [] : [seen, heard]) + [home] + more
  }

  private var referral: TaskList.Task {
    task(
      "A referral", "\(ReferralForm.path)/new",
      "To children’s social care, the police or another agency. If a child is in danger, call 999 first"
    )
  }

  private var happening: TaskList.Task {
    task(
      "Something that happened", "\(HappeningForm.path)/new",
      "An appointment missed, A&E, the police, help offered")
  }

  private var question: TaskList.Task {
    task("A question you asked, and the answer", "\(QuestionForm.path)/new")
  }

  private var note: TaskList.Task {
    task("A note", "\(NoteForm.path)/new", "Something worth keeping that fits nowhere else")
  }

  private var identity: [TaskList.Task] {
    let birth = task("The baby was born", "\(BirthForm.path)/new")
    return (stage == .unborn ? [birth] : []) + [
      task(
        "A name", "\(NameForm.path)/new", "A new name, another they are known by, or an earlier one"
      ),
      task(
        "Details", "details/new", "Language, ethnicity, school, GP, NHS number, date of birth"),
      task("Somebody died", "\(DeathForm.path)/new"),
    ]
  }

  private var family: [TaskList.Task] {
    [
      task("A family member, or somebody important to them", "family/new"),
      task("A move, or an address", "moves/new", "For one person or several of the family"),
      task("Somebody left a home", "departures/new"),
    ]
  }

  private var team: [TaskList.Task] {
    [
      task("Somebody joins the team, or leads it", "team/new"),
      task("Somebody leaves the team", "team/departures/new"),
    ]
  }

  private var restriction: [TaskList.Task] {
    let restrict = task(
      "Restrict the record to named people", "restriction/new",
      "Nobody else can find it, except in an emergency")
    let lift = task("Lift the restriction", "restriction/lifting")
    return (view.opened.relation.isRestricted ? [restrict, lift] : [restrict]) + [
      task(
        "A worker is related to the family", "related-workers/new",
        "They can then never find or open the record")
    ]
  }
}
