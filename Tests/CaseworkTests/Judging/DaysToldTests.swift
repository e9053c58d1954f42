import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Days that forms ask for besides the day of an entry, held against what was said and against the birth.
struct DaysToldTests {
  @Test func `R-134 a child is told after what they said, and after they were born`() throws {
    var story = Story.maya
    let voice = story.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "I am hungry"), on: "2025-03-01")
    let picture = try story.picture()
    func against(_ day: LocalDate, of entry: ID<Entry>) -> [Objection] {
      VoiceAnswered(voice: entry, whatWasDone: "Breakfast", childToldOn: day)
        .objections(in: picture)
    }

    #expect(against("2025-02-28", of: voice).map(\.question) == ["child_told_on"])
    #expect(
      against("2025-02-28", of: voice).first?.message
        == "This was said or shown on 1 March 2025: enter that day or a later one")
    #expect(against("2025-03-01", of: voice).isEmpty)
    #expect(against("2017-05-08", of: "elsewhere").count == 1)
    #expect(against("2017-05-09", of: "elsewhere").isEmpty)
    #expect(VoiceAnswered(voice: voice, whyNotTold: "Away").objections(in: picture).isEmpty)
  }

  @Test func `R-139 those who gave feedback are told of it on its day or later`() throws {
    var story = Story.maya
    let given = story.tell(
      FeedbackGiven(from: .parent, stage: .closure, state: .given, words: "Come sooner"),
      on: "2025-03-01")
    let picture = try story.picture()
    func against(_ day: LocalDate, of entry: ID<Entry>) -> [String] {
      FeedbackAnswered(feedback: entry, whatWasDone: "We do", why: "Fair", toldOn: day)
        .objections(in: picture).map(\.question)
    }

    #expect(against("2025-02-28", of: given) == ["told_on"])
    #expect(against("2025-03-01", of: given).isEmpty)
    #expect(against("2015-01-01", of: "elsewhere") == ["told_on"])
    // Feedback is given and answered in a pregnancy too.
    #expect(against("2017-01-01", of: "elsewhere").isEmpty)
  }

  @Test(
    arguments: [
      ("2015", nil, []), ("2016-06", "2025-03-04", []), (nil, "2015", ["last_seen"]),
      ("2014-01-01", "2014-02-01", ["last_seen"]), (nil, "2016", []), (nil, nil, []),
    ] as [(PartialDate?, PartialDate?, [String])])
  func `nothing was last seen of a child before anybody can have known of them`(
    _ first: PartialDate?, _ last: PartialDate?, _ questions: [String]
  ) throws {
    // Maya was born on 9 May 2017.
    let sign = Sign(whatWasSeen: "Cold", firstSeen: first, lastSeen: last)
    #expect(sign.objections(in: try Story.maya.picture()).map(\.question) == questions)
  }
}
