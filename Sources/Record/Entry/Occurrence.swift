public import Vocabulary

/// When something happened, as exactly as anyone knows it.
///
/// Kept apart from when it was recorded. What is not known is not invented: a month stays a month.
public enum Occurrence: Hashable, Sendable {
  /// A known day and time of day, in United Kingdom local time.
  case at(LocalDate, LocalTime)
  /// A day, a month or a year.
  case on(PartialDate)
  /// Roughly then: "about March 2025".
  case about(PartialDate)
  /// Over a period; one that has not ended has no end.
  case between(PartialDate, PartialDate?)

  /// The first day it can have happened, which chronologies are sorted by.
  public var earliest: LocalDate {
    switch self {
    case .at(let day, _): day
    case .on(let date), .about(let date): date.earliest
    case .between(let from, _): from.earliest
    }
  }

  /// The last day it can have happened; nil for a period that has not ended.
  public var latest: LocalDate? {
    switch self {
    case .at(let day, _): day
    case .on(let date), .about(let date): date.latest
    case .between(_, let until): until?.latest
    }
  }

  /// The words shown to people: "4 March 2025 at 2:05pm", "about March 2025", "March 2025 to now".
  public var british: String {
    switch self {
    case .at(let day, let time): "\(day.british) at \(time.british)"
    case .on(let date): date.british
    case .about(let date): "about \(date.british)"
    case .between(let from, let until): "\(from.british) to \(until?.british ?? "now")"
    }
  }
}

extension Occurrence: LosslessStringConvertible, Codable {
  /// The stored form: `2025-03-04T14:05`, `2025-03`, `~2025-03`, `2024/2025-03`, `2024/`.
  public var description: String {
    switch self {
    case .at(let day, let time): "\(day)T\(time.iso)"
    case .on(let date): date.iso
    case .about(let date): "~\(date.iso)"
    case .between(let from, let until): "\(from.iso)/\(until?.iso ?? "")"
    }
  }

  public init?(_ description: String) {
    if description.hasPrefix("~") {
      guard let date = PartialDate(iso: description.dropFirst()) else { return nil }
      self = .about(date)
    } else if let slash = description.firstIndex(of: "/") {
      let end = description[description.index(after: slash)...]
      guard let from = PartialDate(iso: description[..<slash]) else { return nil }
      guard end.isEmpty || PartialDate(iso: end) != nil else { return nil }
      self = .between(from, PartialDate(iso: end))
    } else if let letter = description.firstIndex(of: "T") {
      let time = description[description.index(after: letter)...]
      guard let day = LocalDate(iso: description[..<letter]), let time = LocalTime(time) else {
        return nil
      }
      self = .at(day, time)
    } else {
      guard let date = PartialDate(iso: description) else { return nil }
      self = .on(date)
    }
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let occurrence = Occurrence(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an occurrence"))
    }
    self = occurrence
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
