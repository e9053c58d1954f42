public import Vocabulary

extension Completion {
  /// The part about everybody together, or the part about one person alone, each to be kept where only those who may read
  /// it do.
  public func part(about person: ID<NamedPerson>?) -> Completion {
    Completion(
      instrument: instrument, version: version, title: title, about: person.map { [$0] } ?? about,
      answers: answers.filter { $0.key.about == person }, contributors: contributors,
      revision: revision, completedOn: completedOn)
  }
}
