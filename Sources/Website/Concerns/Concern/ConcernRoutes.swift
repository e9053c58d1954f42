import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// What follows when a concern has been recorded.
struct ConcernRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    EntryFormRoutes<ConcernForm>(site: site).add(to: &routes)
    routes.get("/people/:person/concerns/:entry/recorded", .recordAbout, showRecorded)
    routes.get("/people/:person/concerns/:entry/immediate-danger", .recordAbout, showDanger)
    routes.post("/people/:person/concerns/:entry/immediate-danger", .recordAbout, addSteps)
  }

  private func showRecorded(_: Request, context: SiteContext) async throws -> Response {
    let (concern, _) = try await open(context)
    let view = try await site.personView(.form, context)
    return context.page(
      ConcernRecordedPage(
        view: view, entry: concern.newest,
        notices: view.notices.filter {
          $0.rule != NearHarmIsReferred.rule && $0.entries.contains(concern.newest.id)
        },
        words: context.words,
        forms: try await site.forms().filter {
          !$0.declaration.isAudit && $0.suits(view.identity.stage)
        }))
  }

  private func showDanger(_: Request, context: SiteContext) async throws -> Response {
    let (opened, concern) = try await open(context)
    var body = FormBody()
    body.add("emergency_steps", concern.response.emergencySteps)
    return try page(opened, body, FormErrors(), context)
  }

  /// Who was told is added to the concern, as a correction of it.
  private func addSteps(_: Request, context: SiteContext) async throws -> Response {
    let person = try context.person
    let (opened, concern) = try await open(context)
    var reader = FormReader(context.form, today: opened.openedAt.ukDate)
    var told = concern
    told.response.emergencySteps = reader.text(
      "emergency_steps", "Who was told", missing: "Enter who was told, when, and what they said")
    guard reader.errors.isEmpty else {
      return try page(opened, context.form, reader.errors, context)
    }
    let basedOn = opened.basis(of: context.form)
    let correction = basedOn.correction(saying: told, on: person, because: "Added who was told")
    do {
      let saved = try await CorrectEntry(store: site.records)(
        correction, once: FormKey(in: context.form).command, by: try context.worker)
      return context.redirect(to: "/people/\(person)/concerns/\(saved.id)/recorded")
    } catch is Conflict {
      let theirs = concern.response.emergencySteps ?? "nothing about who was told"
      return try page(
        opened, context.form,
        [
          "emergency_steps":
            "Somebody else changed this concern first. It now says: \(theirs). Save again to put your words in its place"
        ], context)
    }
  }

  private func page(
    _ opened: OpenedEntry, _ body: FormBody, _ errors: FormErrors, _ context: SiteContext
  ) throws -> Response {
    context.page(
      ImmediateDangerPage(
        person: try context.person, opened: opened, proof: try context.proof, words: context.words,
        body: body,
        errors: errors))
  }

  /// The newest version of the concern in the address.
  private func open(_ context: SiteContext) async throws -> (OpenedEntry, Concern) {
    let opened = try await OpenEntry(store: site.records)(
      try context.id("entry"), about: try context.person, by: try context.worker)
    guard let concern = Concern.from(opened.newest) else { throw NotFound() }
    return (opened, concern)
  }
}

extension OpenedEntry {
  /// The newest version that says something, rather than withdrawing it.
  var newest: Entry { versions.last { $0.kind.name == entry.kind.name } ?? entry }

  /// The version a form was shown: the newest there was then.
  func basis(of form: FormBody) -> Entry {
    let shown = form.text("based_on")
    return versions.first { $0.id.value == shown } ?? newest
  }
}

extension Entry {
  /// An entry that says the same things otherwise, of the same people, seen by the same.
  func correction(
    saying content: some Payload, on page: ID<Person>, because reason: String
  ) -> NewEntry {
    content.newEntry(
      about: [page] + envelope.subjects.filter { $0 != page }, occurred: envelope.occurred,
      basis: envelope.basis, marking: envelope.marking, toldBy: contents?.toldBy, corrects: id,
      reason: reason)
  }
}
