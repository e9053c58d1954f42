/// Which way a figure should go, as a strategy says it.
public enum Wanted: String, CaseIterable, Sendable {
  case up
  case down
  /// Neither way is better in itself.
  case neither
  /// A rise may come first, because more neglect is recognised; then it should fall.
  case upThenDown = "up then down"
}
