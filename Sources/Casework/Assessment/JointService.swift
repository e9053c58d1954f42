public import Record
public import Vocabulary

/// A service that assesses the family together with the one that began, and is an author of it too.
public struct JointService: Codable, Hashable, Sendable {
  public var agency: ID<Agency>
  public var name: String

  public init(agency: ID<Agency>, name: String) {
    self.agency = agency
    self.name = name
  }
}

extension AssessmentStarted {
  /// Asks the service it is made together with for the parts that it fills in as its own; nil where it is made by one.
  public func asking(forParts parts: [AskedPart]) -> ContributionRequested? {
    jointWith.map { service in
      ContributionRequested(
        assessment: assessment, agency: service.agency, agencyName: service.name,
        asked: "Your own part of an assessment that we make together: the parents, what they need "
          + "and what makes caring harder for them", due: due, parts: parts)
    }
  }
}

extension AssessmentCourse {
  /// The service that is asked to assess too, whether it has given its part or not.
  public var jointWith: JointService? { started?.content.jointWith }

  /// The service that is an author of it too, because it has given its part; nil until then.
  public var jointAuthor: JointService? {
    jointWith.flatMap { service in
      contribution(of: service.agency)?.answered?.content.wasGiven == true ? service : nil
    }
  }
}

extension Finding {
  /// What a service for adults knows of its own: parents’ capacity, their own history and what makes caring harder.
  public static let ofParents: Set<Finding> = [
    .parentingCapacity, .generationalPattern, .parentsUpbringing, .emotionalAvailability,
    .effectOnFunctioning, .capacityToChange, .mentalCapacity,
  ]
}
