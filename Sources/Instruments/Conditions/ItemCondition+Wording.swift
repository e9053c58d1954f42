import Vocabulary

extension ItemCondition {
  /// The condition in words, to follow “when”: “Is the child in school?” is “No”.
  public func wording(in instrument: Instrument) -> String {
    switch self {
    case .answered(let item):
      "\(instrument.quoted(item)) is answered"
    case .chose(let item, let options):
      "\(instrument.quoted(item)) is "
        + options.map { instrument.quoted($0, of: item) }.joined(separator: " or ")
    case .atLeast(let item, let number):
      "\(instrument.quoted(item)) is \(number) or more"
    case .atMost(let item, let number):
      "\(instrument.quoted(item)) is \(number) or less"
    case .all(let conditions):
      conditions.map { $0.wordingInside(instrument) }.joined(separator: " and ")
    case .any(let conditions):
      conditions.map { $0.wordingInside(instrument) }.joined(separator: " or ")
    case .not(let condition):
      "it is not so that \(condition.wording(in: instrument))"
    }
  }

  private func wordingInside(_ instrument: Instrument) -> String {
    parts.count > 1 ? "(\(wording(in: instrument)))" : wording(in: instrument)
  }
}

extension Instrument {
  fileprivate func quoted(_ item: ID<Item>) -> String {
    "“\(self.item(item)?.question ?? item.value)”"
  }

  fileprivate func quoted(_ option: ID<ItemOption>, of item: ID<Item>) -> String {
    let options = self.item(item)?.kind.options ?? []
    return "“\(options.first { $0.id == option }?.label ?? option.value)”"
  }
}
