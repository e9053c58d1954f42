public import Record
public import Vocabulary

/// The agencies of children’s social care in a place, the front door among them.
///
/// The law leaves to them whether a child is in need of services, whether there are enquiries into significant harm, and care
/// (Children Act 1989, sections 17, 47 and 31). Where nobody has said which agencies they are, rules that need it say nothing.
public struct SocialCare: Hashable, Sendable {
  public var agencies: Set<ID<Agency>>

  public init(agencies: Set<ID<Agency>> = []) { self.agencies = agencies }

  var isKnown: Bool { !agencies.isEmpty }

  /// Whether somebody wrote for children’s social care; everybody may have, where nobody has said which agencies it is.
  public func includes(_ author: Author) -> Bool {
    !isKnown || author.role == .mash || agencies.contains(author.agency)
  }
}
