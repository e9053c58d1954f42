public import Packs

extension FactOrigin {
  /// Everything own figures can be counted from.
  public static let all = [record, census]

  /// What practitioners write down.
  public static let record = FactOrigin(
    "UseCases/RecordFacts",
    tests: [
      "WebsiteTests: from a figure somebody reaches the children they may see, and the look is logged"
    ], supply: { CountedStrategy($0, in: $1).supply })

  /// The children in need census.
  public static let census = FactOrigin(
    "UseCases/CensusFacts",
    tests: [
      "StorageTests: a happening told by two years’ returns counts once, as the later tells it"
    ], supply: { _, _ in CensusVocabulary.supply })
}
