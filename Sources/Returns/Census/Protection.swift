extension CINChild {
  /// A section 47 enquiry: what an authority must do when it suspects significant harm.
  public struct Section47Enquiry: Hashable, Sendable {
    public let place: Place
    public internal(set) var startedOn: WrittenDate?
    /// The day by which the initial child protection conference should be held.
    public internal(set) var conferenceTarget: WrittenDate?
    /// The day the initial child protection conference was held.
    public internal(set) var conferenceOn: WrittenDate?
    public internal(set) var conferenceNotRequired: WrittenFlag?

    init(at place: Place) {
      self.place = place
    }
  }

  /// A child protection plan.
  public struct ProtectionPlan: Hashable, Sendable {
    public let place: Place
    public internal(set) var startedOn: WrittenDate?
    public internal(set) var endedOn: WrittenDate?
    /// The category of abuse when the plan began, such as NEG for neglect.
    public internal(set) var initialCategory: WrittenCode?
    /// The category of abuse now, or when the plan ended.
    public internal(set) var latestCategory: WrittenCode?
    /// How many plans the child had before this one.
    public internal(set) var previousPlans: Written<Int>?
    public internal(set) var reviews: [Reviews] = []

    init(at place: Place) {
      self.place = place
    }
  }

  /// A block of review conferences of one plan; some systems write a block for each.
  public struct Reviews: Hashable, Sendable {
    public let place: Place
    /// Also those whose date is left empty.
    public internal(set) var dates: [WrittenDate] = []

    init(at place: Place) {
      self.place = place
    }
  }
}

extension CINChild.Section47Enquiry: CINGroup {}
extension CINChild.ProtectionPlan: CINGroup {}
extension CINChild.Reviews: CINGroup {}
