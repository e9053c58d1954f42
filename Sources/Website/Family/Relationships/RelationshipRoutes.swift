import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Adding a family member, and saying what two people are to each other.
struct RelationshipRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/family/new", .recordAbout, find)
    routes.get("/people/:person/relationships/new", .recordAbout, ask)
    routes.post("/people/:person/relationships", .recordAbout, save)
  }

  /// The family member may be on the record already.
  private func find(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    let typed = String(context.query.typed("q").text.prefix(200))
    let found = try await FindPeople(store: site.records)(typed, by: subject.worker)
      .filter { $0.person != subject.person }
    return context.page(AddFamilyPage(subject: subject, typed: typed, found: found))
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    guard let pair = try await pair(in: context.query, about: subject) else {
      return context.redirect(to: "\(subject.path)/family/new")
    }
    return context.page(
      RelationshipPage(
        subject: subject, pair: pair, proof: try context.proof, body: pair.filled(context.prefill)))
  }

  private func save(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    guard let pair = try await pair(in: context.form, about: subject) else {
      return context.redirect(to: "\(subject.path)/family/new")
    }
    var reader = FormReader(context.form, today: subject.today)
    let kind: RelationshipKind? = reader.choice(
      RelationshipQuestions.kind,
      missing: "Select what \(pair.first.name) is to \(pair.second.name)")
    let read = RelationshipQuestions.relationship(&reader, kind: kind)
    if let kind, let (_, since) = read {
      reader.add(pair.objections(toBeing: kind, since: since))
    }
    guard let (relationship, occurred) = read, reader.errors.isEmpty else {
      return context.page(
        RelationshipPage(
          subject: subject, pair: pair, proof: try context.proof, body: context.form,
          errors: reader.errors))
    }
    try await RelatePeople(store: site.records)(
      pair.first.person, is: relationship, of: pair.second.person, occurred: occurred,
      fromPageOf: subject.person, once: FormKey(in: context.form).command, by: subject.worker)
    try await site.drafts.finish(context.form, by: subject.worker)
    return context.redirect(to: "\(subject.path)?done=linked")
  }

  /// The two people a form is about: the one whose page it is on, and one who is named there or may be known of.
  ///
  /// Nil when it does not say who the other is.
  private func pair(in form: FormBody, about subject: FormSubject) async throws -> RelatedPair? {
    guard let typed = form.text(RelatedPair.with), let id = ID<Person>(checking: typed),
      id != subject.person
    else { return nil }
    let here = RelatedPair.Side(
      person: subject.person, name: subject.name, isAdult: subject.isAdult,
      bornOn: subject.identity?.bornOn)
    let there: RelatedPair.Side
    if let relative = subject.opened.relative(id)?.shown {
      there = RelatedPair.Side(relative)
    } else {
      there = RelatedPair.Side(
        try await FindPeople(store: site.records).person(id, by: subject.worker))
    }
    return RelatedPair(
      here: here, there: there, isFromHere: form.text(RelatedPair.from).map { $0 == "here" },
      family: subject.known)
  }
}
