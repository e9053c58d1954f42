import Vocabulary

/// Reads packed facts back, a child at a time.
public struct FactReader {
  private var reader: ByteReader
  private let source: ReturnSource
  private var codes: [String] = []
  private var line = 0

  /// A reader of what one ``FactPacker/take()`` gave, of the return it was packed from.
  public init(_ bytes: [UInt8], of source: ReturnSource) throws(PackedFactsDamaged) {
    reader = ByteReader(bytes)
    self.source = source
    guard !reader.isAtEnd else { return }
    guard try reader.byte() == FactPacker.form else { throw PackedFactsDamaged() }
  }

  /// The next child; nil at the end.
  public mutating func next() throws(PackedFactsDamaged) -> ChildFacts? {
    guard !reader.isAtEnd else { return nil }
    let childID = try reader.text()
    let upn = try reader.optionalText()
    let (born, expected, died) = (
      try reader.optionalDay(), try reader.optionalDay(), try reader.optionalDay()
    )
    let (sex, ethnicity) = (try code(), try code())
    let disabilities = try codeList()
    var undated: [Place] = []
    for _ in 0..<(try reader.count()) { undated.append(try place()) }
    var facts: [CensusFact] = []
    for _ in 0..<(try reader.count()) { facts.append(try fact(of: childID)) }
    return ChildFacts(
      source: source, childID: childID, upn: upn, bornOn: born, expectedOn: expected,
      diedOn: died, sex: sex, ethnicity: ethnicity, disabilities: disabilities, facts: facts,
      undated: undated)
  }
}

extension FactReader {
  private mutating func place() throws(PackedFactsDamaged) -> Place {
    guard let element = Element(rawValue: try reader.byte()) else { throw PackedFactsDamaged() }
    return Place(
      element, line: try nextLine(), child: try reader.count(), episode: try reader.count(),
      module: try reader.count())
  }

  private mutating func fact(of childID: String) throws(PackedFactsDamaged) -> CensusFact {
    let kind = try reader.byte()
    let origin = FactOrigin(
      source: source, childID: childID, episode: try reader.count(), line: try nextLine())
    let on = try reader.day()
    switch kind {
    case CensusFact.Kind.referral.packed:
      return .referral(
        ReferralFact(
          origin: origin, on: on, source: try code(), primaryNeed: try code(),
          noFurtherAction: try reader.flag()))
    case CensusFact.Kind.assessment.packed:
      return .assessment(
        AssessmentFact(
          origin: origin, startedOn: on, reviewOn: try reader.optionalDay(),
          endedOn: try reader.optionalDay(), factors: try codeList()))
    case CensusFact.Kind.enquiry.packed:
      return .enquiry(
        EnquiryFact(
          origin: origin, startedOn: on, conferenceTarget: try reader.optionalDay(),
          conferenceNotRequired: try reader.flag()))
    case CensusFact.Kind.conference.packed:
      return .conference(
        ConferenceFact(
          origin: origin, on: on, countedFrom: try reader.optionalDay(),
          isTransfer: try reader.flag() ?? false))
    case CensusFact.Kind.cinPlan.packed:
      return .cinPlan(
        CINPlanFact(origin: origin, startedOn: on, endedOn: try reader.optionalDay()))
    case CensusFact.Kind.protectionPlan.packed:
      return .protectionPlan(
        ProtectionPlanFact(
          origin: origin, startedOn: on, endedOn: try reader.optionalDay(),
          initialCategory: try code(), latestCategory: try code(),
          previousPlans: try reader.optionalNumber(), reviewsOn: try days()))
    case CensusFact.Kind.closure.packed:
      return .closure(
        ClosureFact(
          origin: origin, on: on, reason: try code(), referredOn: try reader.optionalDay()))
    default: throw PackedFactsDamaged()
    }
  }

  private mutating func days() throws(PackedFactsDamaged) -> [LocalDate] {
    var days: [LocalDate] = []
    for _ in 0..<(try reader.count()) { days.append(try reader.day()) }
    return days
  }

  private mutating func nextLine() throws(PackedFactsDamaged) -> Int {
    let (next, isTooFar) = line.addingReportingOverflow(try reader.signed())
    guard !isTooFar else { throw PackedFactsDamaged() }
    line = next
    return line
  }

  private mutating func codeList() throws(PackedFactsDamaged) -> [String] {
    var list: [String] = []
    for _ in 0..<(try reader.count()) {
      guard let code = try code() else { throw PackedFactsDamaged() }
      list.append(code)
    }
    return list
  }

  private mutating func code() throws(PackedFactsDamaged) -> String? {
    let number = try reader.count()
    guard number > 0 else { return nil }
    if number <= codes.count { return codes[number - 1] }
    guard number == codes.count + 1 else { throw PackedFactsDamaged() }
    let code = try reader.text()
    codes.append(code)
    return code
  }
}
