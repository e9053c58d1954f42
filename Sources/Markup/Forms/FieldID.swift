/// The id of the control that asks for a field: `seen_on[day]` is asked for by `seen_on-day`.
///
/// Brackets, dots and spaces become hyphens so that the id can be linked to and selected.
public func fieldID(_ name: String) -> String {
  var id = ""
  for scalar in name.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": id.unicodeScalars.append(scalar)
    case "]": break
    default: id.unicodeScalars.append("-")
    }
  }
  return id
}
