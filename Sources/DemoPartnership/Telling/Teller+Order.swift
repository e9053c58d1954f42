import Casework
import Record
import Vocabulary

extension Teller {
  /// The tellings in the order they were recorded.
  ///
  /// Who somebody is comes before what is said of them.
  var inOrder: [Telling] {
    let registered = tellings.filter { $0.payload is Registration }
    let firsts = Dictionary(
      registered.map { ($0.subjects[0], $0.at) }, uniquingKeysWith: { first, _ in first })
    return tellings.enumerated()
      .map { place, telling in
        var telling = telling
        let known = telling.subjects.compactMap { firsts[$0] }.max() ?? telling.at
        if !(telling.payload is Registration) { telling.at = max(telling.at, known) }
        return (place, telling)
      }
      .sorted { ($0.1.at, $0.0) < ($1.1.at, $1.0) }
      .map(\.1)
  }
}
