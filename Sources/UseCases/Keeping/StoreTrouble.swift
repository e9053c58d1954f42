/// Something is wrong with the place the record is kept in that whoever runs Heed can put right.
///
/// A store's own errors conform to it, so that the site can say plainly that nothing was saved and why, without
/// knowing which engine it stands on. Nothing about a person may be in it.
public protocol StoreTrouble: Error {
  var trouble: Trouble { get }
}

/// What is wrong with where the record is kept.
public enum Trouble: String, CaseIterable, Sendable {
  /// No room is left on the disk.
  case full
  /// The files may be read but not written.
  case readOnly = "read_only"
  /// Somebody else has held it for too long; trying again may do.
  case busy
  /// The disk gave an error, or what was read was not what was written.
  case damaged
}
