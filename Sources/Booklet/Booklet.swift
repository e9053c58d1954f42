public import Packs
public import PublishedStatistics
public import Vocabulary

/// The performance booklet of a place: the indicators of its own strategy, with honest figures.
///
/// Everything in it may leave the program; what may not be shown is not in it. It is written as one
/// file (``html``), as a part of a page (``markup``) and as a table (``csv``).
public struct Booklet: Hashable, Sendable {
  public let pack: ID<StrategyPack>
  public let place: String
  public let partnership: String
  public let strategy: String
  /// The year to 31 March its published figures are about.
  public let period: PublishedPeriod
  /// What it is about: that year, or a quarter or month of which there are own figures.
  public let asked: BookletPeriod
  /// Nil for an invented place, or one the published tables do not know.
  public let authority: LocalAuthority?
  public let groups: [BookletGroup]
  /// Every indicator once, by its name.
  public let entries: [ID<IndicatorDeclaration>: BookletEntry]

  /// What the strategy states that belongs to no indicator.
  public let otherStated: [StatedLine]
  /// Where somebody writes in an indicator’s boxes, for those who may; the indicator’s name is added to it.
  public var writing: String?

  /// How often it comes.
  public enum Form: String, CaseIterable, Sendable {
    case annual
    case quarterly
    case monthly
  }

  public var form: Form { asked.form }

  /// The entries of a group, in order.
  public func entries(of group: BookletGroup) -> [BookletEntry] {
    group.indicators.compactMap { entries[$0] }
  }

  /// Neglect in Liverpool: year to 31 March 2024.
  public var heading: String { "Neglect in \(place): \(asked.label)" }

  /// Why there are no published figures; nil where there are.
  public var whyNothingPublished: String? {
    guard authority == nil else { return nil }
    return "\(place) has no published figures: it is an invented place, or not a local authority "
      + "with children’s services."
  }

  /// A name for a file: liverpool-2024.html.
  public func fileName(_ ending: String) -> String {
    "\(pack.value)-\(asked.code).\(ending)"
  }
}
