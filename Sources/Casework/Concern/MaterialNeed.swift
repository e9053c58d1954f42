/// What the family goes without, kept apart from how they care: living near poverty is not neglect
///
public struct MaterialNeed: Codable, Hashable, Sendable, EmptyWhenAbsent {
  public var needs: [Need]
  public var note: String?
  public var helpOffered: String?

  public init() { self.init(needs: []) }

  public init(needs: [Need] = [], note: String? = nil, helpOffered: String? = nil) {
    self.needs = needs
    self.note = note
    self.helpOffered = helpOffered
  }

  private enum CodingKeys: String, CodingKey {
    case needs
    case note
    case helpOffered = "help_offered"
  }
}
