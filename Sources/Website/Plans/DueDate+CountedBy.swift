import Casework

extension DueDate {
  /// Whose time it was counted by, and with which bank holidays, in words.
  var countedBy: String {
    let parts = calendar.split(separator: "-").map(String.init)
    guard parts.count > 1, let year = parts.last else { return edition }
    let place = parts.dropLast().map {
      $0 == "and" ? $0 : $0.prefix(1).uppercased() + $0.dropFirst()
    }
    .joined(separator: " ")
    return "\(edition); bank holidays of \(place), as listed in \(year)"
  }
}
