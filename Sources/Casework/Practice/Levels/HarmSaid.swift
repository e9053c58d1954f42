public import Record
public import Vocabulary

/// Somebody said that a child is in danger, or that harm is near, and nobody has acted on it since.
public struct HarmSaid: Sendable {
  /// The newest version of what was said.
  public let entry: Entry
  public let what: What
  /// Who was told, when, and what they said; nil where nobody has written it.
  public let told: String?
  /// Who said it, in any version.
  public let authors: Set<ID<Practitioner>>
  /// Their agencies.
  public let agencies: Set<ID<Agency>>
  /// Where on the record it was first said.
  let since: Int64

  /// What was said.
  public enum What: Sendable {
    /// A child is in danger now.
    case danger
    /// The worry is near significant harm.
    case nearHarm
    /// A persistent pattern, judged after help was refused.
    case persistentAfterRefusal
  }

  public var id: ID<Entry> { entry.id }

  /// Nil where a version that stands says nothing of the kind.
  init?(_ line: ChronologyLine) {
    guard let what = Self.what(in: line.entry) else { return nil }
    let saying = (line.putRight + [line.entry]).filter { Self.what(in: $0) != nil }
    entry = line.entry
    self.what = what
    told = Concern.from(line.entry)?.response.emergencySteps
    authors = Set(saying.map(\.envelope.author.practitioner))
    agencies = Set(saying.map(\.envelope.author.agency))
    since = saying.map(\.number).min() ?? line.entry.number
  }

  /// Whether something was done or said after it: written down after it, and not of an earlier day.
  func isAnswered(byOneOf entries: [Entry]) -> Bool {
    let day = entry.envelope.occurred.earliest
    return entries.contains {
      $0.firstNumber > since && ($0.envelope.occurred.latest ?? day) >= day
    }
  }

  static func what(in entry: Entry) -> What? {
    if let concern = Concern.from(entry) { return concern.harm }
    let near =
      AgreementAnswered.from(entry).map(\.isNearSignificantHarm)
      ?? AgreementWithdrawn.from(entry).map(\.isNearSignificantHarm)
      ?? MonitoringReviewed.from(entry)?.isNearSignificantHarm
    return near == .yes ? .nearHarm : nil
  }
}

extension Concern {
  /// What it says of danger or harm; nil for most.
  var harm: HarmSaid.What? {
    if isInImmediateDanger { return .danger }
    return judgement.pattern == .persistent ? .persistentAfterRefusal : nil
  }
}

extension SaidEntries {
  /// Every answer to whether a worry is near significant harm: at an agreement, its withdrawal, and a look again.
  var nearHarmAnswers: [(entry: Entry, answer: Answer?)] {
    all(AgreementAnswered.self).map { ($0.entry, $0.content.isNearSignificantHarm) }
      + all(AgreementWithdrawn.self).map { ($0.entry, $0.content.isNearSignificantHarm) }
      + all(MonitoringReviewed.self).map { ($0.entry, $0.content.isNearSignificantHarm) }
  }
}
