public import Record
import UseCases

/// A sign-in of the demonstration, with what it shows.
public struct DemoCard: Hashable, Sendable {
  public let username: String
  public let name: String
  public let role: Role
  public let agency: String
  public let youWillSee: String

  /// One for each role, then a few more agencies.
  public static let all: [DemoCard] = [
    card(Staff.rowan, "the babies and small children I visit, the Okafors among them"),
    card(Staff.leila, "families I bring help together for"),
    card(Staff.daniel, "children I am the social worker of"),
    card(Staff.priya, "every child my social workers know, and emergency access to review"),
    card(Staff.hart, "children of Lark Rise Primary that we worry about"),
    card(
      Staff.marcus, "the whole picture at the front door, and records that may be the same child"),
    card(Staff.sophie, "no children at all: figures only"),
    card(Staff.gwen, "records to audit, and who looked at what"),
    card(Staff.tomasz, "accounts, and no children"),
    card(Staff.primaryTeachers[0], "the children in my class that I have written about"),
    card(Staff.officers[0], "children at addresses I was called to"),
    card(Staff.housing[0], "families in homes I look after"),
    card(Staff.voluntary[0], "families who come to the Harbour project"),
  ]

  private static func card(_ person: DemoPractitioner, _ youWillSee: String) -> DemoCard {
    DemoCard(
      username: person.username, name: person.name, role: person.role,
      agency: person.agency.name, youWillSee: youWillSee)
  }
}
