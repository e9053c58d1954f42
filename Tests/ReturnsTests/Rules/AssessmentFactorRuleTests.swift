import Returns
import Testing

struct AssessmentFactorRuleTests {
  private func found(_ factors: String..., endedOn: String? = "2024-06-20") -> ChildDraft {
    .assessed.with {
      $0.assessment.endedOn = endedOn
      $0.assessment.factors = factors
    }
  }

  @Test func `8614: only a finished assessment has factors`() {
    #expect(!breaks("8614", found("16A")))
    #expect(breaks("8614", found("16A", endedOn: nil)))
    #expect(!breaks("8614", found(endedOn: nil)))
  }

  @Test func `8897Q: a finished assessment has factors of the codes`() {
    #expect(!breaks("8897Q", found("16A")))
    #expect(breaks("8897Q", found()))
    #expect(breaks("8897Q", found("16A", "99")))
    #expect(!breaks("8897Q", found(endedOn: nil)))
    #expect(!breaks("8897Q", found(endedOn: "2024-03-31")))
    #expect(!breaks("8897Q", found("24A"), year: 2022))
    #expect(breaks("8897Q", found("24A", endedOn: "2020-06-20"), year: 2021))
    #expect(breaks("8897Q", found("18B", endedOn: "2019-06-20"), year: 2020))
  }

  @Test func `8869: no factors means no factors`() {
    #expect(!breaks("8869", found("21")))
    #expect(breaks("8869", found("21", "16A")))
    #expect(!breaks("8869", found("16A", "4B")))
  }

  @Test func `8898: each factor is given once`() {
    #expect(!breaks("8898", found("16A", "4B")))
    #expect(breaks("8898", found("16A", "4B", "16A")))
  }

  @Test func `8873Q: a case in which nothing was found is closed after assessment`() {
    func closed(_ reason: String?) -> ChildDraft {
      found("21").with {
        $0.episode.closedOn = reason.map { _ in "2024-07-01" }
        $0.episode.closureReason = reason
      }
    }
    #expect(!breaks("8873Q", closed("RC8")) && !breaks("8873Q", closed("RC9")))
    #expect(breaks("8873Q", closed("RC7")) && breaks("8873Q", closed(nil)))
    #expect(!breaks("8873Q", found("16A")))
    let second = AssessmentDraft(startedOn: "2024-08-01", endedOn: "2024-09-01", factors: ["4B"])
    #expect(!breaks("8873Q", closed("RC7").with { $0.episode.assessments.append(second) }))
  }

  @Test func `8945Q and 8950Q: since 2025 abuse says by whom`() {
    #expect(breaks("8945Q", found("18A")) && breaks("8950Q", found("19A")))
    #expect(!breaks("8945Q", found("18B", "18C")) && !breaks("8950Q", found("19B", "19C")))
    #expect(!breaks("8945Q", found("18A"), year: 2024))
    #expect(!breaks("8950Q", found("19A"), year: 2024))
    #expect(!breaks("8897Q", found("18A", "19A")))
  }
}
