import Casework
import Hummingbird
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// Making a code for a child or a parent.
struct FamilyCodeRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/family-codes/new", .makeFamilyCode, ask)
    routes.post("/people/:person/family-codes", .makeFamilyCode, make)
    routes.post("/people/:person/family-codes/:code/ending", .makeFamilyCode, end)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await subject(context)
    return context.page(
      MakeFamilyCodePage(
        subject: subject, offers: try await site.familyOffers(for: subject),
        reached: subject.reachedPoints, proof: try context.proof, body: context.prefill))
  }

  private func make(request: Request, context: SiteContext) async throws -> Response {
    let subject = try await subject(context)
    var reader = FormReader(context.form, today: subject.today)
    let giver = reader.ids("giver", of: Person.self).first
    if giver == nil { reader.errors.add("Select who the code is for", to: "giver") }
    let offers = try await site.familyOffers(for: subject)
    let purpose = FamilyPurposeField.read(
      &reader, offers, for: giver.map { $0 == subject.person ? .child : .parent },
      reached: subject.reachedPoints)
    let marking: Marking = reader.choice(MakeFamilyCodePage.marking) ?? .shared
    if !MakeFamilyCodePage.markings.contains(marking) {
      reader.errors.add(
        "Select who may read what they write", to: MakeFamilyCodePage.marking)
    }
    guard reader.errors.isEmpty, let giver, let purpose else {
      return context.page(
        MakeFamilyCodePage(
          subject: subject, offers: offers, reached: subject.reachedPoints,
          proof: try context.proof, body: context.form, errors: reader.errors))
    }
    guard let name = subject.name(of: giver) else { throw NotFound() }
    let secret = try await MakeFamilyCode(store: site.records)(
      for: giver, about: subject.person, asking: purpose, seenBy: marking, by: subject.worker)
    return context.page(
      FamilyCodeMadePage(
        secret: secret, name: name, marking: marking, path: subject.path,
        address: address(asked: request) + "/family"))
  }

  /// The address of the site as somebody would type it: the public one, or the one this page was asked for at.
  private func address(asked request: Request) -> String {
    if let publicURL = site.settings.publicURL { return publicURL }
    return request.head.authority.map { "http://\($0)" } ?? ""
  }

  private func end(_: Request, context: SiteContext) async throws -> Response {
    let person = try context.person
    try await EndFamilyCode(store: site.records)(
      try context.id("code"), about: person, by: try context.worker)
    return context.redirect(to: "/people/\(person)/voice?done=saved")
  }

  private func subject(_ context: SiteContext) async throws -> FormSubject {
    let subject = try await site.formSubject(context)
    guard subject.identity?.stage == .child else { throw NotFound() }
    return subject
  }
}

extension FormSubject {
  /// The child, and adults of the family or of the child’s homes whom the worker may be shown.
  ///
  /// An adult who is only named in a worry is given no code.
  var codeGivers: [(id: ID<Person>, name: String)] {
    let family = Family(opened.familyEntries)
    let (people, homes) = (Set(family.people), Set(family.stays.map(\.household)))
    let adults = opened.relatives.filter { relative in
      guard let shown = relative.shown, isGrownUp(relative) else { return false }
      return people.contains(relative.person)
        || shown.addresses.contains { homes.contains($0.household) }
    }
    return [(person, name)] + adults.map { ($0.person, $0.name) }
  }

  func name(of giver: ID<Person>) -> String? { codeGivers.first { $0.id == giver }?.name }
}

extension FormSubject {
  /// The points at which the family can be asked what they think, as the record has them.
  fileprivate var reachedPoints: [FeedbackStage] {
    picture.map(FeedbackAtPoints.reached) ?? FeedbackStage.allCases
  }
}
