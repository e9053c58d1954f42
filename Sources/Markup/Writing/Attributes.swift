/// An attribute with a space before it, or nothing when there is no value.
public func attribute(_ name: StaticString, _ value: String?) -> Markup {
  guard let value else { return .empty }
  var bytes: [UInt8] = [0x20]
  bytes.appendTrusted(name)
  bytes.appendTrusted("=\"")
  bytes.appendEscaped(value)
  bytes.append(UInt8(ascii: "\""))
  return Markup(trusted: bytes)
}

/// An attribute with a whole number for its value.
public func attribute(_ name: StaticString, _ value: Int?) -> Markup {
  attribute(name, value.map(String.init))
}

/// An attribute that is there or not, such as `checked`, with a space before it.
public func flag(_ name: StaticString, _ on: Bool) -> Markup {
  guard on else { return .empty }
  var bytes: [UInt8] = [0x20]
  bytes.appendTrusted(name)
  return Markup(trusted: bytes)
}

/// The words of a `class` or `aria-describedby` that apply, or nothing when none do.
func words(_ words: String?...) -> String? {
  let some = words.compactMap(\.self).filter { !$0.isEmpty }
  return some.isEmpty ? nil : some.joined(separator: " ")
}
