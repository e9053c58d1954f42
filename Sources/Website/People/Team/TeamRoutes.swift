import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Changing the team around somebody.
struct TeamRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/team/new", .changeTeam, askWhoJoins)
    routes.post("/people/:person/team", .changeTeam, join)
    routes.get("/people/:person/team/departures/new", .changeTeam, askWhoLeaves)
    routes.post("/people/:person/team/departures", .changeTeam, leave)
  }

  private func askWhoJoins(_: Request, context: SiteContext) async throws -> Response {
    try await joining(context, context.prefill, FormErrors())
  }

  private func joining(
    _ context: SiteContext, _ body: FormBody, _ errors: FormErrors
  ) async throws -> Response {
    let subject = try await site.formSubject(context)
    let found = try await site.practitioners(for: body, by: subject.worker)
    return context.page(
      JoinTeamPage(
        subject: subject, found: found, proof: try context.proof, body: body, errors: errors))
  }

  private func join(_: Request, context: SiteContext) async throws -> Response {
    let form = context.form
    guard !PractitionerPicker.isSearching(form) else {
      return try await joining(context, form, FormErrors())
    }
    var reader = FormReader(form, today: site.now().ukDate)
    let practitioner = PractitionerPicker.chosen(in: form).first
    if practitioner == nil {
      reader.errors.add("Find and select who joins", to: reader.practitionerField)
    }
    let position: TeamPosition? = reader.choice(
      "position", missing: "Select what they do in the team")
    let day = reader.pastDay("joined_on", "The day they join")
    guard let practitioner, let position, reader.errors.isEmpty else {
      return try await joining(context, form, reader.errors)
    }
    let person = try context.person
    do {
      try await JoinTeam(store: site.records, accounts: site.accounts)(
        practitioner, as: position, on: day ?? reader.today, around: person,
        once: FormKey(in: form).command, by: try context.worker)
    } catch is CannotJoin {
      return try await joining(
        context, form, [PractitionerPicker.field: "This practitioner cannot join the team"])
    }
    return context.redirect(to: "/people/\(person)?done=team")
  }

  private func askWhoLeaves(_: Request, context: SiteContext) async throws -> Response {
    try await leaving(context, context.prefill, FormErrors())
  }

  private func leaving(
    _ context: SiteContext, _ body: FormBody, _ errors: FormErrors
  ) async throws -> Response {
    context.page(
      LeaveTeamPage(
        subject: try await site.formSubject(context), proof: try context.proof, body: body,
        errors: errors))
  }

  private func leave(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    let subject = try await site.formSubject(context)
    var reader = FormReader(context.form, today: subject.today)
    let member = Team.current(in: subject.opened.background, on: subject.today).first {
      $0.practitioner.value == context.form.text(PractitionerPicker.field)
    }
    if member == nil { reader.errors.add("Select who leaves", to: PractitionerPicker.field) }
    let day = reader.pastDay("left_on", "The day they leave") ?? reader.today
    guard let member, reader.errors.isEmpty else {
      return try await leaving(context, context.form, reader.errors)
    }
    let left = LeftTeam(practitioner: member.practitioner)
    try await site.addToRecord()(
      [left.newEntry(about: [subject.person], occurred: .on(.day(day)))], deed: .changeTeam,
      once: FormKey(in: context.form).command, by: worker)
    // Whoever leaves may not be able to open the page they would be led to.
    let mayStay = worker.practitioner != member.practitioner || !Self.isOnlyTeam(worker.role)
    return context.redirect(to: mayStay ? "\(subject.path)?done=team" : "/")
  }

  private static func isOnlyTeam(_ role: Role) -> Bool {
    [.practitioner, .leadProfessional, .socialWorker].contains(role)
  }
}

extension FormReader {
  /// Where a practitioner is asked for: the list when one is shown, or else the search.
  var practitionerField: String {
    body[PractitionerPicker.search].isBlank ? PractitionerPicker.search : PractitionerPicker.field
  }

  /// A whole day, today or before; nil when none was typed, or none that can be taken.
  mutating func pastDay(_ name: String, _ what: String) -> LocalDate? {
    guard let date = partialDate(name, what) else { return nil }
    if date.exactDay == nil {
      errors.add("\(what) must include a day, a month and a year", to: name)
    }
    return date.exactDay
  }
}
