import Casework
import Markup
import Record
import Vocabulary

/// What a form’s author recorded a short while ago in the same words: asked about before it is recorded, and counted, twice.
struct SaidAlready: Sendable {
  let entry: Entry

  private static let field = "is_another"

  /// Whether whoever sent the form was asked, and says that it is another.
  static func isMeant(_ form: FormBody) -> Bool { form.text(field) == "yes" }

  static let button = Button("Record it as another", name: field, value: "yes").markup

  func told(on path: String) -> Markup {
    Alert(
      .warning,
      heading: "You recorded this already at \(entry.envelope.recordedAt.ukTime.british)",
      content: """
        <p>Is this another? Nothing has been saved again. \
        <a href="\(href: "\(path)/entries/\(entry.id)")">See what you recorded</a>. If it happened again, \
        change what is different, or record it as another.</p>
        """
    ).markup
  }
}
