import Examples
import Foundation
import Testing
import Vocabulary

struct PlainTextCodingTests {
  @Test func `every value is kept as plain text`() throws {
    try expect(ID<Self>("maya"), isKeptAs: "maya")
    try expect("2025-03-04" as LocalDate, isKeptAs: "2025-03-04")
    try expect("2025-03" as PartialDate, isKeptAs: "2025-03")
    try expect(YearMonth("2025-03-04" as LocalDate), isKeptAs: "2025-03")
    try expect("2025-03-04T09:30:00Z" as Instant, isKeptAs: "2025-03-04T09:30:00.000000Z")
    try expect(#require(LocalTime("2.05pm")), isKeptAs: "14:05")
    try expect(#require(NHSNumber(checking: "943 476 5919")), isKeptAs: "9434765919")
    try expect(#require(UniquePupilNumber(checking: "h801200001001")), isKeptAs: "H801200001001")
    try expect(#require(Postcode(checking: "sw1a 1aa")), isKeptAs: "SW1A1AA")
    try expect(TypedText(" cold \r\n"), isKeptAs: "cold")
  }

  private func expect<Value: Codable & Equatable>(
    _ value: Value, isKeptAs text: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let kept = try JSONEncoder().encode(value)
    #expect(String(decoding: kept, as: UTF8.self) == "\"\(text)\"", sourceLocation: location)
    #expect(
      try JSONDecoder().decode(Value.self, from: kept) == value, sourceLocation: location)
  }

  @Test func `kept text that is not such a value is refused without repeating it`() {
    let kept = Data(#""Someone's Name""#.utf8)
    let types: [any Decodable.Type] = [
      LocalDate.self, PartialDate.self, YearMonth.self, Instant.self, LocalTime.self,
      NHSNumber.self, UniquePupilNumber.self, Postcode.self, ID<Self>.self,
    ]

    for type in types {
      #expect("\(type)") {
        _ = try JSONDecoder().decode(type, from: kept)
      } throws: { error in
        error is DecodingError && !String(describing: error).contains("Someone")
      }
    }
  }
}
