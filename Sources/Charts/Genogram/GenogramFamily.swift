public import Record
public import Vocabulary

/// The people a genogram draws, what joins them, and who lives together.
public struct GenogramFamily: Equatable, Sendable {
  /// The person the genogram is about, drawn with a double outline.
  public var index: ID<Person>
  public var people: [GenogramPerson]
  public var ties: [GenogramTie]
  public var homes: [GenogramHome]

  public init(
    index: ID<Person>, people: [GenogramPerson], ties: [GenogramTie] = [],
    homes: [GenogramHome] = []
  ) {
    self.index = index
    self.people = people
    self.ties = ties
    self.homes = homes
  }

  public func person(_ id: ID<Person>) -> GenogramPerson? { people.first { $0.person == id } }

  func name(_ id: ID<Person>) -> String { person(id)?.name ?? "Name not shown" }
}
