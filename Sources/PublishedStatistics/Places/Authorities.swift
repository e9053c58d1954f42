public import Vocabulary

/// The local authorities of England with children’s services, and what became of them.
public enum Authorities {
  /// The last reporting year whose releases the list was checked against.
  public static let edition = "2025"

  /// All there are and have been since 2012, by code.
  public static let all: [LocalAuthority] = table.split(separator: "\n").compactMap(read)

  public static func coded(_ code: some StringProtocol) -> LocalAuthority? {
    byCode[String(code)]
  }

  /// By any nine-character code it has or had.
  public static func longCoded(_ code: some StringProtocol) -> LocalAuthority? {
    byLongCode[String(code)]
  }

  /// By its name, however it is spelt with capitals, and with or without “City of” and the like.
  ///
  /// Where two authorities had one name, the one that still is.
  public static func named(_ name: some StringProtocol) -> LocalAuthority? {
    let wanted = plain(name)
    let found = all.filter { plain($0.name) == wanted || plain(withoutStyle($0.name)) == wanted }
    return found.first { $0.lastDay == nil } ?? found.first
  }

  /// Those there were on a day.
  public static func existing(on day: LocalDate) -> [LocalAuthority] {
    all.filter { $0.existed(between: day, and: day) }
  }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  private static let byLongCode = Dictionary(
    all.flatMap { authority in authority.longCodes.map { ($0, authority) } }
  ) { first, _ in first }

  /// `351 E08000002 E12000002 Bury`.
  private static func read(_ line: Substring) -> LocalAuthority? {
    let parts = line.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let region = Region.coded(parts[2]) else { return nil }
    let code = String(parts[0])
    let newest = String(parts[1])
    let made = Reorganisation.all.first { $0.to.contains(code) }
    let ended = Reorganisation.all.first { $0.from.contains(code) }
    let recoded = Recoding.all.filter { $0.code == code }
    return LocalAuthority(
      code: code, name: String(parts[3]),
      longCodes: recoded.compactMap(\.later) + [newest] + recoded.compactMap(\.earlier),
      region: region, firstDay: made?.on, lastDay: ended?.on.adding(days: -1),
      madeFrom: made?.from ?? [], followedBy: ended?.to ?? [])
  }

  private static func plain(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter }
  }

  /// Bristol for “Bristol, City of”.
  private static func withoutStyle(_ name: String) -> Substring {
    guard name.hasSuffix(" of"), let comma = name.firstIndex(of: ",") else { return name[...] }
    return name[..<comma]
  }
}
