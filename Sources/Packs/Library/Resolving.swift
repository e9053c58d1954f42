import Vocabulary

/// Joins a pack with the one it extends and checks what comes of it.
struct Resolving {
  let language: SharedLanguage
  let readings: [ID<StrategyPack>: PackReading]

  /// The pack with everything in place, and all that is wrong with it.
  func resolve(_ reading: PackReading) -> (StrategyPack, [PackFault]) {
    var faults = reading.faults
    let pack = joined(reading, seen: [], &faults)
    let references = ReferenceCheck(pack, language)
    faults += references.faults(in: reading.mentions)
    faults += references.faults(inheritedBy: pack, at: reading.identityPlace)
    faults += SenseCheck(pack: pack, language: language, reading: reading).faults
    return (pack, faults)
  }

  private func joined(
    _ reading: PackReading, seen: Set<ID<StrategyPack>>, _ faults: inout [PackFault]
  ) -> StrategyPack {
    let pack = reading.declared
    guard let base = pack.identity.extends else {
      if let key = pack.identity.leavesOut.first {
        faults.append(
          PackFault(
            reading.identityPlace, found: "“\(key)” left out", expected: "a pack that it extends"))
      }
      return pack
    }
    let seen = seen.union([ID(reading.folder.name)])
    guard !seen.contains(base) else {
      faults.append(
        PackFault(
          reading.identityPlace, found: "a pack that extends itself, by way of “\(base)”",
          expected: "packs that extend one another in one direction"))
      return pack
    }
    guard let other = readings[base] else {
      faults.append(
        PackFault(
          reading.identityPlace, found: "“\(base.value.shortened)” to be extended",
          expected: "the name of a pack",
          nearest: NearestName.to(base.value, among: readings.keys.map(\.value))))
      return pack
    }
    var others: [PackFault] = []
    let whole = joined(other, seen: seen, &others)
    if !others.isEmpty || !other.faults.isEmpty {
      faults.append(
        PackFault(
          reading.identityPlace, found: "“\(base)” to be extended, which has faults of its own",
          expected: "a pack without faults"))
    }
    faults += strayLeavingsOut(of: pack, from: whole, at: reading.identityPlace)
    return pack.takingOver(whole)
  }

  private func strayLeavingsOut(
    of pack: StrategyPack, from other: StrategyPack, at place: SourcePlace
  ) -> [PackFault] {
    let there = other.declarations
    return pack.identity.leavesOut.filter { !there.contains($0) }.map {
      PackFault(
        place, found: "“\($0)” left out, which “\(other.id)” does not declare",
        expected: "one of its declarations",
        nearest: NearestName.to($0.description, among: there.map(\.description)))
    }
  }
}
