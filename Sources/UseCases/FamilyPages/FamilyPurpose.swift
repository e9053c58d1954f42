public import Casework
public import Instruments
public import Vocabulary

/// What somebody is asked on the family pages.
public enum FamilyPurpose: Hashable, Sendable {
  /// How things are for them.
  case howThingsAre
  /// What they think of the help, at one of the points where they are asked.
  case theHelp(FeedbackStage)
  /// A form that is made for them, in the version that was in force when the code was made.
  case form(AskedForm)

  /// The word it is kept by.
  public var stored: String {
    switch self {
    case .howThingsAre: "how_things_are"
    case .theHelp(let stage): "the_help.\(stage.rawValue)"
    case .form(let asked): "form.\(asked.stored)"
    }
  }

  public init?(stored: String) {
    let parts = stored.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    switch (parts[0], parts.count > 1 ? parts[1] : nil) {
    case ("how_things_are", nil): self = .howThingsAre
    case ("the_help", let stage?):
      guard let stage = FeedbackStage(rawValue: stage) else { return nil }
      self = .theHelp(stage)
    case ("form", let asked?):
      guard let asked = AskedForm(stored: asked) else { return nil }
      self = .form(asked)
    default: return nil
    }
  }
}

/// A version of a form that a child or parent is asked with a code, and for feedback at which point.
public struct AskedForm: Hashable, Sendable {
  public let form: ID<Instrument>
  public let version: Int
  /// Nil for a form that is no feedback on the help.
  public let stage: FeedbackStage?

  public init(_ form: ID<Instrument>, version: Int, stage: FeedbackStage? = nil) {
    self.form = form
    self.version = version
    self.stage = stage
  }

  /// Such as `child-feedback.3.closure`.
  var stored: String {
    ([form.value, "\(version)"] + (stage.map { [$0.rawValue] } ?? [])).joined(separator: ".")
  }

  init?(stored: String) {
    let parts = stored.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let form = ID<Instrument>(checking: parts[0]),
      let version = Int(parts[1]), version > 0, "\(version)" == parts[1]
    else { return nil }
    guard parts.count == 3 else {
      self.init(form, version: version)
      return
    }
    guard let stage = FeedbackStage(rawValue: parts[2]) else { return nil }
    self.init(form, version: version, stage: stage)
  }
}
