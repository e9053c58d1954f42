extension Sequence where Element: CINOptionalPart {
  /// Those that are there.
  var parts: [any Placed] { compactMap(\.part) }
}

/// A part of a return that may be missing.
protocol CINOptionalPart {
  var part: (any Placed)? { get }
}

extension Optional: CINOptionalPart where Wrapped: Placed {
  var part: (any Placed)? { self }
}
