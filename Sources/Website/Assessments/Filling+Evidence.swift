import Casework
import Instruments
import Record
import UseCases
import Vocabulary

extension Filling {
  /// The entries that an answer can rest on, by what the question is about, the newest first.
  ///
  /// - Parameter person: whom it is asked about alone; nil for what is asked of all.
  func offered(to item: Item, about person: ID<Person>? = nil) -> [Entry] {
    let subject = subject(of: person)
    let hearings = subject.picture.map(Hearing.all) ?? []
    return switch item.states {
    case "voice": hearings.filter(\.saysSomething).map(\.entry)
    case "direct_work": hearings.filter(\.isTimeWithChild).map(\.entry)
    case "tools": subject.contacts.filter { $0.kind.name == InstrumentCompleted.kind.name }
    default: subject.contacts
    }
  }
}

/// Entries to choose from: the newest to be seen at once, older ones by their year.
struct OfferedEntries {
  let newest: [Entry]
  /// The latest year first.
  let older: [(year: Int, entries: [Entry])]

  init(_ entries: [Entry], most: Int = 30) {
    newest = Array(entries.prefix(most))
    let years = Dictionary(grouping: entries.dropFirst(most)) {
      $0.envelope.occurred.earliest.year
    }
    older = years.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }
}
