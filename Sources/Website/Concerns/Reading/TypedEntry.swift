import Casework
import Record
import Vocabulary

/// What a form says once it has been read: the content, and everything an entry has around it.
struct TypedEntry<Content: Payload> {
  var content: Content
  var occurred: Occurrence?
  var source = TypedSource()
  /// Others it is about, after the person the page is about.
  var alsoAbout: [ID<Person>] = []
}

/// Who says so, how they know, and who may see it.
struct TypedSource: Equatable {
  var basis: Basis?
  var toldBy: String?
  /// Nil when the form did not ask: a correction then keeps the marking of what it corrects.
  var marking: Marking?
}

extension TypedSource {
  /// - Parameter isNeeded: whether how it is known has to be answered.
  static func read(_ reader: inout FormReader, isNeeded: Bool = true) -> TypedSource {
    var source = TypedSource()
    source.basis =
      isNeeded
      ? reader.choice("basis", missing: "Select how you know this") : reader.choice("basis")
    if source.basis == .toldBySomeone {
      source.toldBy = reader.text("told_by", "Who told you", missing: "Enter who told you")
    }
    source.marking = reader.choice("marking")
    return source
  }

  static func add(_ entry: Entry, to body: inout FormBody) {
    body.add("basis", entry.envelope.basis)
    body.add("told_by", entry.contents?.toldBy)
    body.add("marking", entry.envelope.marking)
  }
}
