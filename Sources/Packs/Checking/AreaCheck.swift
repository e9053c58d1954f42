import Vocabulary

extension SenseCheck {
  /// Areas in which no home can be found, or in two of which one could.
  var areas: [PackFault] {
    pack.areas.compactMap(stray) + AreaKind.allCases.flatMap(shared)
  }

  private func stray(_ area: Area) -> PackFault? {
    if let whole = area.partOf {
      let isLocality = pack.areas.contains { $0.id == whole && $0.kind == .locality }
      guard area.kind == .ward, isLocality else {
        return fault(
          area, found: "\(area.kind.rawValue) that is part of “\(whole)”",
          expected: "“part_of” on a ward alone, with the name of a locality")
      }
    }
    let hasWards = pack.areas.contains { $0.partOf == area.id }
    guard area.postcodes.isEmpty, !hasWards else { return nil }
    return fault(
      area, found: "“\(area.id)”, in which no postcode lies",
      expected: "postcodes, or for a locality wards that are part of it")
  }

  /// Postcodes and names that two areas of one kind have.
  private func shared(_ kind: AreaKind) -> [PackFault] {
    var seen: [String: ID<Area>] = [:]
    return pack.areas.filter { $0.kind == kind }.flatMap { area in
      (area.postcodes.map(\.spaced) + [area.name]).compactMap { text in
        guard let other = seen.updateValue(area.id, forKey: text) else { return nil }
        return fault(
          area, found: "“\(text)” in “\(area.id)” and in “\(other)”",
          expected: "each name and each postcode in one \(kind.rawValue) alone")
      }
    }
  }

  private func fault(_ area: Area, found: String, expected: String) -> PackFault {
    PackFault(
      reading.place(of: DeclarationKey(.areas, area.declaredName)), found: found,
      expected: expected)
  }
}
