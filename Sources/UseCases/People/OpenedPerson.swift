public import Casework
public import Record
public import Vocabulary

/// What a worker was shown of a person: the entries they may see, and nothing else.
public struct OpenedPerson: Sendable {
  public let person: ID<Person>
  public let part: PagePart
  /// What the part is about: everything but what is restricted, or in the restricted section that alone.
  public let entries: KnownEntries
  /// Everything but what is restricted, which the name and the family are told from whatever the part.
  public let background: KnownEntries
  /// The day asked for, when it is before today.
  public let asKnownOn: LocalDate?
  public let openedAt: Instant
  /// When this worker last opened the person's page on an earlier day.
  public let lastLook: Instant?
  public let relatives: [Relative]
  /// What joins relatives to each other, on the parts that show the family.
  public let kinship: [Entry]
  public let relation: Relation
  /// Who answers for each agency today, on the part that shows decisions.
  public let leads: AgencyLeads
  let role: Role

  /// The day the page speaks of: the day asked for, or today.
  public var day: LocalDate { asKnownOn ?? openedAt.ukDate }

  public var maySeeRestrictedSection: Bool { allows(.seeRestrictedSection) }
  public var mayRecord: Bool { allows(.recordAbout) }
  /// Whether the page shows the record as it is, and the worker may record in it.
  public var mayRecordNow: Bool { mayRecord && asKnownOn == nil }
  public var mayAudit: Bool { allows(.auditCase) }
  public var mayChangeTeam: Bool { allows(.changeTeam) }
  public var mayRestrict: Bool { allows(.restrictRecord) }
  public var mayApproveDecisions: Bool { allows(.approveDecision) }

  /// The highest number among entries of these kinds, to say later what a form was based on.
  public func version(of kinds: Set<String>) -> SeenVersion {
    SeenVersion(
      person: person, kinds: kinds,
      number: entries.filter { kinds.contains($0.kind.name) }.map(\.number).max() ?? 0)
  }

  /// Who is related to whom and who lives with whom, as the page and what joins the relatives tell it.
  public var familyEntries: KnownEntries {
    KnownEntries(background.entries(of: Family.kinds) + kinship)
  }

  public func relative(_ id: ID<Person>) -> Relative? { relatives.first { $0.person == id } }

  private func allows(_ deed: Deed) -> Bool {
    Access.allows(deed, to: role, relation: relation, at: openedAt)
  }
}
