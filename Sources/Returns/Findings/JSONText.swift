/// JSON as text, written member by member.
struct JSONText {
  private var members: [String] = []

  mutating func add(_ name: String, _ text: String?) {
    members.append("\(JSONText.quoted(name)):\(text.map(JSONText.quoted) ?? "null")")
  }

  mutating func add(_ name: String, _ number: Int?) {
    members.append("\(JSONText.quoted(name)):\(number.map(String.init) ?? "null")")
  }

  mutating func add(_ name: String, list: [String]) {
    members.append("\(JSONText.quoted(name)):[\(list.joined(separator: ","))]")
  }

  var object: String { "{\(members.joined(separator: ","))}" }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028
        || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Finding {
  var json: String {
    var text = JSONText()
    text.add("rule", rule)
    text.add("severity", severity.rawValue)
    text.add("child", child)
    text.add("module", module.rawValue)
    text.add("line", line)
    text.add("path", path)
    text.add("fields", list: fields.map(JSONText.quoted))
    text.add("values", list: values.map(\.json))
    text.add("message", message)
    text.add("remedy", remedy)
    return text.object
  }
}

extension Finding.Value {
  fileprivate var json: String {
    var text = JSONText()
    text.add("element", element.name)
    text.add("text", self.text)
    return text.object
  }
}
