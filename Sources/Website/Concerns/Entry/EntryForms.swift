import Casework
import Record

/// The forms by which entries are recorded and put right.
enum EntryForms {
  static var all: [any EntryForm.Type] {
    [
      ConcernForm.self, SightingForm.self, HappeningForm.self, QuestionForm.self,
      VulnerabilityForm.self, ParentalFactorsForm.self, LookBackForm.self, NoticeAnswerForm.self,
      RegistrationForm.self, NameForm.self, BirthForm.self, DeathForm.self, NoteForm.self,
      VoiceForm.self, VoiceAnswerForm.self, FeedbackForm.self, FeedbackAnswerForm.self,
      SharingForm.self,
    ] + PlansFeature.forms
  }

  /// The form for a kind; nil for what is put right on a page of its own, such as a name.
  static func form(for kind: Kind) -> (any EntryForm.Type)? {
    all.first { $0.kindName == kind.name }
  }
}

extension EntryForm {
  fileprivate static var kindName: String { Content.kind.name }
}
