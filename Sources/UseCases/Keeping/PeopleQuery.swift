public import Vocabulary

/// What somebody typed to find a person, taken apart.
public struct PeopleQuery: Hashable, Sendable {
  /// Folded words of a name or an address; each may be the start of a word, or misspelt.
  public var words: [String]
  public var bornOn: PartialDate?
  public var nhsNumber: NHSNumber?
  public var postcode: Postcode?
  public var limit: Int

  public init(
    words: [String] = [], bornOn: PartialDate? = nil, nhsNumber: NHSNumber? = nil,
    postcode: Postcode? = nil, limit: Int = 25
  ) {
    self.words = words
    self.bornOn = bornOn
    self.nhsNumber = nhsNumber
    self.postcode = postcode
    self.limit = limit
  }

  public var isEmpty: Bool {
    words.isEmpty && bornOn == nil && nhsNumber == nil && postcode == nil
  }
}
