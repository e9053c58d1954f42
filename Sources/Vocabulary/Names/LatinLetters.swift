/// The plain letters that accented Latin letters are searched by: é by e, ß by ss, ł by l.
///
/// It covers U+00C0 to U+024F and U+1E00 to U+1EFF, so every official language of Europe written
/// in Latin letters, Vietnamese, Yoruba, Igbo, Turkish and romanised Chinese and Arabic.
enum LatinLetters {
  /// The plain letters for an accented one; nil when it has none.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case 0x00C0...0x024F: found(basicLetters[Int(scalar.value) - 0x00C0])
    case 0x1E00...0x1EFF: found(additionalLetters[Int(scalar.value) - 0x1E00])
    default: nil
    }
  }

  private static func found(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    letters == ["-"] ? nil : letters
  }

  private static let basicLetters = table(basic)
  private static let additionalLetters = table(additional)

  private static func table(_ words: String) -> [[Unicode.Scalar]] {
    words.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) }
  }

  /// In the order of their code points, a hyphen where there is no letter.
  private static let basic = """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e e e i
    i i i d n o o o o o - o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e
    g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n
    n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y
    y z z z z z z s b b b b - - o c c d d d d - e e e f f g g hv - i k k l - m n n o o o oi oi p p
    - - - - - t t t t u u - v y y z z z - - - - - - - w - - - - dz dz dz lj lj lj nj nj nj a a i i
    o o u u u u u u u u u u e a a a a ae ae g g g g k k o o o o z z j dz dz dz g g hv w n n a a ae
    ae o o a a a a e e e e i i i i o o o o r r r r u u u u s s t t g g h h n d ou ou z z a a e e o
    o o o o o o o y y l n t j db qp a c c l t s z - - b u - e e j j q q r r y y
    """

  private static let additional = """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i
    i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r
    r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x
    x y y z z z z z z h t w y a s s s ss - a a a a a a a a a a a a a a a a a a a a a a a a e e e e
    e e e e e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u
    u u u u u u u y y y y y y y y ll ll v v y y
    """
}
