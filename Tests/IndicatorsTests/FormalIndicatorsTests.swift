import Examples
import Testing
import Vocabulary

@testable import Indicators

struct FormalIndicatorsTests {
  @Test func `there is a sentence for each of the 101 formal indicators`() {
    #expect(FormalIndicators.sentences.count == 101)
    #expect(Set(FormalIndicators.sentences.map(\.0)).count == 101)
  }

  @Test(arguments: FormalIndicators.sentences)
  func `each sentence is read, worded and worked out`(_ id: String, _ text: String) throws {
    let declaration = try Declaration(text)
    guard case .measured(let measure) = declaration else { return }
    let place = InventedPlace(seed: 6)
    let result = try #require(Evaluation(place.facts, over: place.periods) { _ in 40_000 })
      .result(of: measure)

    #expect(declaration.definition.hasSuffix("."))
    #expect(!measure.needs.isEmpty)
    #expect(result.figures.count == place.periods.count)
    for figure in result.figures {
      if measure.needs.allSatisfy(place.facts.has) {
        if case .noData = figure { Issue.record("\(id) has facts and no figure") }
      } else {
        #expect(figure.value == nil)
      }
    }
  }
}
