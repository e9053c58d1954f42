import FoundationEssentials
import Record
import Testing

@testable import Casework

/// What the standard decoder makes of a JSON text, ours makes of it too.
struct ReadingTests {
  private struct Mixed: Codable, Equatable {
    var text: String?
    var list: [String]?
    var flag: Bool?
    var whole: Int?
    var broken: Double?
    var deeper: [[Int]]?
    var keyed: [String: Bool]?
  }

  @Test(arguments: [
    "{}", #"{"text":null}"#, #"{"text":"a\"b\\c\/d\b\f\n\r\te"}"#,
    #"{"text":"\u00e9\ud83d\ude42"}"#,
    #"{"text":"é🙂 مايا"}"#, #" { "list" : [ "a" , "b" ] } "#, #"{"list":[],"flag":true}"#,
    #"{"flag":false,"whole":-12,"broken":1.5e3}"#, #"{"deeper":[[1,2],[],[3]]}"#,
    #"{"keyed":{"a":true,"b":false},"other":{"x":[{}]}}"#, #"{"\u0074ext":"escaped key"}"#,
  ])
  func `good JSON is read as the standard decoder reads it`(_ json: String) throws {
    let bytes = Array(json.utf8)

    let ours = try PayloadDecoder.read(Mixed.self, from: bytes)

    #expect(try ours == JSONDecoder().decode(Mixed.self, from: Data(bytes)))
  }

  @Test(arguments: [
    "", " ", "{", "}", "[", #"{"text"}"#, #"{"text":}"#, #"{"text":"a"#, #"{"text":"a",}"#,
    #"{"text":"\q"}"#, #"{"text":"\u12"}"#, #"{"text":"\ud83d"}"#, #"{"text":"\ud83dx"}"#,
    "{\"text\":\"a\nb\"}", #"{"text":1}"#, #"{"flag":"yes"}"#, #"{"flag":tru}"#, #"{"whole":1.5}"#,
    #"{"whole":"1"}"#, #"{"list":{}}"#, #"{"list":[1]}"#, #"{} {}"#, #"{text:"a"}"#, "[]", "\"a\"",
    #"{"text":"a\"#, "null", #"{"other":"\q"}"#, #"{"deeper":[[1,]]}"#, #"{"text":"\u+123"}"#,
  ])
  func `JSON that is not right is refused`(_ json: String) {
    #expect(throws: (any Error).self) {
      try PayloadDecoder.read(Mixed.self, from: Array(json.utf8))
    }
  }

  @Test func `bytes that are not text are refused`() {
    let bytes = Array(#"{"text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)

    #expect(throws: (any Error).self) { try PayloadDecoder.read(Mixed.self, from: bytes) }
  }

  @Test func `JSON that nests for ever is refused and does not run out of stack`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)

    #expect(throws: (any Error).self) { try PayloadDecoder.read(Mixed.self, from: bytes) }
  }

  @Test
  func `every stored sample, cut short or with a byte changed, is never read as anything else`()
    throws
  {
    for sample in StoredSamples.all {
      let whole = Array(sample.json.utf8)
      let type = try #require(Payloads.all.first { $0.kind.name == sample.kind })
      // Every place of a short sample, and a hundred and fifty of a long one.
      for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 150)) {
        expectSame(type, Array(whole[..<place]))
        for byte in [UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "\\"), 0x00, 0xFF] {
          var changed = whole
          changed[place] = byte
          expectSame(type, changed)
        }
      }
    }
  }

  private func expectSame<Content: Payload>(_ type: Content.Type, _ bytes: [UInt8]) {
    let ours = try? PayloadDecoder.read(Content.self, from: bytes)
    let theirs = try? JSONDecoder().decode(Content.self, from: Data(bytes))
    // The standard decoder lets a comma stand before a bracket; we do not.
    #expect(ours == theirs || ours == nil, "\(String(decoding: bytes, as: UTF8.self))")
  }
}
