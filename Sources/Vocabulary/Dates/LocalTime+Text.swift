extension LocalTime {
  /// A time as people type it: 14:05, 14.05, 2:05pm, 2.05 p.m., 2pm, midday.
  ///
  /// A bare "2" is refused, because it could be either half of the day. So is "midnight", because
  /// it could be either end of the day: 12am is the start of it.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 32 else { return nil }
    var typed = text.lowercased().filter { $0 != " " }
    if typed == "midday" || typed == "noon" { typed = "12pm" }
    let half = LocalTime.takeHalf(from: &typed)

    let clock = DigitReader.read(typed) { reader -> (hour: Int, minute: Int)? in
      guard var hour = reader.digit() else { return nil }
      if let second = reader.digit() { hour = hour * 10 + second }
      guard reader.take(":") || reader.take(".") else {
        return half != nil && reader.isAtEnd ? (hour, 0) : nil
      }
      guard let minute = reader.number(digits: 2) else { return nil }
      return (hour, minute)
    }
    guard let clock else { return nil }
    guard let half else {
      self.init(hour: clock.hour, minute: clock.minute)
      return
    }
    guard (1...12).contains(clock.hour) else { return nil }
    self.init(hour: clock.hour % 12 + half.firstHour, minute: clock.minute)
  }

  /// In 24 hours: 14:05.
  public var iso: String {
    DigitWriter.text(capacity: 5) { writer in
      writer.write(hour, digits: 2)
      writer.write(":")
      writer.write(minute, digits: 2)
    }
  }

  /// 2:05pm, 2pm, midday or 12am, as GOV.UK writes times.
  public var british: String {
    if hour == 12 && minute == 0 { return "midday" }
    let half = hour < 12 ? Half.am : .pm
    let shown = hour % 12 == 0 ? 12 : hour % 12
    return minute == 0 ? "\(shown)\(half)" : "\(shown):\(iso.suffix(2))\(half)"
  }

  private enum Half {
    case am, pm

    var firstHour: Int { self == .am ? 0 : 12 }
  }

  private static func takeHalf(from typed: inout String) -> Half? {
    for (ending, half) in [("am", Half.am), ("a.m.", .am), ("pm", .pm), ("p.m.", .pm)]
    where typed.hasSuffix(ending) {
      typed.removeLast(ending.count)
      return half
    }
    return nil
  }
}

extension LocalTime: CustomStringConvertible {
  public var description: String { iso }
}

extension LocalTime: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "14:05") { LocalTime($0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(iso)
  }
}
