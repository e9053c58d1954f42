import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// What was assessed: the list, one completed form, and two side by side.
struct AssessmentsRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/assessments", .seePerson, list)
    routes.get("/people/:person/assessments/compare", .seePerson, compare)
    routes.get("/people/:person/assessments/:entry", .seePerson, show)
  }

  private func list(_: Request, context: SiteContext) async throws -> Response {
    let view = try await site.personView(.overview, context)
    let forms = try await site.forms()
    let pack = try await site.strategies.followed()?.pack
    return context.page(
      AssessmentsPage(
        view: view, forms: forms, audits: try await site.auditForms(),
        elsewhere: pack?.toolsWithoutForm(among: forms) ?? [],
        done: context.query.text("done").flatMap(Done.init)?.words))
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let opened = try await OpenEntry(store: site.records)(
      try context.id("entry"), about: try context.person, by: try context.worker)
    guard let kept = KeptForm(opened.entry) else {
      return context.redirect(
        to: "/people/\(try context.person)/entries/\(opened.entry.id)")
    }
    let forms = try await site.formsOfEveryVersion()
    return context.page(
      CompletionPage(
        person: try context.person, opened: opened, kept: kept,
        form: forms.first { kept.wasFilledIn(on: $0) },
        versionNow: forms.first { $0.id == kept.completion.instrument }?.instrument.version,
        agencies: try await site.agencyNames(), worker: try context.worker,
        isJustSaved: context.query.text("saved") != nil))
  }

  private func compare(_: Request, context: SiteContext) async throws -> Response {
    let view = try await site.personView(.overview, context)
    let wanted = context.query.all("entry")
    let kept = view.opened.entries.filter { wanted.contains($0.id.value) }.compactMap { entry in
      KeptForm(entry).map { (entry: entry, kept: $0) }
    }
    return context.page(
      ComparisonPage(
        view: view, kept: kept.map(\.kept), forms: try await site.formsOfEveryVersion()))
  }
}

/// A completed form as an entry keeps it, whatever version it was completed on.
struct KeptForm {
  let entry: Entry
  let completion: Completion

  /// Whether it is what an assessment says of one child, beside what it says of the family.
  var isOfOneChild: Bool { entry.kind.name == ChildAssessed.kind.name }

  /// Whether this is the very version it was filled in on.
  func wasFilledIn(on form: PlaceForm) -> Bool {
    form.id == completion.instrument && form.instrument.version == completion.version
  }

  /// Whether it is what another agency filled in of an assessment.
  var isContribution: Bool { entry.kind.name == ContributionAnswered.kind.name }

  /// Who answered it as their own: whoever recorded it, or the child or parent who filled it in with a code.
  var writer: ID<Contributor> {
    let family = entry.isFromFamily ? completion.contributors.first { $0.kind.isFamily } : nil
    return family?.id ?? ID(entry.envelope.author.practitioner.value)
  }

  var isAudit: Bool { entry.kind.name == CaseAudited.kind.name }

  /// Where it is put right, from the page of somebody it is about.
  func correctionPath(of person: ID<Person>) -> String {
    "/people/\(person)/\(isAudit ? "audited" : "assessments")/\(entry.id)/correction"
  }

  /// Nil for an entry that keeps no form, or one that cannot be read.
  init?(_ entry: Entry) {
    guard case .success(let kept)? = Self.reading(entry) else { return nil }
    self = kept
  }

  private init(entry: Entry, completion: Completion) {
    self.entry = entry
    self.completion = completion
  }

  /// Kinds of entries that can keep a form.
  static let kinds: Set<String> = [
    InstrumentCompleted.kind.name, AssessmentCompleted.kind.name, ChildAssessed.kind.name,
    ContributionAnswered.kind.name, CaseAudited.kind.name,
  ]

  /// Nil for an entry that keeps no form; why not, for one that cannot be read.
  static func reading(_ entry: Entry) -> Result<KeptForm, UnreadableCompletion>? {
    let form =
      InstrumentCompleted.from(entry)?.form ?? AssessmentCompleted.from(entry)?.form
      ?? ChildAssessed.from(entry)?.form ?? ContributionAnswered.from(entry)?.form
      ?? CaseAudited.from(entry)?.form
    return form.map { form in
      Result { () throws(UnreadableCompletion) in
        KeptForm(entry: entry, completion: try Completion(json: Array(form.json.utf8)))
      }
    }
  }
}
