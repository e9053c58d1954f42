public import Record
public import Vocabulary

/// An agency was asked to contribute to an assessment, or was reminded that it had been.
public struct ContributionRequested: Payload {
  public static let kind = Kind("contribution.requested")

  public var assessment: ID<Assessment>
  public var agency: ID<Agency>
  public var agencyName: String
  public var asked: String
  public var due: DueDate?
  /// The parts of the form that the agency is to fill in; empty when it only answers in words.
  public var parts: [AskedPart]
  /// The request it reminds the agency of; nil for the request itself.
  public var reminds: ID<Entry>?

  public init(
    assessment: ID<Assessment>, agency: ID<Agency>, agencyName: String = "", asked: String = "",
    due: DueDate? = nil, parts: [AskedPart] = [], reminds: ID<Entry>? = nil
  ) {
    self.assessment = assessment
    self.agency = agency
    self.agencyName = agencyName
    self.asked = asked
    self.due = due
    self.parts = parts
    self.reminds = reminds
  }

  private enum CodingKeys: String, CodingKey {
    case assessment
    case agency
    case agencyName = "agency_name"
    case asked
    case due
    case parts
    case reminds
  }
}

/// A part of a form that an agency is asked to fill in, with its title as it was then.
public struct AskedPart: Codable, Hashable, Sendable {
  /// The identifier of the section.
  public var section: String
  public var title: String

  public init(section: String, title: String) {
    self.section = section
    self.title = title
  }
}

extension ContributionRequested {
  public static let title = "Contribution asked for"

  public var summary: String {
    reminds == nil ? "Asked of \(agencyName)" : "\(agencyName) was reminded"
  }

  public var details: [Detail] {
    Detail.listing(
      ("Asked of", agencyName),
      (reminds == nil ? "What was asked" : "How they were reminded", asked),
      ("Parts of the form", parts.map(\.title).joined(separator: "; ")), ("Due on", due?.on.british)
    )
  }
}
