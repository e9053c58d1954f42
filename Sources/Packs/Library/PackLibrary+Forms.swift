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

  /// The same as a child or parent fills it in by themselves.
  public func asked(of completer: CompleterKind) -> PlaceForm {
    PlaceForm(declaration: declaration, instrument: instrument.asked(of: completer), use: use)
  }
}

extension PackLibrary {
  /// The forms of a place: those all places share, under its own names, and those it adds or declares anew.
  ///
  /// Without a pack, the shared forms under their shared names.
  public func forms(in pack: StrategyPack?) -> [PlaceForm] {
    let all = language.forms.filter { !$0.isEarlier }
    let own = pack?.forms.filter { !$0.isEarlier } ?? []
    let shared = all.map { form in own.first { $0.id == form.id } ?? form }
    let added = own.filter { form in !all.contains { $0.id == form.id } }
    return (shared + added).map { $0.form(in: pack) }
  }

  /// The forms of a place in every version, the ones that are filled in now first.
  ///
  /// What was filled in on an earlier version is shown, printed, compared and put right by that version.
  public func formsOfEveryVersion(in pack: StrategyPack?) -> [PlaceForm] {
    let current = forms(in: pack)
    let earlier = (pack?.forms ?? []) + language.forms
    return earlier.reduce(into: current) { forms, form in
      guard !forms.contains(where: { $0.id == form.id && $0.instrument.version == form.version })
      else { return }
      forms.append(form.form(in: pack))
    }
  }
}

extension FormDeclaration {
  fileprivate func form(in pack: StrategyPack?) -> PlaceForm {
    let term = meaning.flatMap { meaning in pack?.term(for: meaning) }
    return PlaceForm(
      declaration: self, instrument: instrument(title: term?.word, short: term?.short),
      use: pack?.use(of: self))
  }
}

extension [FormDeclaration] {
  /// Earlier versions that no later one has taken the place of.
  ///
  /// - Parameter places: where each declaration stands.
  func earlierFaults(
    among all: [FormDeclaration], at places: [DeclarationKey: SourcePlace]
  ) -> [PackFault] {
    filter(\.isEarlier).compactMap { form in
      let hasLater = all.contains { $0.id == form.id && !$0.isEarlier && $0.version > form.version }
      guard !hasLater, let place = places[DeclarationKey(.forms, form.declaredName)] else {
        return nil
      }
      return PackFault(
        place, found: "version \(form.version) of “\(form.id)” said to be an earlier one",
        expected: "a later version of it in \(form.id).yaml",
        why: "A form that nobody fills in any more is said to be so in the strategy.")
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
