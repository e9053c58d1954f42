/// What every printed page says of itself: as of when it was true, and who printed it.
///
/// It is on the screen too, because a copied screen is also a thing produced from the record.
public struct PrintNote: Component {
  private let asKnownOn: String
  private let printedBy: String
  private let printedAt: String?

  public init(asKnownOn: String, printedBy: String, printedAt: String? = nil) {
    self.asKnownOn = asKnownOn
    self.printedBy = printedBy
    self.printedAt = printedAt
  }

  public var markup: Markup {
    """
    <p class="print-note">As known on <bdi>\(asKnownOn)</bdi> · printed by \
    <bdi>\(printedBy)</bdi>\(present(printedAt) { " at \($0)" })</p>
    """
  }
}

extension PrintNote {
  public static let examples = [
    Example(
      "today",
      PrintNote(
        asKnownOn: "4 March 2026", printedBy: "Rowan Adeyemi, Averley Council",
        printedAt: "2:05pm on 4 March 2026")),
    Example("hostile", PrintNote(asKnownOn: hostileText, printedBy: hostileText)),
  ]
}
