extension Markup: ExpressibleByStringInterpolation {
  public init(stringLiteral literal: StaticString) {
    var bytes: [UInt8] = []
    bytes.appendTrusted(literal)
    self.init(trusted: bytes)
  }

  public init(stringInterpolation written: StringInterpolation) {
    self.init(trusted: written.bytes)
  }

  /// Writes the pieces of a literal as they are and what stands between them escaped.
  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    public mutating func appendLiteral(_ literal: StaticString) {
      bytes.appendTrusted(literal)
    }

    public mutating func appendInterpolation(_ markup: Markup) {
      bytes.append(contentsOf: markup.bytes)
    }

    public mutating func appendInterpolation(_ markup: Markup?) {
      if let markup { bytes.append(contentsOf: markup.bytes) }
    }

    public mutating func appendInterpolation(_ pieces: some Sequence<Markup>) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    public mutating func appendInterpolation(_ component: some Component) {
      bytes.append(contentsOf: component.markup.bytes)
    }

    public mutating func appendInterpolation(_ component: (some Component)?) {
      if let component { bytes.append(contentsOf: component.markup.bytes) }
    }

    public mutating func appendInterpolation(_ text: String) {
      bytes.appendEscaped(text)
    }

    public mutating func appendInterpolation(_ text: Substring) {
      bytes.appendEscaped(text)
    }

    public mutating func appendInterpolation(_ text: String?) {
      if let text { bytes.appendEscaped(text) }
    }

    public mutating func appendInterpolation(_ text: Substring?) {
      if let text { bytes.appendEscaped(text) }
    }

    public mutating func appendInterpolation(_ text: StaticString) {
      bytes.appendEscaped(text.description)
    }

    public mutating func appendInterpolation(_ character: Character) {
      bytes.appendEscaped(String(character))
    }

    public mutating func appendInterpolation(_ number: Int) {
      bytes.append(number)
    }

    public mutating func appendInterpolation(_ number: Int?) {
      if let number { bytes.append(number) }
    }

    public mutating func appendInterpolation(_ number: Double) {
      bytes.append(contentsOf: number.description.utf8)
    }

    public mutating func appendInterpolation(_ number: Double?) {
      if let number { bytes.append(contentsOf: number.description.utf8) }
    }

    /// A number rounded to so many decimal places, as a chart's coordinates need.
    ///
    /// A number that is not finite is written as 0, which every SVG attribute can take.
    public mutating func appendInterpolation(_ number: Double, places: Int) {
      bytes.append(number, places: places)
    }

    /// An address for a link, or `#` when it would lead out of Heed in a way nobody meant.
    ///
    /// Allowed are paths from our own root, `#fragment`, `?query`, `https://`, `mailto:` and
    /// `tel:`. So an address that came from data cannot run a script or name another host.
    public mutating func appendInterpolation(href address: String) {
      bytes.appendEscaped(LinkAddress.isAllowed(address) ? address : "#")
    }
  }
}
