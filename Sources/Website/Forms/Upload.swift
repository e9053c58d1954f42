import Hummingbird
import NIOCore

/// A file that is being sent with a form, read as it comes and never held whole.
///
/// What the form says before the file has been read; what it says after it is not.
actor Upload {
  private var body: RequestBody.AsyncIterator
  private var reader: MultipartReader
  private var parts: ArraySlice<MultipartReader.Part> = []
  private var size = 0
  /// What the form said before the file.
  private(set) var form = FormBody()
  /// What the sender called the file; empty when none was chosen.
  private(set) var filename = ""

  /// Five times the return of the largest authority.
  static let mostBytes = 1 << 30

  /// Reads up to where the file begins.
  init(_ request: Request) async throws {
    guard let type = request.headers[.contentType], let reader = MultipartReader(contentType: type)
    else { throw HTTPError(.badRequest) }
    self.reader = reader
    body = request.body.makeAsyncIterator()
    var fields: [FormBody.Field] = []
    while let part = try await nextPart() {
      switch part {
      case .field(let field): fields.append(field)
      case .fileBegins(_, let filename):
        self.filename = filename
        form = FormBody(fields)
        return
      case .fileBytes, .fileEnds, .formEnds: break
      }
    }
    form = FormBody(fields)
  }

  /// The next bytes of the file; nil at its end.
  func next() async throws -> [UInt8]? {
    while let part = try await nextPart() {
      switch part {
      case .fileBytes(let bytes):
        size += bytes.count
        guard size <= Self.mostBytes else { throw HTTPError(.contentTooLarge) }
        return bytes
      case .fileEnds: return nil
      case .field, .fileBegins, .formEnds: break
      }
    }
    return nil
  }

  private func nextPart() async throws -> MultipartReader.Part? {
    while true {
      if let part = parts.popFirst() { return part }
      guard let bytes = try await nextBytes() else {
        do { try reader.finish() } catch { throw HTTPError(.badRequest) }
        return nil
      }
      do { parts = try reader.read(bytes.readableBytesView)[...] } catch {
        throw HTTPError(.badRequest)
      }
    }
  }

  private func nextBytes() async throws -> ByteBuffer? {
    var body = body
    defer { self.body = body }
    return try await body.next(isolation: self)
  }
}
