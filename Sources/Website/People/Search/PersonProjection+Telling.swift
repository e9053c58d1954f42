import Casework
import Record
import Vocabulary

extension PersonProjection {
  /// Where they live that may be told; nil when that is not known, or withheld.
  func currentAddress(on day: LocalDate) -> String? {
    let home = addresses.last { home in
      !home.isWithheld && home.from <= day && (home.until.map { day < $0 } ?? true)
    }
    return home?.text
  }

  /// Born 9 May 2017; due 4 June 2025; date of birth not known.
  var bornWords: String {
    if stage == .unborn { return expectedOn.map { "Due \($0.british)" } ?? "Not yet born" }
    return bornOn.map { "Born \($0.british)" } ?? "Date of birth not known"
  }

  /// Names other than the one shown.
  var otherNames: [String] {
    allNames.filter { !name.contains($0) }
  }
}
