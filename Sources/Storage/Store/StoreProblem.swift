/// Why a data folder could not be opened, read or written, and what to do about it.
///
/// The words are for whoever runs Heed. They hold paths and numbers, never anything about a person.
public enum StoreProblem: Error, Equatable, Sendable {
  case folderNotWritable(path: String, why: String)
  case folderNotEmpty(path: String)
  case noDatabase(path: String)
  case notAHeedDatabase(path: String)
  case newerDatabase(path: String, found: Int, known: Int)
  case olderDatabase(path: String, found: Int, known: Int)
  case inUse(path: String, process: String)
  case missingKey(path: String, database: String)
  case unreadableKey(path: String, why: String)
  case wrongKey(path: String)
  case diskFull(path: String)
  case readOnly(path: String)
  case cannotRead(path: String, why: String)
  case damaged(path: String, why: String)
  case busy(path: String)
  case openedForReading
  /// What was asked to be added is not something the record can hold.
  case refused(String)
  case failed(String)
}

extension StoreProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .folderNotWritable(let path, let why):
      "Heed cannot write in the data folder \(path): \(why). "
        + "Give the account Heed runs as the right to write there, or choose another folder with HEED_DATA."
    case .folderNotEmpty(let path):
      "\(path) already holds a record. Restore into an empty folder: nothing was changed."
    case .noDatabase(let path):
      "There is no record at \(path). Check the data folder, or start Heed once to make one."
    case .notAHeedDatabase(let path):
      "\(path) is not a Heed database. Heed has not changed it. Check the data folder."
    case .newerDatabase(let path, let found, let known):
      "\(path) was written by a newer version of Heed (layout \(found); this one knows up to \(known)). "
        + "Run that version or a later one. Nothing was changed."
    case .olderDatabase(let path, let found, let known):
      "\(path) was written by an older version of Heed (layout \(found); this one needs \(known)). "
        + "Start “heed serve” once to bring it up to date."
    case .inUse(let path, let process):
      "Another Heed (process \(process)) is using \(path). Stop it first, or choose another folder with HEED_DATA."
    case .missingKey(let path, let database):
      "The master key file \(path) is missing, and nothing in \(database) can be read without it. "
        + "Put the file back from where you keep a copy, or say where it is with HEED_MASTER_KEY_FILE. "
        + "Heed never makes a new key for a record that exists."
    case .unreadableKey(let path, let why):
      "The master key file \(path) cannot be used: \(why). Put it back from where you keep a copy."
    case .wrongKey(let path):
      "The master key in \(path) is not the one this record was sealed with. Nothing was changed. "
        + "Put the right key file there, or say where it is with HEED_MASTER_KEY_FILE."
    case .diskFull(let path):
      "The disk that holds \(path) is full. What was being saved was not saved; everything saved before is safe. "
        + "Free some space and try again: Heed carries on by itself."
    case .readOnly(let path):
      "\(path) can be read but not written. What was being saved was not saved. "
        + "Check the rights of the file and its folder, and that the disk is not mounted read-only."
    case .cannotRead(let path, let why):
      "\(path) cannot be read: \(why)."
    case .damaged(let path, let why):
      "\(path) is damaged: \(why). Restore the last backup into an empty folder with “heed restore”."
    case .busy(let path):
      "Another program kept \(path) locked for too long. Nothing was saved. Try again."
    case .openedForReading:
      "The record was opened for reading only, so nothing can be saved and no look can be logged."
    case .refused(let why), .failed(let why): why
    }
  }
}
