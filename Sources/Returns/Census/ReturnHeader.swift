import Vocabulary

/// What a return says of itself before its children: which collection, which year, and from whom.
public struct ReturnHeader: Hashable, Sendable {
  public let place: Place
  /// Which statutory collection; CIN for the children in need census.
  public internal(set) var collection: WrittenText?
  /// The year in which the collection ends.
  public internal(set) var year: Written<Int>?
  /// The last day that the return covers, 31 March of its year.
  public internal(set) var referenceDate: WrittenDate?
  /// The local authority’s three digits, as the last source names it.
  public internal(set) var authority: WrittenText?
  public internal(set) var softwareCode: WrittenText?
  public internal(set) var release: WrittenText?
  public internal(set) var serialNumber: WrittenText?
  /// When the file was made.
  public internal(set) var madeAt: WrittenText?

  init(at place: Place) {
    self.place = place
  }

  /// The year in which the collection ends: that of the header, or else of its reference date.
  public var collectionYear: Int? {
    [year?.value, referenceDate?.value?.year].lazy.compactMap { $0 }
      .first { (2000...2100).contains($0) }
  }
}

extension ReturnHeader: CINGroup {}
