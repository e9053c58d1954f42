import CPublishedTables

extension PublishedLibrary {
  /// The tables that come with Heed.
  public static func shipped() throws(PackedFault) -> PublishedLibrary {
    try PublishedLibrary(packed: shippedBytes)
  }

  /// What to show wherever figures from the tables are shown.
  public static let attribution = """
    Source: Department for Education, Children in need, reporting years 2013 to 2025; Pupil absence; \
    NEET and participation; Office for National Statistics mid-year population estimates. Contains \
    public sector information licensed under the Open Government Licence v3.0.
    """

  static var shippedBytes: [UInt8] {
    let count = heed_published_tables_count()
    return Array(UnsafeBufferPointer(start: heed_published_tables(), count: count))
  }
}
