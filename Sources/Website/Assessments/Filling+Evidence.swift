import Casework
import Instruments
import Record
import UseCases
import Vocabulary

extension Filling {
  /// The entries that an answer can rest on, by what the question is about, the newest first.
  func offered(to item: Item) -> [Entry] {
    let found: [Entry] =
      switch item.states {
      case "voice": hearings.filter { $0.saysSomething || $0.whyNotSeen == nil }.map(\.entry)
      case "direct_work": hearings.filter { $0.whyNotSeen == nil }.map(\.entry)
      case "tools": chronology.filter { $0.kind.name == InstrumentCompleted.kind.name }
      default: chronology
      }
    return Array(found.prefix(Self.mostOffered))
  }

  static var mostOffered: Int { 30 }

  private var hearings: [Hearing] { subject.picture.map(Hearing.all) ?? [] }
}
