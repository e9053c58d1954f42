/// Makes up children in need returns of any size, for demonstrations, tests and measurements.
///
/// No child is real: dates follow from one another as in practice, and the same seed gives the same
/// return. Without defects nothing in it breaks a rule of its collection, except that a return of
/// fewer than four children cannot use as many codes for disabilities as rule 2887Q wants.
public struct ReturnGenerator: Sendable {
  public let year: Int
  public let children: Int
  public let seed: UInt64
  /// The local authority’s three digits.
  public let authority: String
  private let census: Census
  private let choices: CommonCodes
  private let plan: DefectPlan

  /// A generator of returns for the collection that ends in `year`.
  ///
  /// `defects` says of how many children, or of the return as a whole, each rule is to be broken; a
  /// rule that is not one of the collection is left alone.
  public init(
    year: Int = 2025, children: Int, seed: UInt64 = 1, authority: String = "881",
    defects: [String: Int] = [:]
  ) {
    self.year = year
    self.children = max(0, children)
    self.seed = seed
    self.authority = authority
    census = Census(year: year)
    choices = CommonCodes(in: year)
    plan = DefectPlan(defects, children: self.children, in: census)
  }

  /// Writes the return piece by piece, and says which rules it was made to break, and where.
  @discardableResult
  public func write(_ take: ([UInt8]) throws -> Void) rethrows -> [PlantedDefect] {
    var planted = plan.ofWholeReturn.map { PlantedDefect(rule: $0, child: nil) }
    var writer = ReturnWriter(
      year: year, authority: authority,
      referenceDate: plan.breaks("100") ? .some("\(year)-03-30") : .none)
    for index in 1..<(children + 1) {
      var child = draft(index)
      if let rule = spoil(&child, index) {
        planted.append(PlantedDefect(rule: rule, child: child.childID))
      } else {
        plan.spoil(&child)
      }
      writer.add(child)
      if index % 50 == 0 { try take(writer.take()) }
    }
    writer.finish()
    try take(writer.take())
    return planted
  }

  /// One child of the return, before it is given a defect.
  public func draft(_ index: Int) -> ChildDraft {
    var maker = ChildMaker(
      census: census, choices: choices, authority: authority, index: index, seed: seed)
    return plan.isPlain(index) ? maker.plainChild() : maker.child()
  }

  /// Gives a child the defect it is to have, and says which rule that breaks.
  private func spoil(_ child: inout ChildDraft, _ index: Int) -> String? {
    if let defect = plan.defect(of: index) {
      defect.plant(in: &child, census: census)
      return defect.rule
    }
    guard let rule = plan.copy(of: index) else { return nil }
    let other = draft(index - 1)
    if rule == "8510" { child.childID = other.childID } else { child.upn = other.upn }
    return rule
  }
}

/// A rule that a return was made to break.
public struct PlantedDefect: Hashable, Sendable {
  public let rule: String
  /// Nil for what is wrong with the return as a whole, and for a child without a number.
  public let child: String?

  public init(rule: String, child: String?) {
    self.rule = rule
    self.child = child
  }
}
