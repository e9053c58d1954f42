import Examples
import Instruments
import Testing
import Vocabulary

struct SeriesTests {
  private func graded(
    _ grades: [String], on day: LocalDate, of instrument: Instrument = .grades(),
    about: [ID<NamedPerson>] = ["maya-okafor", "ngozi-okafor"]
  ) throws -> Completion {
    var completion = Completion(of: instrument, about: about)
    let answers = zip(instrument.items, grades).map { item, grade in
      (
        AnswerPlace(item.id),
        grade == "-" ? .couldNotAnswer("Not seen") : ItemAnswer.grade(ID(grade))
      )
    }
    var author = Contributor.rowan
    author.trainedOn = day
    try completion.add(Dictionary(uniqueKeysWithValues: answers), to: instrument, by: author)
    try completion.finish(on: day, of: instrument)
    return completion
  }

  @Test func `completions stand side by side, item by item, the earliest first`() throws {
    let series = try CompletionSeries(
      [
        graded(["2", "4", "3"], on: "2025-03-04"), graded(["4", "3", "3"], on: "2024-09-01"),
      ], definitions: [.grades()])

    #expect(series.completions.map(\.completedOn) == ["2024-09-01", "2025-03-04"])
    #expect(series.rows.map(\.question) == ["physical", "safety", "emotional"])
    #expect(
      series.rows.map { $0.answers.map { $0?.words } } == [["4", "2"], ["3", "4"], ["3", "3"]])
    #expect(series.rows.map(\.changes) == [[.better], [.worse], [.same]])
    #expect(series.rows.map(\.overall) == [.better, .worse, .same])
  }

  @Test func `an answer nobody could give is neither better nor worse`() throws {
    let series = try CompletionSeries(
      [graded(["2", "-", "-"], on: "2024-09-01"), graded(["-", "3", "-"], on: "2025-03-04")],
      definitions: [.grades()])

    #expect(series.rows.map(\.overall) == [.noLongerAnswered, .newlyAnswered, .same])
  }

  @Test func `what stands outside the order of the answers is neither better nor worse`() throws {
    let seen = Instrument.grades().changed {
      $0.sections[0].items[0].kind = .choice([
        ItemOption(id: "good", label: "Good"), ItemOption(id: "poor", label: "Poor"),
        ItemOption(id: "not-seen", label: "I did not see it", isUnranked: true),
      ])
    }
    func completed(_ chosen: ID<ItemOption>, on day: LocalDate) throws -> Completion {
      var author = Contributor.rowan
      author.trainedOn = day
      var completion = try Completion.of(
        seen, about: ["maya-okafor", "ngozi-okafor"],
        ["physical": .choice(chosen), "safety": .grade("2"), "emotional": .grade("2")], by: author)
      try completion.finish(on: day, of: seen)
      return completion
    }
    for (before, after, change) in [
      ("poor", "not-seen", ItemChange.changed), ("not-seen", "good", .changed),
      ("poor", "good", .better),
    ] {
      let series = try CompletionSeries(
        [
          completed(ID(before), on: "2024-09-01"), completed(ID(after), on: "2025-03-04"),
        ], definitions: [seen])
      #expect(series.rows.first?.overall == change)
    }
  }

  @Test func `two tools are never one series, however alike`() throws {
    let gcp = Instrument.grades("gcp", title: "Graded Care Profile")

    #expect(
      throws: NotComparable.differentInstruments(["Graded Care Profile", "Graded Care Profile 2"])
    ) {
      try CompletionSeries(
        [
          graded(["2", "2", "2"], on: "2024-09-01", of: gcp),
          graded(["2", "2", "2"], on: "2025-03-04"),
        ], definitions: [gcp, .grades()])
    }
  }

  @Test func `another child or another carer is another series`() throws {
    #expect(throws: NotComparable.differentPeople) {
      try CompletionSeries(
        [
          graded(["2", "2", "2"], on: "2024-09-01"),
          graded(["2", "2", "2"], on: "2025-03-04", about: ["maya-okafor", "daniel-reed"]),
        ], definitions: [.grades()])
    }
  }

  @Test func `one alone, and one not finished, cannot be compared`() throws {
    let one = try graded(["2", "2", "2"], on: "2024-09-01")
    let open = Completion(of: .grades(), about: one.about)

    #expect(throws: NotComparable.tooFew) { try CompletionSeries([one], definitions: []) }
    #expect(throws: NotComparable.notFinished) {
      try CompletionSeries([one, open], definitions: [])
    }
  }

  @Test func `a version that changed the form breaks the series, and says so`() throws {
    let newer = Instrument.grades(version: 2)
    let old = try graded(["4", "4", "4"], on: "2024-01-01")
    let middle = try graded(["3", "3", "3"], on: "2024-06-01")
    let new = try graded(["2", "2", "2"], on: "2025-03-04", of: newer)
    let why = ItemChange.notComparable("the form changed between version 1 and version 2")

    let series = try CompletionSeries([old, middle, new], definitions: [.grades(), newer])

    #expect(series.rows.allSatisfy { $0.changes == [.better, why] })
    #expect(series.rows.allSatisfy { $0.overall == why })
    #expect(why.words.hasPrefix("Cannot be compared"))
  }

  @Test func `a version declared the same compares, but for the items that changed`() throws {
    let newer = Instrument.grades(
      version: 2,
      comparison: Comparability(
        sameAsVersions: [1],
        changedItems: [ChangedItem(item: "safety", why: "it now counts the garden")]))

    let series = try CompletionSeries(
      [
        graded(["4", "4", "4"], on: "2024-01-01"),
        graded(["2", "2", "2"], on: "2025-03-04", of: newer),
      ], definitions: [.grades(), newer])

    #expect(
      series.rows.map(\.overall) == [
        .better, .notComparable("it now counts the garden"), .better,
      ])
  }

  @Test func `a version that is not at hand can be read but not compared`() throws {
    let newer = Instrument.grades(version: 2, comparison: Comparability(sameAsVersions: [1]))
    let series = try CompletionSeries(
      [
        graded(["4", "4", "4"], on: "2024-01-01"),
        graded(["2", "2", "2"], on: "2025-03-04", of: newer),
      ], definitions: [])

    #expect(series.rows.map(\.question) == ["emotional", "physical", "safety"])
    #expect(
      series.rows.allSatisfy {
        $0.overall == .notComparable("version 2 of the form is not at hand")
      })
  }

  @Test func `answers without an order only change`() throws {
    func told(_ words: String, on day: LocalDate) throws -> Completion {
      var completion = try Completion.of(
        .earlyHelp,
        [
          "school": .choice(words == "Late" ? "no" : "yes"), "why-not": .text(words),
          AnswerPlace("unmet", about: "maya-okafor"): .text(words),
        ])
      try completion.finish(on: day, of: .earlyHelp)
      return completion
    }

    let series = try CompletionSeries(
      [told("Late", on: "2024-09-01"), told("None", on: "2025-03-04")], definitions: [.earlyHelp])

    #expect(series.rows.map(\.place.item) == ["school", "why-not", "unmet"])
    #expect(series.rows.map(\.overall) == [.better, .noLongerAnswered, .changed])
  }
}
