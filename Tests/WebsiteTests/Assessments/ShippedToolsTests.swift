import Casework
import Examples
import Instruments
import Packs
import Testing
import Vocabulary

/// What the shipped tools ask, against what they are named for.
struct ShippedToolsTests {
  private func form(_ id: ID<Instrument>) throws -> Instrument {
    let forms = try PackLibrary.shipped().forms(in: nil)
    return try #require(forms.first { $0.id == id }).instrument
  }

  @Test(arguments: [AgeStage.infancy, .preSchool, .primary, .adolescence])
  func `R-006 a screening lists signs of every type for every stage of life`(_ stage: AgeStage)
    throws
  {
    let screening = try form("neglect-screening")
    let name = stage.rawValue.replacing("_", with: "-")
    let stages = screening.item("stage")?.kind.options ?? []
    #expect(stages.first { $0.id.value == name }?.label == stage.label)
    for type in NeglectType.allCases {
      let item = try #require(screening.item(ID("signs-\(type.rawValue)-\(name)")))
      #expect(
        item.kind.options?.dropLast().map(\.label) == Guidance.examples(of: type, at: stage))
      #expect(item.shownWhen == .chose("stage", anyOf: [ID(name)]))
      #expect(screening.item(ID("about-\(type.rawValue)"))?.shownWhen == nil)
    }
  }

  @Test func `R-009 the assessment before birth asks each of the five signs`() throws {
    let prenatal = try form("prenatal-assessment")
    for sign in PrenatalIndicator.allCases {
      let item = try #require(prenatal.item(ID(sign.rawValue.replacing("_", with: "-"))))
      #expect(item.required == .always && item.question.hasPrefix(sign.label), "\(sign)")
    }
  }

  @Test
  func `R-135 every form that takes a child’s words asks who interpreted, as the record knows it`()
    throws
  {
    let words: Set = [
      "childs_words", "childs_worries", "childs_wishes", "child_works_well", "child_asked_at",
    ]
    let forms = try PackLibrary.shipped().forms(in: nil).map(\.instrument)
      .filter { !words.isDisjoint(with: $0.items.compactMap(\.states)) }
    #expect(forms.count == 7)
    for form in forms {
      let item = try #require(form.items.first { $0.states == "interpreter" }, "\(form.id)")
      let options = item.kind.options ?? []
      #expect(
        options.map { $0.id.value.replacing("-", with: "_") }
          == InterpreterKind.allCases.map(\.rawValue))
      #expect(options.map(\.label) == InterpreterKind.allCases.map(\.label))
      #expect(item.required == .never, "a child who answers alone is not asked")
      let sensitive = form.items.first { $0.states == "is_sensitive" }
      #expect(
        (sensitive?.kind.options ?? []).map { $0.id.value.replacing("-", with: "_") }
          == (sensitive == nil ? [] : Casework.Answer.allCases.map(\.rawValue)))
    }
    #expect(
      FormDeclaration.knownAnswers["interpreter"]
        == Set(InterpreterKind.allCases.map { $0.rawValue.replacing("_", with: "-") }))
    #expect(
      FormDeclaration.knownAnswers["is_sensitive"]
        == Set(Casework.Answer.allCases.map { $0.rawValue.replacing("_", with: "-") }))
  }

  @Test func `the eight everyday needs are asked of practitioners and of children alike`() throws {
    let needs: [ID<Item>] = [
      "clothes", "food", "danger", "sleep", "ill", "loved", "education", "medicine",
    ]
    let practitioners = try form("everyday-needs")
    let children = try form("everyday-needs-child")

    #expect(practitioners.sections[0].items.map(\.id).filter { needs.contains($0) } == needs)
    #expect(children.sections[0].items.map(\.id) == needs)
    #expect(children.terms.completers.kinds.contains(.child))
  }
}
