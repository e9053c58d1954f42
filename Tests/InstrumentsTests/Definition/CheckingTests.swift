import Examples
import Instruments
import Testing
import Vocabulary

struct CheckingTests {
  @Test(arguments: [Instrument.earlyHelp, .grades(), .survey])
  func `an instrument that can be used has no problems`(_ instrument: Instrument) {
    #expect(instrument.problems == [])
  }

  @Test func `every problem is told at once, each with its path`() {
    let wrong = Instrument.earlyHelp.changed {
      $0.version = 0
      $0.title = " "
      $0.sections[0].items[0].kind = .choice([ItemOption(id: "yes", label: "")])
      $0.sections[1].items[0].states = "Unmet need"
    }

    #expect(
      wrong.problems.map(\.description) == [
        "version: Versions are counted from 1", "title: The title is missing",
        "sections/home/items/school/options: The number of options is 1; it can be 2 to 200",
        "sections/home/items/school/options/1: The label is missing",
        "sections/needs/items/unmet/states: “Unmet need” is not a name of a–z, 0–9 and low lines, such as seen_alone",
      ])
  }

  @Test(
    arguments: [
      ("sections", Change { $0.sections = [] }),
      ("sections/home", Change { $0.sections[0].items = [] }),
      ("sections", Change { $0.sections[1].id = "home" }),
      ("sections", Change { $0.sections[0].items[1].id = "school" }),
      ("sections", Change { $0.sections[0].items[1].states = "unmet_need" }),
      (
        "sections/home/items/School",
        Change { $0.sections[0].items[0].id = ID(["Sch", "ool"].joined()) }
      ),
      ("sections/home/items/school", Change { $0.sections[0].items[0].question = "" }),
      ("sections/home/items/why-not/better", Change { $0.sections[0].items[1].better = .higher }),
      ("sections/home/items/why-not", Change { $0.sections[0].items[1].kind = .lines(longest: 0) }),
      (
        "sections/home/items/rooms",
        Change { $0.sections[0].items[2].kind = .scale(AnswerScale(lowest: 3, highest: 3)) }
      ),
      (
        "sections/home/items/rooms",
        Change { $0.sections[0].items[2].kind = .number(NumberLimits(places: 7)) }
      ),
      (
        "sections/home/items/rooms",
        Change {
          $0.sections[0].items[2].kind = .number(
            NumberLimits(lowest: DecimalNumber(2), highest: DecimalNumber(1)))
        }
      ),
      (
        "sections/needs/items/shows",
        Change { $0.sections[1].items[1].kind = .evidence(CountLimits(fewest: 3, most: 2)) }
      ),
      ("sections/needs", Change { $0.about = .child }),
      ("terms/completers", Change { $0.terms.completers.kinds = [] }),
      ("comparison/same_as_versions", Change { $0.comparison.sameAsVersions = [1] }),
      (
        "comparison/changed_items",
        Change { $0.comparison.changedItems = [ChangedItem(item: "nothing", why: "Reworded")] }
      ),
      ("terms/training", Change { $0.terms.training = TrainingNeeded(course: "") }),
    ] as [(String, Change<Instrument>)])
  func `what is wrong is named where it is`(
    _ path: String, _ change: Change<Instrument>
  ) {
    #expect(Instrument.earlyHelp.changed(change.make).problems.map(\.path) == [path])
  }

  @Test(
    arguments: [
      ("There is no item “nothing”", .answered("nothing")),
      ("“rooms” has no options to choose", .chose("rooms", anyOf: ["yes"])),
      ("“school” has no option “maybe”", .chose("school", anyOf: ["yes", "maybe"])),
      ("No option is named", .chose("school", anyOf: [])),
      ("“school” is not a number", .atLeast("school", DecimalNumber(1))),
      ("“all” and “any” need something in them", .not(.any([]))),
      (
        "“unmet” is asked for each person, so only its own section can depend on it",
        .answered("unmet")
      ),
    ] as [(String, ItemCondition)])
  func `a condition must look at something that is there and can be so`(
    _ message: String, _ condition: ItemCondition
  ) {
    let wrong = Instrument.earlyHelp.changed { $0.sections[0].items[3].shownWhen = condition }

    #expect(
      wrong.problems == [
        InstrumentProblem(path: "sections/home/items/crowded/shown_when", message: message)
      ])
  }

  @Test func `conditions that go round in a circle are refused, each item by name`() {
    let circle = Instrument.earlyHelp.changed {
      $0.sections[0].items[0].shownWhen = .answered("crowded")
      $0.sections[0].items[3].shownWhen = .not(.answered("why-not"))
    }

    #expect(
      circle.problems.map(\.path) == [
        "sections/home/items/school/shown_when", "sections/home/items/why-not/shown_when",
        "sections/home/items/crowded/shown_when",
      ])
  }

  @Test func `a section cannot depend on its own items, nor an item be required by itself`() {
    let wrong = Instrument.earlyHelp.changed {
      $0.sections[2].shownWhen = .answered("works")
      $0.sections[0].items[3].required = .when(.answered("crowded"))
    }

    let paths = wrong.problems.map(\.path)
    #expect(paths.contains("sections/parent/shown_when"))
    #expect(paths.contains("sections/home/items/crowded/required"))
  }

  @Test func `grades are never added up, whichever way it is tried`() {
    let summed = Instrument.grades().changed {
      $0.scoring = .sum(SummedItems(items: ["physical", "safety"], source: "An invented manual"))
    }
    let weighed = Instrument.grades().changed {
      $0.sections[0].items[0].kind = .grade(.howSure)
    }

    #expect(
      summed.problems.map(\.message) == [
        "Grades are never added up or averaged", "Grades are never added up or averaged",
      ])
    #expect(
      weighed.problems.map(\.message) == ["Grades are never added up: take their worth away"])
  }

  @Test func `a family is never given a score`() {
    let scored = Instrument.earlyHelp.changed {
      $0.scoring = .sum(SummedItems(items: ["rooms"], source: "An invented manual"))
    }
    #expect(
      scored.problems.map(\.message).contains("A family is never given a score: take the sum away"))
  }

  @Test(
    arguments: [
      ("scoring/as_in", Change { $0.source = " " }),
      ("scoring/items", Change { $0.items = [] }),
      ("scoring/items/nothing", Change { $0.items = ["spot", "nothing"] }),
      ("scoring/fewest_answered", Change { $0.fewestAnswered = 9 }),
      ("scoring/bands/2", Change { $0.bands[1].lowest = 5 }),
      ("scoring/bands/1", Change { $0.bands[0].highest = -1 }),
    ] as [(String, Change<SummedItems>)])
  func `a sum must be of what can be added up`(
    _ path: String, _ change: Change<SummedItems>
  ) throws {
    guard case .sum(var summed) = Instrument.survey.scoring else { return }
    change.make(&summed)

    let wrong = Instrument.survey.changed { $0.scoring = .sum(summed) }

    #expect(wrong.problems.map(\.path).contains(path))
  }

  @Test(
    arguments: [
      Change { $0.guidance = "How to grade" },
      Change { $0.sections[0].guidance = "How to grade" },
      Change { $0.sections[0].items[0].hint = "What a grade means" },
      Change { $0.sections[0].items[0].question = String(repeating: "wording ", count: 8) },
      Change {
        $0.sections[0].items[0].kind = .grade([
          ItemOption(id: "1", label: String(repeating: "wording ", count: 8)),
          ItemOption(id: "2", label: "2"),
        ])
      },
    ] as [Change<Instrument>])
  func `the wording of a licensed tool is refused wherever it is put`(
    _ change: Change<Instrument>
  ) {
    let problems = Instrument.grades().changed(change.make).problems

    #expect(problems.count == 1)
    #expect(problems.first?.message.contains("The tool is licensed") == true)
    #expect(Instrument.grades().changed { $0.terms.licence?.reference = "" }.problems.count == 1)
  }

  @Test func `a table has columns of its own and no table inside it`() {
    func asking(_ columns: [AnswerColumn]) -> [String] {
      Instrument.earlyHelp.changed {
        $0.sections[0].items[1].kind = .table(AnswerTable(columns: columns))
      }
      .problems.map(\.message)
    }

    #expect(asking([AnswerColumn(id: "who", heading: "Who")]) == [])
    #expect(asking([]) == ["A table has 1 to 12 columns"])
    #expect(
      asking([AnswerColumn(id: "who", heading: "Who", kind: .table(AnswerTable(columns: [])))])
        == ["A table cannot stand inside a table"])
    #expect(
      asking([AnswerColumn(id: "who", heading: "A"), AnswerColumn(id: "who", heading: "B")])
        == ["“who” is used for two columns: give each its own"])
  }

  @Test func `a condition says itself in words`() {
    let condition = ItemCondition.all([
      .chose("school", anyOf: ["no"]),
      .any([.atMost("rooms", DecimalNumber(1)), .not(.answered("works"))]),
    ])

    #expect(
      condition.wording(in: .earlyHelp)
        == "“Is every child in school or nursery?” is “No” and (“How many rooms are there to sleep in?” is 1 or less or "
        + "it is not so that “What works well?” is answered)")
  }
}
