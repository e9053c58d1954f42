public import Vocabulary

/// A supply of data that indicators need.
public struct DataSupply: Hashable, Sendable {
  public internal(set) var id = ID<DataSupply>("")
  public internal(set) var title = ""
  public internal(set) var from = DataOrigin.record

  init() {}
}

/// Where data comes from.
public enum DataOrigin: String, CaseIterable, Sendable {
  /// The record that Heed keeps.
  case record
  /// Another system, or a return.
  case imported
  case audit
  case survey
  /// Published statistics.
  case published
  /// The partnership’s own registers and plans.
  case partnership
}

extension DataSupply: Named {
  var declaredName: String { id.value }

  static let shape = Shape<DataSupply>(
    "a data supply", "A supply of data that indicators need.",
    [
      .required("id", \.id, .id(), "The name indicators refer to it by."),
      .required("title", \.title, .label, "What it is."),
      .required("from", \.from, .choice(), "Where it comes from."),
    ])
}
