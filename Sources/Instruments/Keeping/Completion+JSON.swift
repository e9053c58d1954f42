import FoundationEssentials

extension Completion {
  /// The most bytes a completion can have.
  public static let mostBytes = 4 * 1024 * 1024

  /// The completion as JSON in UTF-8, which is how an entry holds it.
  ///
  /// Sorted throughout, so that the same completion is always the same bytes. It can be read without the instrument: every
  /// answer stands with its question and its words as they were.
  public var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(KeptCompletion(self)))
    } catch {
      preconditionFailure("A completion holds only what JSON can hold.")
    }
  }

  /// Reads what ``json`` wrote, in any version of this program.
  public init(json: [UInt8]) throws(UnreadableCompletion) {
    guard json.count <= Self.mostBytes else { throw .tooLong(bytes: json.count) }
    let kept: KeptCompletion
    do {
      kept = try JSONDecoder().decode(KeptCompletion.self, from: Data(json))
    } catch {
      throw .notACompletion
    }
    guard kept.format == KeptCompletion.format else { throw .writtenByNewerVersion }
    self = try kept.completion()
  }
}

/// Bytes that are not a completion this version can read.
///
/// It never says what was found: that may be about a person.
public enum UnreadableCompletion: Error, Equatable, CustomStringConvertible {
  case tooLong(bytes: Int)
  case notACompletion
  case writtenByNewerVersion
  /// One item is answered twice.
  case answeredTwice

  public var description: String {
    switch self {
    case .tooLong(let bytes):
      "the completed form has \(bytes) bytes; the most is \(Completion.mostBytes)"
    case .notACompletion: "it is not a completed form: it may be damaged"
    case .writtenByNewerVersion:
      "the completed form was written by a newer version of Heed: run that version"
    case .answeredTwice: "the completed form answers the same question twice: it may be damaged"
    }
  }
}
