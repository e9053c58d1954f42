public import Record
public import Vocabulary

/// What lists and search keep of a person, so that they need not fold entries.
///
/// It can be thrown away and made again from the entries at any time.
public struct PersonProjection: Codable, Equatable, Sendable {
  public var person: ID<Person>
  public var stage: Stage
  /// The name shown in lists.
  public var name: String
  /// Every name they have or had, for search.
  public var allNames: [String]
  public var bornOn: PartialDate?
  public var expectedOn: LocalDate?
  public var diedOn: PartialDate?
  public var sex: Sex
  public var nhsNumber: NHSNumber?
  /// Nil where nobody has said, and in what was kept before it was told here.
  public var firstLanguage: String?
  public var interpreterNeeded: Answer?
  public var addresses: [Home]
  public var team: [TeamMember]
  /// Who holds the plan in force together; nil where nobody does, and in what was kept before it was told here.
  public var planLead: WhoLeads?
  public var isRestricted: Bool
  /// The only practitioners who may see a restricted record.
  public var namedPractitioners: [ID<Practitioner>]
  /// Practitioners related to the family, who may never find this person.
  public var relatedPractitioners: [ID<Practitioner>]
  public var lastSeenOn: LocalDate?
  public var lastSeenBy: ID<Agency>?

  /// Where the person lives or lived.
  public struct Home: Codable, Hashable, Sendable {
    public var household: ID<Household>
    public var text: String
    public var postcode: Postcode?
    public var isWithheld: Bool
    public var from: LocalDate
    /// The day they left, from which they no longer live there.
    public var until: LocalDate?
  }

  /// Somebody who is or was in the team.
  public struct TeamMember: Codable, Hashable, Sendable {
    public var practitioner: ID<Practitioner>
    public var name: String
    public var agency: ID<Agency>
    public var agencyName: String
    public var position: TeamPosition
    public var from: LocalDate
    /// The day they left, from which they are no longer in it.
    public var until: LocalDate?
  }

  /// The kinds of entries it is made from.
  public static let kinds: Set<String> = WhoLeads.kinds.union([
    Registration.kind.name, NameStated.kind.name, DetailsStated.kind.name, Birth.kind.name,
    Death.kind.name, Residence.kind.name, LeftHousehold.kind.name, JoinedTeam.kind.name,
    LeftTeam.kind.name, RestrictedRecord.kind.name, RestrictionLifted.kind.name,
    RelatedWorker.kind.name, Sighting.kind.name, ChildsVoice.kind.name, Withdrawal.kind.name,
    InstrumentCompleted.kind.name,
  ])
}
