import Markup
import Record
import UseCases
import Vocabulary

/// What somebody had typed when it could not be taken, such as when their session had ended: carried along until it
/// can be sent again.
///
/// It goes on only in the hands of the practitioner it was typed by, and only to an address of this site.
struct KeptWork: Equatable, Sendable {
  let path: String
  let owner: ID<Practitioner>
  let fields: FormBody

  /// What a form carried that was made by us for somebody; nil when it does not say whom, and for
  /// passwords, which are never carried.
  init?(sentTo path: String, _ form: FormBody) {
    guard let owner = FormProof.practitioner(of: form), LocalPath.isLocal(path),
      !path.hasPrefix("/account")
    else { return nil }
    self.path = path
    self.owner = owner
    fields = form.without([FormProof.field])
  }

  /// What a sign-in form carried along.
  init?(carriedBy form: FormBody) {
    guard let path = form.text(Self.pathField), LocalPath.isLocal(path),
      let owner = form.text(Self.ownerField).flatMap({ ID<Practitioner>(checking: $0) })
    else { return nil }
    self.path = path
    self.owner = owner
    fields = FormBody(
      form.fields.filter { $0.name.hasPrefix(Self.prefix) }
        .map {
          FormBody.Field(
            name: String($0.name.dropFirst(Self.prefix.utf8.count)), value: $0.value)
        })
  }

  /// Hidden fields that carry the work through a sign-in form.
  var carried: Markup {
    hidden(Self.pathField, path) + hidden(Self.ownerField, owner.value)
      + each(fields.fields) { hidden(Self.prefix + $0.name, $0.value) }
  }

  /// Hidden fields that send the work again as it was.
  var resent: Markup { each(fields.fields) { hidden($0.name, $0.value) } }

  private func hidden(_ name: String, _ value: String) -> Markup {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
  }

  private static let pathField = "kept_path"
  private static let ownerField = "kept_for"
  private static let prefix = "kept."
}

/// Which addresses somebody may be sent on to after signing in.
enum LocalPath {
  /// In bytes.
  static let longest = 2_000

  /// A path of this site: not another host's, and not one that goes round in circles.
  static func isLocal(_ path: String) -> Bool {
    guard path.utf8.count <= longest, path.utf8.first == UInt8(ascii: "/"),
      path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
      path.utf8.dropFirst().first != UInt8(ascii: "/")
    else { return false }
    return !path.hasPrefix("/sign-in") && !path.hasPrefix("/sign-out")
  }
}
