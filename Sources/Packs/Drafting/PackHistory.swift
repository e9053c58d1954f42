public import Vocabulary

/// The versions of a pack that were agreed, each with the day from which it holds.
public struct PackHistory: Equatable, Sendable {
  /// Oldest first.
  public private(set) var versions: [AgreedVersion] = []

  public init() {}

  /// The version in force on a day: a case keeps the one that was in force when it began.
  public func inForce(on day: LocalDate) -> AgreedVersion? {
    versions.last { $0.from <= day }
  }

  /// Adds a version that was agreed after the others.
  public mutating func add(_ version: AgreedVersion) throws(Refusal) {
    if let last = versions.last {
      guard version.folder.name == last.folder.name else {
        throw .ofAnotherPack(last.folder.name)
      }
      guard version.number > last.number else { throw .notNewer(than: last.number) }
      guard version.from >= last.from else { throw .beforeTheLast(last.from) }
    }
    versions.append(version)
  }

  /// Why a version would not be added.
  public enum Refusal: Error, Equatable, Sendable, CustomStringConvertible {
    case ofAnotherPack(String)
    case notNewer(than: Int)
    case beforeTheLast(LocalDate)

    public var description: String {
      switch self {
      case .ofAnotherPack(let name): "These are the versions of “\(name)”."
      case .notNewer(let number): "The number of a new version must be greater than \(number)."
      case .beforeTheLast(let day):
        "A new version cannot hold from before \(day.iso), when the last one began."
      }
    }
  }
}

/// A version of a pack that was agreed: its files, word for word, and from when it holds.
public struct AgreedVersion: Equatable, Sendable {
  public let number: Int
  public let folder: PackFolder
  /// The first day on which it holds.
  public let from: LocalDate
  public let agreement: Agreement

  public init(number: Int, folder: PackFolder, from: LocalDate, agreement: Agreement) {
    self.number = number
    self.folder = folder
    self.from = from
    self.agreement = agreement
  }
}
