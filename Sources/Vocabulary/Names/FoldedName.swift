/// A name, or any words, brought to the form they are searched in.
///
/// O’Brien is found by obrien, Zoë by zoe, Anne-Marie by marie. Names in other scripts stay in
/// them. It is for finding only: what people are called is shown as they write it.
public struct FoldedName: Hashable, Sendable {
  public let text: String

  public init(_ name: String) {
    text = FoldedName.fold(name)
  }

  /// The words of the name.
  public var tokens: [String] { FoldedName.tokens(of: text) }

  /// Lower case, without accents or apostrophes, punctuation as spaces, and single spaces.
  ///
  /// Folding twice gives what folding once gave.
  public static func fold(_ name: String) -> String {
    var folded = Folding()
    for scalar in name.unicodeScalars { folded.add(scalar) }
    return folded.text
  }

  /// The words of a text, folded.
  public static func tokens(of text: String) -> [String] {
    fold(text).unicodeScalars.split(separator: " ").map { String($0) }
  }
}

/// A name being folded, a scalar at a time.
private struct Folding {
  private var scalars = String.UnicodeScalarView()
  private var isSpaceDue = false
  private var isAfterPlainLetter = true

  var text: String { String(scalars) }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": append(scalar)
    case "A"..."Z": append(Unicode.Scalar(UInt8(scalar.value + 32)))
    case "'", "`": break
    case _ where scalar.isASCII: scalar.isMathOrMoney ? append(scalar) : space()
    default: addForeign(scalar)
    }
  }

  private mutating func addForeign(_ scalar: Unicode.Scalar) {
    if let plain = LatinLetters.plain(scalar) {
      for letter in plain { append(letter) }
      return
    }
    switch scalar.kind {
    case .letter: addLowered(scalar)
    case .mark: addMark(scalar)
    case .space: space()
    case .dropped: break
    }
  }

  private mutating func addLowered(_ scalar: Unicode.Scalar) {
    for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = LatinLetters.plain(lowered) {
        for letter in plain { append(letter) }
      } else if lowered == scalar || lowered.kind == .letter {
        append(lowered)
      }
    }
  }

  /// An accent on a Latin letter goes; a vowel sign of another script is part of its word.
  private mutating func addMark(_ scalar: Unicode.Scalar) {
    if !isAfterPlainLetter { append(scalar) }
  }

  private mutating func space() {
    isSpaceDue = !scalars.isEmpty
    isAfterPlainLetter = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if isSpaceDue { scalars.append(" ") }
    scalars.append(scalar)
    isSpaceDue = false
    isAfterPlainLetter = scalar.isASCII
  }
}

extension Unicode.Scalar {
  fileprivate enum Kind { case letter, mark, space, dropped }

  fileprivate var isMathOrMoney: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol: true
    default: false
    }
  }

  /// What part a character outside ASCII plays in a name.
  fileprivate var kind: Kind {
    switch value {
    // The grave, acute and modifier letters that people type for an apostrophe.
    case 0x00B4, 0x02B9...0x02BF, 0x02C8, 0x02CA, 0x02CB, 0x2018...0x201B, 0x2032, 0xFF07:
      return .dropped
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .dashPunctuation,
      .connectorPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .unassigned:
      return .space
    case .format: return .dropped
    default: return .letter
    }
  }
}
