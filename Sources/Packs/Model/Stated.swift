/// Something a strategy says, or is known not to say.
///
/// “Not stated” is written out, so that nobody takes silence for an oversight.
public enum Stated<Value> {
  case notStated
  case stated(Value)

  public var value: Value? {
    if case .stated(let value) = self { value } else { nil }
  }
}

extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}
extension Stated: Sendable where Value: Sendable {}
