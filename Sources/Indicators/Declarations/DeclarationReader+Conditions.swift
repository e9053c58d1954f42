extension DeclarationReader {
  /// What stands after “where”: parts that must all hold.
  mutating func conditions(of type: FactType) throws(DeclarationFault) -> [Condition] {
    let start = position
    let condition = try either(of: type)
    let parts = if case .all(let parts) = condition { parts } else { [condition] }
    for part in parts where part.isAboutMoment {
      switch part {
      case .aged, .openFor, .whileOpen: continue
      default:
        goBack(to: start)
        throw fault(
          "a condition in which age, “open for” and “child has … open then” stand by themselves, "
            + "joined by “and”")
      }
    }
    return parts
  }

  private mutating func either(of type: FactType) throws(DeclarationFault) -> Condition {
    var parts = [try both(of: type)]
    while take("or") { parts.append(try both(of: type)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both(of type: FactType) throws(DeclarationFault) -> Condition {
    var parts: [Condition] = []
    repeat {
      let part = try one(of: type)
      if case .all(let inner) = part { parts += inner } else { parts.append(part) }
    } while take("and")
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func one(of type: FactType) throws(DeclarationFault) -> Condition {
    if take("not") { return .not(try one(of: type)) }
    if take("(") {
      depth += 1
      guard depth <= 20 else { throw fault("fewer brackets within brackets") }
      let inner = try either(of: type)
      try expect(")")
      depth -= 1
      return inner
    }
    if let condition = try aboutChild(type) { return condition }
    if let condition = try aboutOther(type) { return condition }
    if let condition = try aboutTime(type) { return condition }
    return try aboutField(type)
  }

  /// `previous plan ended within 24 months`, `no later referral made within 12 months`.
  private mutating func aboutOther(_ type: FactType) throws(DeclarationFault) -> Condition? {
    let start = position
    let isNone = take("no")
    let isEarlier = take("previous") || take("an earlier") || take("earlier")
    guard isEarlier || take("a later") || take("later") else {
      goBack(to: start)
      return nil
    }
    guard type.about.contains(.child) else {
      goBack(to: start)
      throw fault("a condition that does not follow a child, as \(type.plural) are about none")
    }
    let other = try factType()
    let (day, word) = try takeDayWord(of: other)
    let within = take("within") ? try span() : nil
    let conditions = try bracketedConditions(of: other)
    let found = OtherFact(
      type: other, isEarlier: isEarlier, day: day, word: word, within: within,
      conditions: conditions)
    return isNone ? .not(.other(found)) : .other(found)
  }

  /// `where (…)`, in brackets.
  mutating func bracketedConditions(
    of type: FactType
  ) throws(DeclarationFault) -> [Condition] {
    guard take("where") else { return [] }
    let start = position
    try expect("(")
    depth += 1
    let conditions = try conditions(of: type)
    guard !conditions.contains(where: \.isAboutMoment) else {
      goBack(to: start)
      throw fault("a condition of the fact itself, without age, “open for” or “open then”")
    }
    depth -= 1
    try expect(")")
    return conditions
  }
}
