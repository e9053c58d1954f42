import Examples
import Indicators
import Testing
import UseCases

struct CensusFigureTests {
  @Test(arguments: CensusFigures.all)
  func `every figure is declared in words that can be read`(_ figure: CensusFigure) throws {
    #expect(try figure.measure() != nil)
  }

  @Test func `every figure has an identifier of its own`() {
    #expect(Set(CensusFigures.all.map(\.id)).count == CensusFigures.all.count)
  }
}
