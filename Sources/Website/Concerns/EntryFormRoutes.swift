import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Asking for one kind of entry, and recording it.
struct EntryFormRoutes<Form: EntryForm> {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/\(Form.path)/new", Form.deed, ask)
    routes.post("/people/:person/\(Form.path)", Form.deed, record)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context, for: Form.self)
    let address = DraftKey.address(
      "\(subject.path)/\(Form.path)/new", asking: context.prefill)
    let draft = try await site.drafts.form(at: address, of: subject.worker)
    return context.page(
      EntryFormPage<Form>(
        subject: subject, proof: try context.proof,
        body: draft ?? Form.begin(context.prefill, about: subject), address: address,
        isFromDraft: draft != nil))
  }

  private func record(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context, for: Form.self)
    if let again = Form.shownAgain(context.form) {
      return context.page(
        EntryFormPage<Form>(subject: subject, proof: try context.proof, body: again))
    }
    do {
      let entry = try Form.newEntry(context.form, about: subject)
      let saved = try await site.addToRecord()(
        [entry], deed: Form.deed, having: FormSeen.before(in: context.form, Form.self),
        mayRepeat: SaidAlready.isMeant(context.form) || Form.isUrgent(context.form),
        once: FormKey(in: context.form).command, by: subject.worker)
      try await site.drafts.finish(context.form, by: subject.worker)
      guard let first = saved.first else { throw NotFound() }
      return context.redirect(to: Form.next(after: first, about: subject.person))
    } catch let errors as FormErrors {
      return try asking(
        again: Form.allErrors(errors, context.form, about: subject), subject, context)
    } catch let refused as Refused {
      return try asking(
        again: FormErrors(refused), subject, context, objections: refused.objections)
    } catch let conflict as Conflict {
      return try await showing(conflict.since, subject, context)
    } catch let already as RecordedAlready {
      return context.page(
        EntryFormPage<Form>(
          subject: subject, proof: try context.proof, body: context.form,
          already: SaidAlready(entry: already.entry)), .conflict)
    }
  }

  /// What others recorded meanwhile, above all that was typed; each look at it is logged.
  private func showing(
    _ news: [Entry], _ subject: FormSubject, _ context: SiteContext
  ) async throws -> Response {
    for entry in news {
      _ = try await OpenEntry(store: site.records)(
        entry.id, about: subject.person, by: subject.worker)
    }
    let body = FormSeen.updated(context.form, by: news)
    let instead = Form.instead(of: body, after: news, about: subject)
    if let instead { try await site.drafts.keep(instead.kept, by: subject.worker) }
    return context.page(
      EntryFormPage<Form>(
        subject: subject, proof: try context.proof, body: body,
        news: Meanwhile(
          entries: news, agencies: try await site.agencyNames(),
          reader: subject.worker.practitioner, instead: instead)), .conflict)
  }

  private func asking(
    again errors: FormErrors, _ subject: FormSubject, _ context: SiteContext,
    objections: [Objection] = []
  ) throws -> Response {
    context.page(
      EntryFormPage<Form>(
        subject: subject, proof: try context.proof, body: context.form, errors: errors,
        objections: objections))
  }
}

extension SiteParts {
  /// Whom the form at this address is about; the look is logged.
  ///
  /// - Parameters:
  ///   - form: what is asked about them, where it is an entry’s form.
  ///   - corrected: the entry that is put right, where one is.
  func formSubject(
    _ context: SiteContext, for form: (any EntryForm.Type)? = nil,
    correcting corrected: Entry? = nil
  ) async throws -> FormSubject {
    let worker = try context.worker
    let opened = try await OpenPerson(store: records)(
      try context.person, part: .form, by: worker)
    guard opened.mayRecord else { throw NotFound() }
    let agencies = try await agencyNames().cards
    var subject = FormSubject(
      opened, worker: worker,
      practice: try await strategies.practice(in: place, agencies: agencies), agencies: agencies,
      forms: form?.comparesTools == true ? try await formsOfEveryVersion() : [],
      correcting: corrected)
    subject.languages = try await FindSpeakers(accounts: accounts, now: now)(
      of: subject.picture?.languageNeeds ?? [],
      in: Team.current(in: opened.entries, on: subject.today))
    return subject
  }

  /// Whom the audit at this address is about; the look is logged.
  func auditSubject(_ context: SiteContext) async throws -> FormSubject {
    let worker = try context.worker
    let opened = try await OpenPerson(store: records)(
      try context.person, part: .form, by: worker)
    guard opened.mayAudit else { throw NotFound() }
    return FormSubject(opened, worker: worker, practice: try await practice())
  }

  /// What the place has decided for practice.
  func practice() async throws -> PlacePractice {
    try await strategies.practice(in: place, agencies: try await agencyNames().cards)
  }

  /// Adds entries, once the rules of practice have been held against them.
  func addToRecord() async throws -> AddToRecord {
    AddToRecord(store: records, practice: try await practice())
  }

  /// The agencies of the partnership, to name those that recorded something.
  func agencyNames() async throws -> AgencyNames {
    AgencyNames(try await records.reading { try $0.agencies() })
  }
}

/// What the agencies are called.
struct AgencyNames: Sendable {
  let cards: [AgencyCard]
  private let names: [ID<Agency>: String]

  init(_ cards: [AgencyCard]) {
    self.cards = cards
    names = Dictionary(cards.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The agencies of children’s social care, the front door among them.
  var socialCare: Set<ID<Agency>> { cards.socialCare }

  subscript(agency: ID<Agency>) -> String { names[agency] ?? "An agency no longer listed" }

  /// Who recorded an entry: Rowan Ashby, health visitor’s agency.
  func author(_ author: Author) -> String { "\(author.name), \(self[author.agency])" }

  /// Whose words an entry is: those of a child or parent who wrote it with a code, and who gave them the code.
  func writer(_ entry: Entry) -> String {
    let author = author(entry.envelope.author)
    guard entry.isFromFamily else { return author }
    return "\(entry.contents?.toldBy ?? "The child, with a one-time code") from \(author)"
  }
}
