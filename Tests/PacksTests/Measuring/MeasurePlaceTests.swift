import Indicators
import Testing

@testable import Packs

/// The same mistake, written in every way in which YAML lets a sentence be written.
struct MeasurePlaceTests {
  /// With the line and column of what is wrong; the measure begins on line 11.
  static let written: [(yaml: String, place: String)] = [
    ("measure: count of referals made in period", "11:19"),
    ("measure:   count   of  referals made in period", "11:24"),
    ("measure: \"count of referals made in period\"", "11:20"),
    ("measure: 'count of referals made in period'", "11:20"),
    ("measure: count of\n  referals made in period", "12:3"),
    ("measure: >-\n  count of referals made in period", "12:12"),
    ("measure: >-\n  count of\n  referals made\n  in period", "13:3"),
    ("measure: >\n    count of\n\n    referals made in period\n", "14:5"),
    ("measure: >- # as the board agreed\n  count of\n  referals made in period", "13:3"),
    ("measure: |\n  count of\n    referals made in period\n", "13:5"),
    ("measure: |-\n  count of referals made\n  in period", "12:12"),
    ("measure:\n  count of referals made in period", "12:12"),
    (
      "measure:\n  - count of referrals made in period\n  - count of referals made in period",
      "13:14"
    ),
    (
      "measure:\n  - >-\n    count of referrals made in period\n  - >-\n    count of\n    referals made in period",
      "16:5"
    ),
    ("measure: [count of referrals made in period, count of referals made in period]", "11:55"),
    ("measure: \"count of \\\"referals\\\" made in period\"", "11:20"),
    ("measure: >-\r\n  count of\r\n  referals made in period\r\n", "13:3"),
  ]

  @Test(arguments: written)
  func `a mistake is found in its line and column, however the sentence is written`(
    _ yaml: String, _ place: String
  ) throws {
    let faults = try faults(measure: yaml)

    #expect(
      faults.map(\.place.description) == ["small/indicators/repeat-plans.yaml:\(place)"],
      "\(faults)")
    #expect(faults.first?.found == "“referals”")
  }

  @Test(arguments: [
    (
      "measure: share where agency is \"poolice\" and primary concern is neglct, of referrals made in period",
      "11:65", "found “neglct”; expected one of neglect"
    ),
    ("measure: 'count of referrals made in period where source is ''x'", "11:61", "found “'”"),
    (
      "measure: count of referrals made", "11:33",
      "found the end of the measure; expected “in period”"
    ),
    ("measure: >-\n  count of referrals\n  made\n", "13:7", "found the end of the measure"),
    ("measure: count of referrals made in period, by agancy", "11:48", "Did you mean “agency”?"),
    ("measure: share where met, referrals made in period", "11:51", "expected “, of”"),
    ("measure: share where no further action", "11:39", "expected “, of”"),
    (
      "measure: share where no further action in, of referrals made in period", "11:40",
      "found “in”; expected “and”, “or” or “, of”."
    ),
    ("measure: { figure: count of referrals made in period }", "11:10", "expected a sentence"),
    ("measure: ~", "11:10", "expected a sentence"),
  ])
  func `each mistake says what was found and what could stand there`(
    _ yaml: String, _ place: String, _ says: String
  ) throws {
    let faults = try faults(measure: yaml)

    #expect(
      faults.contains {
        $0.place.description.hasSuffix(":\(place)") && $0.message.contains(says)
      }, "\(faults)")
  }

  @Test(arguments: [
    (
      "measure: >-\n  count of people with a training attendance completed in period\n  where course is neglct",
      "13:19", "found “neglct”, which is not declared; expected the name of a course."
    ),
    (
      "measure: count of referrals made in period where agency is helth", "11:60",
      "Did you mean “health”?"
    ),
    (
      "measure: count of referrals made in period where agency is \"helth\"", "11:60",
      "expected the name of an agency"
    ),
  ])
  func `what a sentence names of the pack must be declared there`(
    _ yaml: String, _ place: String, _ says: String
  ) throws {
    let faults = try faults(measure: yaml)

    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.place.description.hasSuffix(":\(place)") == true, "\(faults)")
    #expect(faults.first?.message.contains(says) == true, "\(faults)")
  }

  @Test func `R-160 a sentence and the window beside it say the same`() throws {
    let within =
      "measure: >-\n  count of child protection plans started in period\n  where previous child protection plan ended within"

    #expect(try faults(measure: "window: { number: 2, unit: years }\n\(within) 24 months").isEmpty)
    let faults = try faults(measure: "window: { number: 3, unit: years }\n\(within) 24 months")
    #expect(
      faults.map(\.message) == [
        "found a measure with 24 months; expected 36 months in it, as “window” says."
      ])
  }

  @Test func `a published series is named by its phrase, and a wrong phrase is found in its place`()
    throws
  {
    #expect(try faults(measure: "measure: published d1 plans at 31 March").isEmpty)
    let faults = try faults(measure: "measure: published d1 plans at 31 Marsh")
    #expect(faults.count == 1)
    #expect(
      faults.first?.place.description.hasPrefix("small/indicators/repeat-plans.yaml:11:") == true)
  }

  private func faults(measure yaml: String) throws -> [PackFault] {
    let path = "indicators/repeat-plans.yaml"
    let file = SmallPack.files[path] ?? ""
    let before = try #require(file.firstRange(of: "measure:"))
    return try SmallPack.faults(path, file[..<before.lowerBound] + yaml)
  }
}
