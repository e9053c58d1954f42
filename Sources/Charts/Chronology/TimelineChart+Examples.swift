import Record
import Vocabulary

extension TimelineChart {
  static let ofTwoAgencies = TimelineChart(
    id: "example-two", title: "Timeline",
    marks: [
      TimelineMark(
        lane: "Rope Walk Primary School", shape: .concern, title: "Concern: physical",
        when: .on(.day(.exampleDay)), recordedOn: .exampleDay, address: "/people/maya/entries/one"),
      TimelineMark(
        lane: "Harbour Health Visiting", shape: .notSeen, title: "Child not seen",
        when: .about(.month(YearMonth(.exampleDay))), recordedOn: .exampleDay.adding(days: 60),
        isEnteredLate: true, address: "/people/maya/entries/two"),
      TimelineMark(
        lane: "Harbour Health Visiting", shape: .help, title: "Help given",
        when: .between(.day(.exampleDay.adding(days: 20)), nil),
        recordedOn: .exampleDay.adding(days: 21), address: "/people/maya/entries/three"),
    ],
    gaps: [
      TimelineGap(
        from: .exampleDay.adding(days: 31), until: .exampleDay.adding(days: 129),
        wording: "No agency recorded anything for 14 weeks.")
    ],
    end: .exampleDay.adding(days: 130))

  static let hostile = TimelineChart(
    id: "example-hostile", title: "<script>alert(1)</script>",
    marks: [
      TimelineMark(
        lane: "\"><b>Agency</b>", shape: .other, title: "</title><script>alert(1)</script>",
        when: .on(.day(.exampleDay)), recordedOn: .exampleDay, isStruckOut: true,
        address: "javascript:alert(1)")
    ],
    end: .exampleDay)
}

extension LocalDate {
  fileprivate static let exampleDay = LocalDate(dayNumber: 20_151)
}
