import Vocabulary

extension NeedStatement {
  /// Whether another assessment stated the very same need: of the same area, in the same words.
  func isRestated(by other: NeedStatement) -> Bool {
    area == other.area && isUnmet == other.isUnmet && words.asCompared == other.words.asCompared
  }
}

extension [NeedStatement] {
  /// The same as put right: a need that stays in its words keeps its name, whichever row it stands in now.
  public func named(as before: [NeedStatement]) -> [NeedStatement] {
    let kept = map { need in before.first { $0.isRestated(by: need) }?.id }
    let own = Set(map(\.id))
    var taken = Set(kept.compactMap(\.self) + before.map(\.id).filter { !own.contains($0) })
    return zip(self, kept).map { need, kept in
      var need = need
      need.id = kept ?? need.id.besides(&taken)
      return need
    }
  }
}

extension ID<NeedStatement> {
  /// The name, or the next of its sort that nothing else has.
  fileprivate func besides(_ taken: inout Set<Self>) -> Self {
    var (name, number) = (self, 2)
    while !taken.insert(name).inserted {
      name = ID("\(value.suffix(60))-\(number)")
      number += 1
    }
    return name
  }
}

extension String {
  fileprivate var asCompared: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
