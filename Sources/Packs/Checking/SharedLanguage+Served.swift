extension SharedLanguage {
  /// What is claimed to be served and does not say by what, proven by what, or what is missing.
  func servedFaults(at places: [DeclarationKey: SourcePlace]) -> [PackFault] {
    served.compactMap { item in
      let place =
        places[DeclarationKey(.served, item.declaredName)] ?? SourcePlace(file: "language")
      guard item.status != .notYet else {
        return PackFault(
          place, found: "a line for what is not served", expected: "no line until it is")
      }
      guard item.item.kind != .indicators else {
        return PackFault(
          place, found: "“\(item.item)”, claimed by hand",
          expected: "a rule of practice or a system",
          why: "Of indicators the figures that are made say what is served.")
      }
      guard !item.by.isEmpty, !item.tests.isEmpty else {
        return PackFault(
          place, found: "“\(item.item)” claimed without type or test",
          expected: "both “by” and “tests”",
          why: "Nothing is claimed that no test proves.")
      }
      guard (item.status == .partly) == (item.missing != nil) else {
        return PackFault(
          place,
          found: "\(item.status.rawValue) \(item.missing == nil ? "without" : "with") “missing”",
          expected: "“missing” with what is served partly, and only there")
      }
      return nil
    }
  }
}
