/// A part of a page that writes itself, and shows itself by examples.
///
/// A component may be interpolated into `Markup` as it is: `"\(ErrorSummary(errors))"`.
public protocol Component: Sendable {
  var markup: Markup { get }

  /// What the component looks like in each of its states, with hostile text among them.
  static var examples: [Example] { get }
}

/// One state of a component, shown in the gallery and checked by the tests.
public struct Example: Sendable {
  public let title: String
  public let markup: Markup

  public init(_ title: String, _ markup: Markup) {
    self.title = title
    self.markup = markup
  }

  public init(_ title: String, _ component: some Component) {
    self.init(title, component.markup)
  }
}
