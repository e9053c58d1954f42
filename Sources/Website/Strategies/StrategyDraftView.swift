import Packs
import UseCases
import Vocabulary

/// A strategy as it is in force, and its draft if there is one.
struct StrategyDraftView: Sendable {
  let library: PackLibrary
  let current: PackNames
  let draft: StrategyDraft?

  var path: String { "/strategies/\(current.pack.id)/draft" }
  var title: String { current.pack.identity.title }

  /// The draft as it would be; or everything that is wrong with it.
  var checked: Result<PackNames, PackFaults>? {
    guard let draft else { return nil }
    do throws(PackFaults) {
      return .success(PackNames(try draft.workingCopy.checked(in: library), library.language))
    } catch {
      return .failure(error)
    }
  }

  /// What the draft changes; nil while it has faults.
  var changes: PackChanges? {
    guard let draft else { return nil }
    return try? draft.workingCopy.changes(in: library)
  }
}
