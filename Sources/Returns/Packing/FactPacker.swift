/// Puts the facts of children into few bytes, for keeping.
///
/// Days are kept as distances, lines as steps, and a code is written out once and then numbered. What was packed
/// together is read together, from its first byte, by ``FactReader``. Which return it is of is not in it.
public struct FactPacker: Sendable {
  private var writer = ByteWriter()
  private var codes: [String: Int] = [:]
  private var line = 0
  /// How many children have been added since the bytes were last taken.
  public private(set) var children = 0

  public init() {}

  /// How many bytes there are to take.
  public var byteCount: Int { writer.bytes.count }

  /// What has been packed since last asked; what follows is packed anew.
  public mutating func take() -> [UInt8] {
    defer { self = FactPacker() }
    return writer.bytes
  }

  public mutating func add(_ child: ChildFacts) {
    if children == 0 { writer.bytes.append(Self.form) }
    children += 1
    writer.write(child.childID)
    writer.write(child.upn)
    writer.write(child.bornOn)
    writer.write(child.expectedOn)
    writer.write(child.diedOn)
    add(code: child.sex)
    add(code: child.ethnicity)
    add(codes: child.disabilities)
    writer.write(child.undated.count)
    for place in child.undated { add(place) }
    writer.write(child.facts.count)
    for fact in child.facts { add(fact) }
  }

  /// How facts are packed, so that another way can be told from this one.
  static let form: UInt8 = 1
}

extension FactPacker {
  private mutating func add(_ place: Place) {
    writer.bytes.append(place.element.rawValue)
    add(line: place.line)
    writer.write(Int(place.childNumber))
    writer.write(Int(place.episodeNumber))
    writer.write(Int(place.moduleNumber))
  }

  private mutating func add(_ fact: CensusFact) {
    writer.bytes.append(fact.kind.packed)
    writer.write(fact.origin.episode)
    add(line: fact.origin.line)
    writer.write(fact.on)
    switch fact {
    case .referral(let fact):
      add(code: fact.source)
      add(code: fact.primaryNeed)
      writer.write(fact.noFurtherAction)
    case .assessment(let fact):
      writer.write(fact.reviewOn)
      writer.write(fact.endedOn)
      add(codes: fact.factors)
    case .enquiry(let fact):
      writer.write(fact.conferenceTarget)
      writer.write(fact.conferenceNotRequired)
    case .conference(let fact):
      writer.write(fact.countedFrom)
      writer.write(fact.isTransfer)
    case .cinPlan(let fact): writer.write(fact.endedOn)
    case .protectionPlan(let fact): add(fact)
    case .closure(let fact):
      add(code: fact.reason)
      writer.write(fact.referredOn)
    }
  }

  private mutating func add(_ plan: ProtectionPlanFact) {
    writer.write(plan.endedOn)
    add(code: plan.initialCategory)
    add(code: plan.latestCategory)
    writer.write(plan.previousPlans)
    writer.write(plan.reviewsOn.count)
    for day in plan.reviewsOn { writer.write(day) }
  }

  private mutating func add(line: Int) {
    writer.write(signed: line - self.line)
    self.line = line
  }

  private mutating func add(codes: [String]) {
    writer.write(codes.count)
    for code in codes { add(code: code) }
  }

  /// Nought for none; a new code has the next number and is followed by its text.
  private mutating func add(code: String?) {
    guard let code else { return writer.bytes.append(0) }
    if let number = codes[code] { return writer.write(number) }
    codes[code] = codes.count + 1
    writer.write(codes.count)
    writer.write(code)
  }
}

extension CensusFact.Kind {
  /// Never changed once returns have been kept.
  var packed: UInt8 {
    switch self {
    case .referral: 1
    case .assessment: 2
    case .enquiry: 3
    case .conference: 4
    case .cinPlan: 5
    case .protectionPlan: 6
    case .closure: 7
    }
  }
}
