public import Casework

extension PersonProjection {
  /// The same person without the addresses that are withheld, which no list or search ever shows.
  public var withoutWithheldAddresses: PersonProjection {
    var shown = self
    shown.addresses.removeAll(where: \.isWithheld)
    return shown
  }
}
