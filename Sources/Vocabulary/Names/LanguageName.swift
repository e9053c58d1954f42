/// What a language is called, as somebody typed it: Polish, Kurdish (Sorani), British Sign Language.
public struct LanguageName: Hashable, Sendable {
  public static let longest = 60

  /// Without spaces around it.
  public let text: String

  /// Nil for nothing, for more than ``longest`` characters, and for what goes over several lines.
  public init?(_ typed: String) {
    let text = TypedText(typed).text
    guard !FoldedName.fold(text).isEmpty, text.count <= Self.longest,
      !text.contains(where: \.isNewline)
    else { return nil }
    self.text = text
  }

  public var isEnglish: Bool { words == ["english"] }

  /// Whether whoever speaks one may well speak the other: the same words, or one of them said more exactly.
  ///
  /// Kurdish may be Kurdish (Sorani), which a person reads and judges. A language that is signed is never one that is
  /// spoken.
  public func maySpeak(_ other: LanguageName) -> Bool {
    let (own, theirs) = (words, other.words)
    return own.contains("sign") == theirs.contains("sign")
      && (own.isSubset(of: theirs) || theirs.isSubset(of: own))
  }

  private var words: Set<String> { Set(FoldedName.tokens(of: text)) }
}
