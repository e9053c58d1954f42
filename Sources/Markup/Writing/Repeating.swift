/// The markup of each element in turn.
public func each<Elements: Sequence>(
  _ elements: Elements, _ body: (Elements.Element) -> Markup
) -> Markup {
  var whole = Markup.empty
  for element in elements { whole += body(element) }
  return whole
}

/// The markup when the condition holds, and nothing when it does not.
public func when(_ condition: Bool, _ body: @autoclosure () -> Markup) -> Markup {
  condition ? body() : .empty
}

/// The markup of a value that is there, and nothing for one that is not.
public func present<Value>(_ value: Value?, _ body: (Value) -> Markup) -> Markup {
  value.map(body) ?? .empty
}
