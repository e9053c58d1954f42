import Vocabulary

/// Joins a pack with the one it extends and checks what comes of it.
struct Resolving {
  let language: SharedLanguage
  let readings: [ID<StrategyPack>: PackReading]

  /// The pack with everything in place, and all that is wrong with it.
  func resolve(_ reading: PackReading) -> (StrategyPack, [PackFault]) {
    var pack = reading.declared
    var faults = reading.faults
    do throws(PackFault) {
      if let base = try base(of: reading) {
        faults += strayLeavingsOut(of: pack, from: base, at: reading.identityPlace)
        pack = pack.takingOver(base)
      }
    } catch {
      return (pack, faults + [error])
    }
    pack.levels.sort { $0.order < $1.order }
    let references = ReferenceCheck(pack, language)
    faults += references.faults(in: reading.mentions.filter { !isOnlyUnread($0, reading) })
    faults += references.faults(inheritedBy: pack, at: reading.identityPlace)
    faults += pack.forms.earlierFaults(among: pack.forms + language.forms, at: reading.places)
    faults += SenseCheck(pack: pack, language: language, reading: reading).faults
    return (pack, faults)
  }

  /// Whether a document is named and the pack’s own file, where documents are declared, could not be read: that is one
  /// fault and not one for each name.
  private func isOnlyUnread(_ mention: Reading.Mention, _ reading: PackReading) -> Bool {
    mention.reference.kinds == [.documents] && reading.declared.identity.documents.isEmpty
      && reading.faults.contains { $0.place.file == reading.identityPlace.file }
  }

  /// The pack that is extended, with all it takes over itself; nil where none is.
  private func base(of reading: PackReading) throws(PackFault) -> StrategyPack? {
    let place = reading.identityPlace
    guard let base = reading.declared.identity.extends else {
      guard let key = reading.declared.identity.leavesOut.first else { return nil }
      throw PackFault(place, found: "“\(key)” left out", expected: "a pack that it extends")
    }
    guard let other = readings[base] else {
      throw PackFault(
        place, found: "“\(base.value.shortened)” to be extended", expected: "the name of a pack",
        nearest: NearestName.to(base.value, among: readings.keys.map(\.value)))
    }
    guard !isCircular(reading) else {
      throw PackFault(
        place, found: "a pack that extends itself, by way of “\(base)”",
        expected: "packs that extend one another in one direction")
    }
    let (pack, faults) = resolve(other)
    guard faults.isEmpty else {
      throw PackFault(
        place, found: "“\(base)” to be extended, which has faults of its own",
        expected: "a pack without faults")
    }
    return pack
  }

  /// Whether going from pack to pack comes back to one that was passed.
  private func isCircular(_ reading: PackReading) -> Bool {
    var passed: Set<ID<StrategyPack>> = []
    var next: PackReading? = reading
    while let current = next {
      guard passed.insert(ID(current.folder.name)).inserted else { return true }
      next = current.declared.identity.extends.flatMap { readings[$0] }
    }
    return false
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
