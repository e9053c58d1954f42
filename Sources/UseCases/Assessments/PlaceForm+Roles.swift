import Casework
public import Packs
public import Record

extension PlaceForm {
  /// Whether somebody in a role begins and completes it; parts of it can be asked of anybody.
  public func isFor(_ role: Role) -> Bool {
    declaration.roles.isEmpty || declaration.roles.contains { $0.rawValue == role.rawValue }
  }

  /// Those who complete it, in words; nil for anybody.
  public var completedBy: String? {
    let labels = declaration.roles.compactMap { Role(rawValue: $0.rawValue)?.label }
    return labels.isEmpty ? nil : labels.joined(separator: " or ")
  }

  /// - Throws: `Refused` for somebody in another role than those it is for.
  func judge(_ worker: Worker) throws(Refused) {
    guard !isFor(worker.role) else { return }
    throw Refused([
      Objection(
        at: "form",
        "“\(title)” is completed by: \(completedBy ?? ""). You can be asked for a part of it.")
    ])
  }
}
