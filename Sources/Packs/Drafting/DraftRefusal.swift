public import Vocabulary

/// Why a draft would not take a decision or an agreement.
public enum DraftRefusal: Error, Equatable, Sendable, CustomStringConvertible {
  /// The files have faults, which come first.
  case hasFaults(PackFaults)
  case noSuchQuestion(ID<OpenQuestion>, nearest: String?)
  case alreadyDecided(ID<OpenQuestion>)
  case noSuchOption(ID<QuestionOption>, among: [ID<QuestionOption>])
  case noSuchIndicator(ID<IndicatorDeclaration>, nearest: String?)
  case noSuchParty(ID<Party>, nearest: String?)
  /// Nobody, or somebody whom the pack does not let agree.
  case mayNotAgree([ID<Party>], those: [String])
  case nothingToAgree

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .hasFaults(let faults):
      "The pack has \(faults.faults.count) faults. Put them right first: \(faults)"
    case .noSuchQuestion(let id, let nearest):
      "There is no open question “\(id)”.\(DraftRefusal.meant(nearest))"
    case .alreadyDecided(let id):
      "The question “\(id)” has been decided. Open a new one to decide it again."
    case .noSuchOption(let id, let options):
      "“\(id)” is not one of the options: \(options.map(\.value).joined(separator: ", "))."
    case .noSuchIndicator(let id, let nearest):
      "There is no indicator “\(id)”.\(DraftRefusal.meant(nearest))"
    case .noSuchParty(let id, let nearest):
      "There is no agency or body “\(id)”.\(DraftRefusal.meant(nearest))"
    case .mayNotAgree(_, let those) where those.isEmpty:
      "No body of this pack can agree. Say of the one that can: can_agree: true."
    case .mayNotAgree(_, let those):
      "Only a body that can agree can do this: \(those.joined(separator: ", "))."
    case .nothingToAgree:
      "Name at least one measure to agree."
    }
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean “\($0)”?" } ?? ""
  }
}
