public import Indicators

/// A figure of the children in need census: what it is called and how it is worked out.
public struct CensusFigure: Hashable, Sendable, Identifiable {
  /// Never changed: plans by category at 31 March is `plans-at-31-march`.
  public let id: String
  public let title: String
  /// The declaration, in the words of ``CensusVocabulary``.
  public let declaration: String
  /// The published series that is the same figure on the same definition, by its phrase.
  public let published: String?

  init(_ id: String, _ title: String, _ declaration: String, published: String? = nil) {
    self.id = id
    self.title = title
    self.declaration = declaration
    self.published = published
  }

  /// How it is worked out.
  public func measure() throws(DeclarationFault) -> Measure? {
    guard case .measured(let measure) = try Declaration(declaration, words: CensusVocabulary.words)
    else { return nil }
    return measure
  }

  public static func named(_ id: String) -> CensusFigure? {
    CensusFigures.all.first { $0.id == id }
  }
}
