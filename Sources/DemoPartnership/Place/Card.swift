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
    card(Staff.rowan, "the babies and small children she visits, and Maya Okafor’s family"),
    card(Staff.leila, "families she brings help together for"),
    card(Staff.daniel, "children he is the social worker of"),
    card(Staff.priya, "every child her social workers know"),
    card(Staff.hart, "children of Lark Rise Primary that the school worries about"),
    card(
      Staff.marcus, "the whole picture at the front door, and records that may be the same child"),
    card(Staff.sophie, "no children at all, because analysts work from figures"),
    card(Staff.gwen, "records to audit, and who looked at what"),
    card(Staff.tomasz, "accounts, and no children"),
    card(Staff.primaryTeachers[0], "the children in the class that the teacher has written about"),
    card(Staff.officers[0], "children at addresses the police were called to"),
    card(Staff.housing[0], "families in the homes he looks after"),
    card(Staff.voluntary[0], "families who come to the Harbour project"),
  ]

  private static func card(_ person: DemoPractitioner, _ youWillSee: String) -> DemoCard {
    DemoCard(
      username: person.username, name: person.name, role: person.role,
      agency: person.agency.name, youWillSee: youWillSee)
  }
}
