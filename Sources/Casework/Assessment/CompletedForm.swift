public import Vocabulary

/// A form as it was completed, with the version it was completed on.
public struct CompletedForm: Codable, Hashable, Sendable {
  /// The identifier of the instrument.
  public var form: ID<CompletedForm>
  public var version: Int
  public var title: String
  /// The completion, as the instrument’s own room writes it; nothing here looks inside.
  public var json: String

  public init(
    form: ID<CompletedForm>, version: Int, title: String, json: String
  ) {
    self.form = form
    self.version = version
    self.title = title
    self.json = json
  }
}
