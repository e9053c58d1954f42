public import Instruments
public import Vocabulary

/// A form as one place uses it.
public struct PlaceForm: Hashable, Sendable {
  public let declaration: FormDeclaration
  /// Under the place’s own name.
  public let instrument: Instrument
  /// What the place’s strategy says of the tool; nil where it names none of this kind.
  public let use: InstrumentUse?

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
        declaration: form, instrument: form.instrument(title: term?.word, short: term?.short),
        use: pack?.use(of: form))
    }
  }
}

extension StrategyPack {
  /// The tool this form is for: the one of its name, or the only one of its kind.
  func use(of form: FormDeclaration) -> InstrumentUse? {
    if let same = instruments.first(where: { $0.id.value == form.id.value }) { return same }
    let alike = instruments.filter { $0.meaning == form.meaning }
    return alike.count == 1 ? alike.first : nil
  }

  /// Tools the strategy uses for which there is no form here, such as one that is kept elsewhere.
  public func toolsWithoutForm(among forms: [PlaceForm]) -> [InstrumentUse] {
    let served = Set(forms.compactMap(\.use?.id))
    return instruments.filter { !served.contains($0.id) && $0.standing == .inUse }
  }
}
