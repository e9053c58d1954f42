public import Instruments
public import Vocabulary

/// A form as one place uses it.
public struct PlaceForm: Hashable, Sendable {
  public let declaration: FormDeclaration
  /// Under the place’s own name.
  public let instrument: Instrument

  public var id: ID<Instrument> { instrument.id }
  public var title: String { instrument.title }
}

extension PackLibrary {
  /// The forms of a place: those all places share, under its own names, and those it adds or declares anew.
  ///
  /// Without a pack, the shared forms under their shared names.
  public func forms(in pack: StrategyPack?) -> [PlaceForm] {
    let own = pack?.forms ?? []
    let shared = language.forms.map { form in own.first { $0.id == form.id } ?? form }
    let added = own.filter { form in !language.forms.contains { $0.id == form.id } }
    return (shared + added).map { form in
      let term = form.meaning.flatMap { meaning in pack?.term(for: meaning) }
      return PlaceForm(
        declaration: form, instrument: form.instrument(title: term?.word, short: term?.short))
    }
  }
}
