import Testing

@testable import Website

struct MultipartReaderTests {
  private static let form =
    "--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nproof\r\n"
    + "--edge\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n\r\n"
    + "--edge\r\nContent-Disposition: form-data; name=\"return\"; filename=\"cin 2025.xml\"\r\n"
    + "Content-Type: text/xml\r\n\r\n<a>\r\n--edg\r\n-</a>\r\n--edge--\r\n"

  private func read(_ form: String, pieces: Int) throws -> [MultipartReader.Part] {
    var reader = try #require(
      MultipartReader(contentType: "multipart/form-data; boundary=\"edge\""))
    var parts: [MultipartReader.Part] = []
    var rest = Array(form.utf8)[...]
    while !rest.isEmpty {
      parts += try reader.read(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
    }
    try reader.finish()
    return parts
  }

  /// The pieces of the file in one, however they came.
  private func joined(_ parts: [MultipartReader.Part]) -> (
    others: [MultipartReader.Part], file: String
  ) {
    var file: [UInt8] = []
    let others = parts.filter { part in
      guard case .fileBytes(let bytes) = part else { return true }
      file += bytes
      return false
    }
    return (others, String(decoding: file, as: UTF8.self))
  }

  @Test(arguments: [1, 2, 3, 7, 64, 10_000])
  func `a form with a file is read the same however its bytes come`(pieces: Int) throws {
    let (others, file) = joined(try read(Self.form, pieces: pieces))

    #expect(file == "<a>\r\n--edg\r\n-</a>")
    #expect(
      others == [
        .field(FormBody.Field(name: "csrf", value: "proof")),
        .field(FormBody.Field(name: "year", value: "")),
        .fileBegins(name: "return", filename: "cin 2025.xml"), .fileEnds, .formEnds,
      ])
  }

  @Test(arguments: [
    "", "--edge", "--edge\r\n", "--edgex\r\n\r\n", "--edge\r\nX: y\r\n\r\nvalue\r\n--edge--",
    "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
  ])
  func `what does not have the form of one, or was cut off, is refused`(form: String) {
    #expect(throws: MultipartReader.Fault.self) { try read(form, pieces: 5) }
  }

  @Test func `a field that is too long is refused before it fills the memory`() {
    let long = String(repeating: "x", count: MultipartReader.longestField + 1)

    #expect(throws: MultipartReader.Fault.self) {
      try read(
        "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\(long)", pieces: 4096)
    }
    #expect(throws: MultipartReader.Fault.self) {
      try read("--edge\r\n\(long)", pieces: 4096)
    }
  }

  @Test(arguments: [
    "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/mixed; boundary=a",
  ])
  func `what is not a form with a file is not read as one`(type: String) {
    #expect(MultipartReader(contentType: type) == nil)
  }

  @Test func `no bytes at all make it fall over`() throws {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bytes = Array(Self.form.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        if Bool.random(using: &numbers) {
          bytes[place] = .random(in: 0...255, using: &numbers)
        } else {
          bytes.remove(at: place)
        }
      }
      var reader = try #require(MultipartReader(contentType: "multipart/form-data; boundary=edge"))
      let parts = (try? reader.read(bytes)) ?? []
      #expect(parts.count < 100)
    }
  }
}
