extension Finding {
  /// A row under `rule,severity,child,module,line,fields,message`.
  ///
  /// Several fields are parted by semicolons; what has no line, such as what is wrong with the
  /// return as a whole, leaves it empty.
  var csvRow: String {
    let cells = [
      rule, severity.rawValue, child ?? "", module.rawValue, line.map(String.init) ?? "",
      fields.joined(separator: ";"), fullMessage,
    ]
    return cells.map(\.csvCell).joined(separator: ",") + "\n"
  }
}

extension String {
  /// Quoted where need be (RFC 4180), and never a formula to a spreadsheet.
  fileprivate var csvCell: String {
    let isFormula = utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let text = isFormula ? "'" + self : self
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
