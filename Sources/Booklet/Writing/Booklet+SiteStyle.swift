import Markup

extension Booklet {
  /// How a booklet looks within a page of the site, as UTF-8: what the site adds to its own style sheet.
  public static var styleSheet: [UInt8] { BookletStyle.booklet.bytes }
}
