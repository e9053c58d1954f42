public import Vocabulary

/// Everything there is to count: facts by type, and the children they are about.
public struct Facts: Sendable {
  /// Stands for the end of what has not ended.
  public static let stillOpen = Int32.max
  /// Stands for a day that is not known.
  public static let unknownDay = Int32.min

  let vocabulary: FactVocabulary
  /// What each child is known by, in the order of their numbers.
  public let childIDs: [String]
  public let familyIDs: [String]
  let births: [Int32]
  let childFields: [FieldColumn]
  /// By the field of children, where it changes with time.
  let stays: [String: ChildStays]
  private let tables: [String: FactTable]

  func table(_ type: FactType) -> FactTable? { tables[type.name] }

  /// Whether facts of a type have been loaded, even if there are none.
  public func has(_ type: FactType) -> Bool { tables[type.name] != nil }

  /// Collects facts before they are counted.
  public struct Builder: Sendable {
    private let vocabulary: FactVocabulary
    private var childIDs: [String] = []
    private var familyIDs: [String] = []
    private var children: [String: Int32] = [:]
    private var families: [String: Int32] = [:]
    private var births: [Int32] = []
    private var childFields: [FieldColumn]
    private var columns: [String: FactColumns] = [:]
    var stayValues: [String: [String]] = [:]
    var stays: [String: [ChildStays.Stay]] = [:]

    public init(_ vocabulary: FactVocabulary = FactVocabulary()) {
      self.vocabulary = vocabulary
      childFields = vocabulary.childFields.map(FieldColumn.empty)
    }

    /// The number of a child, who is added when not there yet.
    ///
    /// What is known of the child is kept from the first time.
    public mutating func child(
      _ id: String, bornOn birth: LocalDate? = nil, _ values: [String: Fact.Value] = [:]
    ) -> Int32 {
      if let number = children[id] { return number }
      let number = Int32(childIDs.count)
      children[id] = number
      childIDs.append(id)
      births.append(birth?.dayNumber ?? Facts.unknownDay)
      for (place, field) in vocabulary.childFields.enumerated() {
        childFields[place].append(values[field.name], of: field)
      }
      return number
    }

    public mutating func family(_ id: String) -> Int32 {
      if let number = families[id] { return number }
      let number = Int32(familyIDs.count)
      families[id] = number
      familyIDs.append(id)
      return number
    }

    /// Says that all facts of a type on these days are there, even if there are none.
    public mutating func cover(_ type: FactType, _ covered: ClosedRange<LocalDate>) {
      columns[type.name] = columns[type.name] ?? FactColumns(type, covering: covered)
    }

    /// Says that facts of a type are there for these days alone, or, with none, that they are not there at all.
    public mutating func cover(_ type: FactType, only covered: ClosedRange<LocalDate>?) {
      guard let covered else {
        columns[type.name] = nil
        return
      }
      columns[type.name]?.covered = covered
    }

    /// Adds a fact of a type that is covered; of others nothing is kept.
    public mutating func add(_ type: FactType, _ fact: Fact) {
      columns[type.name]?.add(fact)
    }

    /// Adds all facts of a type at once, in place of any before; refused unless they are whole.
    public mutating func load(_ loaded: FactColumns) throws(NotWhole) {
      guard loaded.isWhole else { throw NotWhole(type: loaded.type.name) }
      columns[loaded.type.name] = loaded
    }

    public func facts() -> Facts {
      Facts(
        vocabulary: vocabulary, childIDs: childIDs, familyIDs: familyIDs, births: births,
        childFields: childFields,
        stays: Dictionary(
          uniqueKeysWithValues: stays.map { field, stays in
            let values = stayValues[field] ?? []
            return (field, ChildStays(stays, values: values, childCount: childIDs.count))
          }),
        tables: columns.mapValues { FactTable($0, childCount: childIDs.count) })
    }
  }

  /// Columns of facts that do not have a value for every fact.
  public struct NotWhole: Error, Hashable, Sendable {
    public let type: String
  }
}
