public import Casework
public import Record
public import Vocabulary

/// What one person of a genogram is, or was, to another.
public struct GenogramTie: Equatable, Sendable {
  /// The one who is something to the other.
  public var from: ID<Person>
  /// The one they are that to: the child, where the first is the mother.
  public var to: ID<Person>
  public var kind: RelationshipKind
  public var couple: Couple?
  public var hasParentalResponsibility: Answer?
  public var caresForChild: Answer?
  /// When it was so, as exactly as anyone knows; a period with an end is over.
  public var occurred: Occurrence?

  public init(
    _ from: ID<Person>, _ kind: RelationshipKind, of to: ID<Person>, couple: Couple? = nil,
    hasParentalResponsibility: Answer? = nil, caresForChild: Answer? = nil,
    occurred: Occurrence? = nil
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.couple = couple
    self.hasParentalResponsibility = hasParentalResponsibility
    self.caresForChild = caresForChild
    self.occurred = occurred
  }

  var hasEnded: Bool {
    if case .between(_, .some) = occurred { true } else { false }
  }

  /// Since and until, in words; nil when nothing is known, or when nobody would ask, as of a mother.
  var periodWords: String? {
    switch occurred {
    case .between(let since, let until?): "\(since.british) to \(until.british)"
    case .between(let since, nil): kind.isOfBirth ? nil : "since \(since.british)"
    case .some(let when) where !kind.isOfBirth: "as at \(when.british)"
    default: nil
    }
  }
}

extension RelationshipKind {
  /// Whether people are born into it, so that it has no beginning worth telling.
  fileprivate var isOfBirth: Bool {
    switch self {
    case .mother, .father, .parent, .grandparent, .sibling, .halfSibling, .auntOrUncle, .cousin:
      true
    default: false
    }
  }
}

/// People of a genogram who live together, drawn inside one dashed line.
public struct GenogramHome: Equatable, Sendable {
  /// What the home is called on the drawing: the first line of the address, or a name that gives nothing away.
  public var name: String
  public var members: [Member]

  public struct Member: Equatable, Sendable {
    public var person: ID<Person>
    public var since: PartialDate?

    public init(_ person: ID<Person>, since: PartialDate? = nil) {
      self.person = person
      self.since = since
    }
  }

  public init(_ name: String, _ members: [Member]) {
    self.name = name
    self.members = members
  }
}
