/// One child of a return, with every referral that the return tells of.
public struct CINChild: Hashable, Sendable {
  public let place: Place
  public internal(set) var identifiers: Identifiers?
  public internal(set) var characteristics: Characteristics?
  /// In the order of the file.
  public internal(set) var episodes: [Episode] = []
  /// What is wrong with the form of this child’s record, whatever the rules say of its content.
  public internal(set) var faults: [FormFault] = []

  init(at place: Place) {
    self.place = place
  }

  /// The local authority’s own identifier for the child.
  public var id: String? { identifiers?.childID?.value }

  /// Who the child is, in the numbers and dates by which a system knows one.
  public struct Identifiers: Hashable, Sendable {
    public let place: Place
    public internal(set) var childID: WrittenText?
    public internal(set) var upn: WrittenText?
    public internal(set) var formerUPN: WrittenText?
    /// Why there is no UPN: UN1 to UN7.
    public internal(set) var upnUnknown: WrittenCode?
    public internal(set) var bornOn: WrittenDate?
    /// For a child not yet born.
    public internal(set) var expectedOn: WrittenDate?
    /// As the collections to 2024 ask: 1, 2, 0 or 9.
    public internal(set) var gender: WrittenCode?
    /// As the collections from 2025 ask: M, F or U.
    public internal(set) var sex: WrittenCode?
    public internal(set) var diedOn: WrittenDate?

    init(at place: Place) {
      self.place = place
    }
  }

  /// The child’s ethnicity and disabilities.
  public struct Characteristics: Hashable, Sendable {
    public let place: Place
    public internal(set) var ethnicity: WrittenCode?
    public internal(set) var disabilities: [WrittenCode] = []

    init(at place: Place) {
      self.place = place
    }
  }
}

extension CINChild: CINGroup {}
extension CINChild.Identifiers: CINGroup {}
extension CINChild.Characteristics: CINGroup {}
