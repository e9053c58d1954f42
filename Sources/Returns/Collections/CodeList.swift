/// A list of codes of the census, with what each means and in which collections it is used.
public enum CodeList: Int, CaseIterable, Hashable, Sendable {
  case categoryOfAbuse, primaryNeed, reasonForClosure, referralSource, assessmentFactor
  case ethnicity, disability, gender, sex, reasonUPNUnknown

  /// One code of a list.
  public struct Entry: Hashable, Sendable {
    public let code: ShortText
    public let label: String
    /// The collections it is used in, by the year in which they end.
    public let collections: ClosedRange<Int>
  }

  public var entries: [Entry] { CodeList.entries[self] ?? [] }

  /// What a code means, in whichever year.
  public func label(of code: ShortText) -> String? {
    entries.first { $0.code == code }?.label
  }

  func codes(in year: Int) -> Set<ShortText> {
    Set(entries.filter { $0.collections.contains(year) }.map(\.code))
  }

  private static let entries: [CodeList: [Entry]] = Dictionary(
    uniqueKeysWithValues: allCases.map { list in
      (list, list.published.split(separator: "\n").map(entry))
    })

  /// A code, the years it is used in where they are not all of them, and its meaning.
  private static func entry(of line: Substring) -> Entry {
    let words = line.split(separator: " ", maxSplits: 2)
    let code = words.first.map { Array($0.utf8) } ?? []
    let years = words.count > 2 ? collections(String(words[1])) : nil
    let label =
      years == nil ? words.dropFirst().joined(separator: " ") : words.last.map(String.init) ?? ""
    return Entry(
      code: code.withUnsafeBufferPointer { ShortText($0) }, label: label,
      collections: years ?? 2017...9999)
  }

  /// Years as in 2023- or 2017-2024.
  private static func collections(_ text: String) -> ClosedRange<Int>? {
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, let first = Int(years[0]), years[0].count == 4 else { return nil }
    let last = Int(years[1]) ?? 9999
    return first <= last ? first...last : nil
  }
}
