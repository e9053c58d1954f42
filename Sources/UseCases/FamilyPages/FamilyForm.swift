public import Casework
public import Instruments
public import Packs
import Vocabulary

/// A form as a child or parent is asked it with a code: in words for families, and nothing of it about anybody.
public struct FamilyForm: Sendable {
  public let form: PlaceForm
  public let asked: AskedForm
  public let completer: CompleterKind

  /// - Parameter forms: the forms of the place in every version.
  /// - Returns: nil when that version is no longer among them, or is not asked of a child or parent any more.
  public init?(_ asked: AskedForm, of completer: CompleterKind, among forms: [PlaceForm]) {
    let found = forms.first {
      $0.id == asked.form && $0.instrument.version == asked.version
        && $0.declaration.isAsked(of: completer)
    }
    guard let found else { return nil }
    form = found.asked(of: completer)
    self.asked = asked
    self.completer = completer
  }

  public var instrument: Instrument { form.instrument }

  /// What they are asked, in their own words where the form has some.
  public var title: String { instrument.family?.heading ?? instrument.title }

  /// Answers that the code gives and nobody is asked: the point at which they are asked what they think.
  public var known: [AnswerPlace: ItemAnswer] {
    guard let stage = asked.stage, let item = form.asksStage(of: completer) else { return [:] }
    return [AnswerPlace(item.id): .choice(ID(stage.told))]
  }
}

extension PlaceForm {
  /// The question at which point a child or parent is asked what they think; nil for any other form.
  func asksStage(of completer: CompleterKind) -> Item? {
    instrument.items.first { $0.states == completer.askedAt }
  }

  /// The points at which it asks a child or parent what they think; empty for any other form.
  public func feedbackStages(of completer: CompleterKind) -> [FeedbackStage] {
    let options = asksStage(of: completer)?.kind.options ?? []
    return FeedbackStage.allCases.filter { stage in options.contains { $0.id.value == stage.told } }
  }
}

extension FamilyCode {
  /// What whoever has the code is to the form they fill in.
  public var completer: CompleterKind { isForChild ? .child : .parent }
}
