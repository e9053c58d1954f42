public import Record
public import Vocabulary

/// Which lines of a chronology to show; an empty choice lets everything through.
public struct ChronologyFilter: Hashable, Sendable {
  public var agencies: Set<ID<Agency>>
  /// Names of kinds.
  public var kinds: Set<String>
  public var types: Set<NeglectType>
  public var authors: Set<ID<Practitioner>>
  public var from: LocalDate?
  public var until: LocalDate?

  public init(
    agencies: Set<ID<Agency>> = [], kinds: Set<String> = [], types: Set<NeglectType> = [],
    authors: Set<ID<Practitioner>> = [], from: LocalDate? = nil, until: LocalDate? = nil
  ) {
    self.agencies = agencies
    self.kinds = kinds
    self.types = types
    self.authors = authors
    self.from = from
    self.until = until
  }

  public var isEmpty: Bool { self == ChronologyFilter() }

  /// An entry whose date is only partly known is let through if any day it could be is between the dates.
  public func lets(through line: ChronologyLine) -> Bool {
    let envelope = line.entry.envelope
    return allows(envelope.author.agency, agencies)
      && allows(envelope.author.practitioner, authors)
      && allows(envelope.kind.name, kinds)
      && (types.isEmpty || !types.isDisjoint(with: line.neglectTypes))
      && (until.map { envelope.occurred.earliest <= $0 } ?? true)
      && (from.map { from in envelope.occurred.latest.map { $0 >= from } ?? true } ?? true)
  }

  private func allows<Value>(_ value: Value, _ chosen: Set<Value>) -> Bool {
    chosen.isEmpty || chosen.contains(value)
  }
}
