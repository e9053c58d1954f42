/// Reads a children in need census return as its bytes arrive, a child at a time.
///
/// Memory stays flat however large the file: what has been read is handed over at once. The reader
/// takes any encoding that libxml2 knows, with or without a byte order mark, and any namespace.
public final class ReturnReader {
  private let parser: PushParser

  /// A reader of one return, of the collection that ends in `year` or that its header names.
  public init(year: Int? = nil) {
    parser = PushParser(year: year)
  }

  /// Why the return could not be read to its end, once that is known.
  public var fault: ReadingFault? { parser.fault }

  /// Reads on, and hands over each thing come to, in the order of the file.
  public func read(
    _ bytes: UnsafeRawBufferPointer, _ take: (ReadingEvent) throws -> Void
  ) rethrows {
    var rest = bytes[...]
    while !rest.isEmpty, parser.fault == nil {
      let slice = UnsafeRawBufferPointer(rebasing: rest.prefix(ReadingLimits.slice))
      for event in parser.read(slice) { try take(event) }
      rest = rest.dropFirst(ReadingLimits.slice)
    }
  }

  /// Reads on, and hands over each thing come to, in the order of the file.
  public func read(_ bytes: [UInt8], _ take: (ReadingEvent) throws -> Void) rethrows {
    try bytes.withUnsafeBytes { try read($0, take) }
  }

  /// Says that there are no more bytes, and hands over what is left.
  public func finish(_ take: (ReadingEvent) throws -> Void) rethrows {
    for event in parser.finish() { try take(event) }
  }
}
