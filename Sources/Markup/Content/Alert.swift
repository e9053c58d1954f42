/// Something about this record that must not be overlooked.
///
/// It never goes away by itself: what was missed because it faded was never shown.
public struct Alert: Component {
  private let kind: Kind
  private let heading: String
  private let content: Markup

  public init(_ kind: Kind, heading: String, content: Markup = .empty) {
    self.kind = kind
    self.heading = heading
    self.content = content
  }

  /// How pressing an alert is; the word is read out and the colour only repeats it.
  public enum Kind: Sendable {
    case information, success, warning, danger
  }

  public var markup: Markup {
    """
    <div class="alert\(kind.name)"><h2 class="alert-heading">\
    <span class="visually-hidden">\(kind.word): </span>\(heading)</h2>\(content)</div>
    """
  }
}

extension Alert.Kind {
  var name: Markup {
    switch self {
    case .information: .empty
    case .success: " alert-success"
    case .warning: " alert-warning"
    case .danger: " alert-danger"
    }
  }

  var word: StaticString {
    switch self {
    case .information: "Information"
    case .success: "Success"
    case .warning: "Warning"
    case .danger: "Urgent"
    }
  }
}

extension Alert {
  public static let examples = [
    Example("information", Alert(.information, heading: "This record has an unborn child")),
    Example("success", Alert(.success, heading: "All reviews are in time")),
    Example(
      "warning",
      Alert(
        .warning, heading: "A teenager lives in this home",
        content: "<p>The concerns so far are about the younger children only.</p>")),
    Example(
      "danger",
      Alert(.danger, heading: "The address of this family is withheld from some people")),
    Example("hostile", Alert(.danger, heading: hostileText, content: "<p>\(hostileText)</p>")),
  ]
}
