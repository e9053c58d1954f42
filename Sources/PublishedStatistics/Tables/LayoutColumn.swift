/// The columns in which the Department for Education’s open data layout says when and where a row
/// is about.
///
/// Every other column either divides the rows further (a filter) or holds figures (a measure).
enum LayoutColumn: String, CaseIterable {
  case period = "time_period"
  case yearKind = "time_identifier"
  case level = "geographic_level"
  case countryCode = "country_code"
  case countryName = "country_name"
  case regionCode = "region_code"
  case regionName = "region_name"
  case authorityCode = "old_la_code"
  case longAuthorityCode = "new_la_code"
  case authorityName = "la_name"

  /// Those without which a file is not of this layout.
  static let required: [LayoutColumn] = [.period, .yearKind, .level, .countryCode, .countryName]

  /// Whether it says when rather than where.
  var isAboutTime: Bool { self == .period || self == .yearKind }
}

/// The levels at which figures are published, as the layout names them.
enum GeographicLevel: String {
  case national = "National"
  case regional = "Regional"
  case authority = "Local authority"
}
