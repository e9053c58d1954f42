import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks who moved where, since when, and whether the address has to be kept from people.
struct MoveForm {
  let subject: FormSubject

  static let to = "to"
  static let newAddress = "new"

  /// Homes of the family that the person does not live in.
  var otherHomes: [OfferedHome] {
    let own = Set(subject.homes.map(\.household))
    var seen = own
    return subject.opened.relatives.flatMap { $0.shown?.addresses ?? [] }
      .filter { $0.includes(subject.today) && !$0.isWithheld && seen.insert($0.household).inserted }
      .map {
        OfferedHome(
          household: $0.household, residence: Address($0), isWithheld: false)
      }
  }

  func read(_ reader: inout FormReader) -> HomeMove? {
    let destination = destination(&reader)
    let with = reader.ids("with", of: Person.self).filter { id in
      subject.opened.relative(id)?.shown != nil
    }
    if reader.body.date("from").isBlank {
      reader.errors.add("Enter when they moved, as far as you know", to: "from")
    }
    let from = reader.partialDate("from", "The date they moved")
    let leaving = leaving(&reader)
    guard let destination, let from else { return nil }
    return HomeMove(
      with: with, to: destination.to, address: destination.address,
      isWithheld: destination.isWithheld, from: from, leaving: leaving)
  }

  private struct Place {
    let to: HomeMove.Destination
    let address: Address
    let isWithheld: Bool
  }

  private func destination(_ reader: inout FormReader) -> Place? {
    let known = otherHomes.first { $0.household.value == reader.body.text(Self.to) }
    if let known {
      return Place(
        to: .household(known.household), address: known.residence, isWithheld: false)
    }
    guard reader.body.text(Self.to) == Self.newAddress || otherHomes.isEmpty else {
      reader.errors.add("Select where they live now", to: Self.to)
      return nil
    }
    let lines = ["line_1", "line_2", "town"].compactMap { name in
      reader.line(name, "Each line of the address")
    }
    if lines.isEmpty {
      reader.errors.add("Enter the address, or what is known of it", to: "line_1")
    }
    let postcode = postcode(&reader)
    let isWithheld: Casework.Answer? = reader.choice(
      "withheld", missing: "Select whether the address has to be kept from people")
    return Place(
      to: .newHousehold, address: Address(lines: lines, postcode: postcode),
      isWithheld: isWithheld == .yes)
  }

  private func postcode(_ reader: inout FormReader) -> Postcode? {
    let typed = reader.body.typed("postcode").text
    guard !typed.isEmpty else { return nil }
    let postcode = Postcode(checking: typed)
    if postcode == nil {
      reader.errors.add("Enter a full postcode, like ZZ99 3VZ, or leave it blank", to: "postcode")
    }
    return postcode
  }

  private func leaving(_ reader: inout FormReader) -> [ID<Household>] {
    subject.homes.filter { home in
      let name = Self.still(home)
      let still: Casework.Answer? = reader.choice(
        name, missing: "Select whether they still live at \(home.address) as well")
      return still == .no
    }
    .map(\.household)
  }

  static func still(_ home: OfferedHome) -> String { "still_\(home.household)" }
}

extension Address {
  /// An address as lists keep it, in its lines again.
  init(_ home: PersonProjection.Home) {
    var text = home.text
    if let postcode = home.postcode?.spaced, text.hasSuffix(postcode) {
      text.removeLast(postcode.count)
    }
    self.init(
      lines: text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty },
      postcode: home.postcode)
  }
}

extension String {
  /// Without the white space around it.
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
