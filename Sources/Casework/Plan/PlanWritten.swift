public import Record
public import Vocabulary

/// A plan, or a new version of it.
public struct PlanWritten: Payload {
  public static let kind = Kind("plan.written")

  public var plan: ID<Plan>
  public var kind: PlanKind
  /// Nil where nobody said.
  public var mostlyAbout: PlanConcern?
  /// The assessment whose unmet needs it answers.
  public var assessment: ID<Assessment>?
  public var lead: PlanLead?
  public var lines: [PlanLine]
  public var left: [UnplannedNeed]
  public var writtenWith: [PlanParticipant]
  /// How long the help is meant to last (R-053).
  public var until: LocalDate?
  /// When somebody checks that what was gained has lasted (R-053).
  public var checkLastsOn: LocalDate?
  public var ifItDoesNotWork: String?
  /// What the family could choose between (R-137).
  public var choices: String?
  /// What of it they chose; nil where nobody said.
  public var chosen: String?
  public var formats: [InformationFormat]
  public var voice: VoiceHeard
  /// For a later version.
  public var whatChanged: String?
  public var overruled: [Overruling]

  public init(
    plan: ID<Plan>, kind: PlanKind, mostlyAbout: PlanConcern? = nil,
    assessment: ID<Assessment>? = nil, lead: PlanLead? = nil,
    lines: [PlanLine] = [], left: [UnplannedNeed] = [], writtenWith: [PlanParticipant] = [],
    until: LocalDate? = nil, checkLastsOn: LocalDate? = nil, ifItDoesNotWork: String? = nil,
    choices: String? = nil, chosen: String? = nil,
    formats: [InformationFormat] = [], voice: VoiceHeard = VoiceHeard(),
    whatChanged: String? = nil, overruled: [Overruling] = []
  ) {
    self.plan = plan
    self.kind = kind
    self.mostlyAbout = mostlyAbout
    self.assessment = assessment
    self.lead = lead
    self.lines = lines
    self.left = left
    self.writtenWith = writtenWith
    self.until = until
    self.checkLastsOn = checkLastsOn
    self.ifItDoesNotWork = ifItDoesNotWork
    self.choices = choices
    self.chosen = chosen
    self.formats = formats
    self.voice = voice
    self.whatChanged = whatChanged
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case plan
    case kind
    case mostlyAbout = "mostly_about"
    case assessment
    case lead
    case lines
    case left
    case writtenWith = "written_with"
    case until
    case checkLastsOn = "check_lasts_on"
    case ifItDoesNotWork = "if_it_does_not_work"
    case choices
    case chosen
    case formats
    case voice
    case whatChanged = "what_changed"
    case overruled
  }
}

extension PlanWritten {
  public static let title = "Plan written"

  public var summary: String {
    "\(kind.label), \(lines.count == 1 ? "1 line" : "\(lines.count) lines")"
  }

  public var cited: [String: [ID<Entry>]] {
    ["How the child was heard": voice.entries]
  }

  public var details: [Detail] {
    var details: [Detail] = Detail.listing(
      ("Kind", kind.label), ("Mostly about", mostlyAbout?.label),
      (
        "Lead professional",
        lead.map { [$0.name, $0.agency].filter { !$0.isEmpty }.joined(separator: ", ") }
      ))
    details += lines.details
    details += Detail.listing(
      ("Left for now", left.map(\.why).joined(separator: "; ")),
      ("Written with", writtenWith.map(\.name).joined(separator: ", ")),
      ("Until", until?.british), ("Check that it lasted on", checkLastsOn?.british),
      ("If it does not work", ifItDoesNotWork), ("What the family could choose", choices),
      ("What they chose", chosen),
      ("Given to the family", formats.labels), ("How the child was heard", voice.told),
      ("What changed", whatChanged), ("Decided otherwise than", overruled.told))
    return details
  }
}
