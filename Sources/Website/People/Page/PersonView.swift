import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// What every part of somebody's record is shown from.
struct PersonView {
  let opened: OpenedPerson
  let identity: Identity
  let family: FamilyPicture
  /// What the rules of practice look at.
  let picture: Picture?
  /// What is to be done by a day, the earliest first: worked out once, as several places of a page tell it.
  let deadlines: [Deadline]
  let agencies: AgencyNames
  let worker: Worker
  let query: ChronologyQuery
  /// The address of the part, without what stands after the `?`.
  let path: String
  let proof: FormProof

  var person: String { "/people/\(opened.person)" }
  var name: String { identity.name.shown }

  /// What nobody has answered yet.
  var notices: [Notice] { picture.map(Practice.notices(in:)) ?? [] }

  var isLookBackDue: Bool { picture.map { !LookBackIsDue.notices(in: $0).isEmpty } ?? false }

  /// Asks for the page as it was known on another day, and says for paper what it is.
  var foot: Markup {
    """
    \(AsKnownOn(query: query, path: path).markup)\
    \(PrintNote(
      asKnownOn: opened.day.british, printedBy: "\(worker.name), \(worker.agency.name)",
      printedAt: opened.openedAt.british))
    """
  }
}

extension SiteParts {
  /// Opens a part of the record of the person the address is about; the look is logged.
  func personView(_ part: PagePart, _ context: SiteContext) async throws -> PersonView {
    let worker = try context.worker
    let query = ChronologyQuery(context.query, today: now().ukDate)
    let opened = try await OpenPerson(store: records)(
      try context.person, part: part, asKnownOn: query.asKnownOn, by: worker)
    guard let family = FamilyPicture(opened) else { throw NotFound() }
    let practice = try await practice()
    let picture = Picture(
      of: opened.person, entries: opened.background,
      others: opened.relatives.compactMap(\.shown), on: opened.day,
      place: practice.inForce(for: opened.background, on: opened.day))
    return PersonView(
      opened: opened, identity: family.identity, family: family, picture: picture,
      deadlines: picture?.deadlines ?? [], agencies: try await agencyNames(), worker: worker,
      query: query,
      path: String(context.path.prefix { $0 != "?" }), proof: try context.proof)
  }
}
