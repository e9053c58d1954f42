public import Vocabulary

/// A local authority with children’s services, now or formerly.
public struct LocalAuthority: Hashable, Sendable {
  /// The three digits by which children’s statistics know it: `351`.
  public let code: String
  public let name: String
  /// Its nine-character codes, the newest first: `E08000002`.
  ///
  /// A boundary change, or becoming a unitary authority, gives a new one. Releases often put the
  /// newest on rows of earlier years too.
  public let longCodes: [String]
  /// The region it is published under; for London boroughs Inner or Outer London.
  public let region: Region
  /// The day it came to be; nil where that was before 2012.
  public let firstDay: LocalDate?
  /// The last day there was of it; nil where it still is.
  public let lastDay: LocalDate?
  /// The codes of the authorities it was made from, in whole or in part.
  public let madeFrom: [String]
  /// The codes of the authorities that followed it.
  public let followedBy: [String]

  /// Whether there was such an authority on any day of a period.
  public func existed(between first: LocalDate, and last: LocalDate) -> Bool {
    (firstDay ?? .first) <= last && first <= (lastDay ?? .last)
  }

  public var place: PublishedPlace { .authority(code) }
}
