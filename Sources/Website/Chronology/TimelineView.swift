import Casework
import Charts
import Markup
import Record
import UseCases
import Vocabulary

extension ShownChronology {
  /// What happened, drawn with a lane for each agency; changes to the record itself are left out.
  var timeline: TimelineChart {
    let drawn = lines.filter(\.isContact)
    var seen: Set<String> = []
    let lanes = drawn.map { agencies[$0.entry.envelope.author.agency] }
      .filter { seen.insert($0).inserted }
    return TimelineChart(
      title: "Timeline", laneNames: lanes, marks: drawn.map(mark),
      gaps: gaps.map {
        TimelineGap(from: $0.after, until: $0.until, wording: "\($0.wording).")
      }, end: opened.day)
  }

  private func mark(_ line: ChronologyLine) -> TimelineMark {
    let entry = line.entry
    return TimelineMark(
      lane: agencies[entry.envelope.author.agency], shape: line.shape, title: line.heading,
      when: entry.envelope.occurred, recordedOn: entry.envelope.recordedAt.ukDate,
      isEnteredLate: line.isEnteredLate, isStruckOut: line.isWithdrawn,
      address: "/people/\(opened.person)/entries/\(entry.id)")
  }
}

extension ChronologyLine {
  /// What it is, and of what sort: “Concern: physical, medical”.
  var heading: String {
    switch payload {
    case let concern as Concern:
      let types = concern.sign.types.map { $0.label.lowercased() }
      return types.isEmpty ? title : "\(title): \(types.joined(separator: ", "))"
    case let happening as Happening: return happening.type.label
    case let sighting as Sighting: return sighting.wasSeen ? "Child seen" : "Child not seen"
    case is Note where entry.isFromFamily: return "Written by a parent or carer"
    default: return title
    }
  }

  fileprivate var shape: TimelineShape {
    switch payload {
    case is Concern: .concern
    case let sighting as Sighting: sighting.wasSeen ? .seen : .notSeen
    case let happening as Happening: happening.type.isHelp ? .help : .event
    default: .other
    }
  }
}

extension HappeningType {
  fileprivate var isHelp: Bool {
    switch self {
    case .helpOffered, .helpDeclined, .helpGiven, .materialHelp: true
    default: false
    }
  }
}
