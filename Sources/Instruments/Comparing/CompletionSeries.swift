import Vocabulary

/// Completions of one instrument about the same people, side by side over time.
///
/// Item by item and in words. There is no average and no total over time, and two instruments are never one series, however
/// alike their names: the Graded Care Profile and the Graded Care Profile 2 are two.
public struct CompletionSeries: Sendable {
  /// The earliest first.
  public let completions: [Completion]
  /// Every item answered in any of them, in the order asked; items no longer asked come last.
  public let rows: [ItemSeries]

  /// - Parameter definitions: the versions of the instrument that are at hand; others can be read but not compared.
  public init(
    _ completions: [Completion], definitions: [Instrument]
  ) throws(NotComparable) {
    guard let first = completions.first, completions.count > 1 else { throw .tooFew }
    guard completions.allSatisfy({ $0.instrument == first.instrument }) else {
      throw .differentInstruments(Set(completions.map(\.title)).sorted())
    }
    guard completions.allSatisfy({ $0.about == first.about }) else { throw .differentPeople }
    guard completions.allSatisfy({ $0.completedOn != nil }) else { throw .notFinished }
    let ordered = completions.enumerated().sorted { one, other in
      (one.element.completedOn ?? .first, one.offset)
        < (other.element.completedOn ?? .first, other.offset)
    }
    .map(\.element)
    let versions = Dictionary(
      definitions.filter { $0.id == first.instrument }.map { ($0.version, $0) },
      uniquingKeysWith: { one, _ in one })
    self.completions = ordered
    rows = Self.places(in: ordered, newest: versions.values.max { $0.version < $1.version })
      .map { ItemSeries($0, in: ordered, definitions: versions) }
  }

  private static func places(
    in completions: [Completion], newest: Instrument?
  ) -> [AnswerPlace] {
    let answered = Set(completions.flatMap(\.answers.keys))
    let asked = newest?.places(about: completions[0].about).filter(answered.contains) ?? []
    return asked + answered.subtracting(asked).sorted()
  }
}

/// Why completions cannot stand side by side at all.
public enum NotComparable: Error, Equatable {
  case tooFew
  /// Two tools, however alike, are never one series.
  case differentInstruments([String])
  case differentPeople
  case notFinished

  /// The words shown to people.
  public var message: String {
    switch self {
    case .tooFew: "There is only one of these so far: there is nothing to compare it with"
    case .differentInstruments(let titles):
      "These are different tools and cannot be one series: \(titles.joined(separator: "; "))"
    case .differentPeople: "These are about different people and cannot be one series"
    case .notFinished: "One of these is not finished yet: finish it before comparing"
    }
  }
}
