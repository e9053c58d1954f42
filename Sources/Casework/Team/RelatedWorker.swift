public import Record
public import Vocabulary

/// A practitioner is related to the family, or close to it: they may never find or see this person.
public struct RelatedWorker: Payload {
  public static let kind = Kind("worker.related")

  public var practitioner: ID<Practitioner>
  public var relation: String

  public init(practitioner: ID<Practitioner>, relation: String = "") {
    self.practitioner = practitioner
    self.relation = relation
  }
}

extension RelatedWorker {
  public static let title = "A worker is related"

  public var summary: String { "A worker may not see this record" }

  public var details: [Detail] {
    Detail.listing(("Relation", relation))
  }
}
