import Packs
import Vocabulary

extension SharedLanguage {
  /// What has to be supplied before an indicator has a figure, in words.
  func needs(of indicator: IndicatorDeclaration) -> String {
    let supplies = indicator.needs.map { need in
      data.first { $0.id == need }?.title ?? need.value
    }
    let needs = supplies.isEmpty ? "the records it counts" : supplies.joined(separator: "; ")
    return needs.lowercasedFirst
  }
}
