/// Why a return could not be read to its end, and where reading stopped.
///
/// What came before that place has been read and checked.
public struct ReadingFault: Error, Hashable, Sendable {
  public let reason: Reason
  /// Counted from 1; the place the reader had come to, which can be after the mistake itself.
  public let line: Int
  public let column: Int

  /// What stopped the reader.
  public enum Reason: Hashable, Sendable {
    case empty
    case notXML
    /// The file ends before the return does.
    case truncated
    /// An element is closed that is not the one open.
    case wronglyNested
    /// Bytes that are not text in the encoding the file says it has.
    case encoding
    /// A document type or entities of the file’s own, which Heed does not read.
    case documentType
    case undefinedEntity
    /// The first element is not `Message`.
    case anotherDocument(root: String)
    /// Elements inside elements, deeper than any return.
    case tooDeep
    /// A tag or comment longer than any of a return.
    case tooLong
    /// More names of elements and attributes than any return has.
    case tooManyNames
    /// Any other mistake in the XML, with the number libxml2 gives it.
    case malformed(Int)
  }
}

extension ReadingFault: CustomStringConvertible {
  /// What is wrong, where, and what to do next.
  public var description: String {
    "Line \(line), column \(column): \(reason.explanation)"
  }
}

extension ReadingFault.Reason {
  /// What is wrong and what to do next.
  public var explanation: String {
    switch self {
    case .empty: "The file is empty. Export the return again."
    case .notXML: "This is not an XML file. Choose the return itself, as your system exports it."
    case .truncated: "The file ends before the return does. Export or send it again."
    case .wronglyNested:
      "An element is closed here that is not the one open. Export the return again; a file "
        + "changed by hand often has this."
    case .encoding:
      "Here are bytes that are not text in the encoding the file says it has. Save it as UTF-8."
    case .documentType:
      "The file declares a document type or entities of its own, which a return has no need of and "
        + "Heed does not read. Take the DOCTYPE out."
    case .undefinedEntity:
      "An entity is named here that XML does not know. Write the character itself, or &amp; for an "
        + "ampersand."
    case .anotherDocument(let root):
      "The first element is “\(root)” and not “Message”, so this is not a census return."
    case .tooDeep: "Elements are nested deeper here than in any return. Export the return again."
    case .tooLong: "Here is a tag or a comment longer than any in a return. Export it again."
    case .tooManyNames:
      "There are more names of elements and attributes than in any return. Export it again."
    case .malformed(let code):
      "The XML is not well formed here (libxml2 says \(code)). Export the return again."
    }
  }
}
