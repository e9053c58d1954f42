public import Instruments
public import Vocabulary

/// A form as a pack declares it: what is asked, of whom, when, and what comes of the answers.
///
/// ``instrument(in:)`` makes of it what forms are filled in and checked by.
public struct FormDeclaration: Hashable, Sendable {
  public internal(set) var id = ID<Instrument>("")
  /// Counted from 1; a version that somebody has completed is never changed, the next one is.
  public internal(set) var version = 1
  public internal(set) var title = ""
  public internal(set) var short: String?
  /// The meaning whose local word is the title in each place.
  public internal(set) var meaning: ID<Meaning>?
  public internal(set) var about = CompletionSubject.child
  /// What sort of assessment completing it is; nil for a tool.
  public internal(set) var assessment: FormAssessment?
  /// What it is for, in a sentence, for those who choose a form.
  public internal(set) var purpose = ""
  public internal(set) var guidance: String?
  /// What a child or parent who fills it in themselves reads in place of the title and the guidance.
  public internal(set) var toFamily: FormFamilyWords?
  public internal(set) var completers: [CompleterKind] = [.practitioner]
  /// The roles whose own form it is, empty for any; whoever is asked for a part of it may have another.
  public internal(set) var roles: [FormRole] = []
  public internal(set) var training: FormTraining?
  public internal(set) var licence: FormLicence?
  public internal(set) var sameAsVersions: [Int] = []
  /// Questions that mean something else than in the versions it is the same as.
  public internal(set) var changedItems: [FormChange] = []
  /// What is added up, as the owner of a published tool says; nil where nothing is.
  public internal(set) var scoring: FormScoring?
  /// Whether a later version has taken its place: nothing more is filled in on it, and what was is still read by it.
  public internal(set) var isEarlier = false
  /// The stages of life it is for; empty for all that whom it is about allows.
  public internal(set) var stages: [FormStage] = []
  /// Which facts come of it, in the words of measures; nil where none do.
  ///
  /// ``facts`` is what they mean.
  public internal(set) var yields: String?
  public internal(set) var sections: [FormSection] = []

  init() {}
}

/// The sorts of assessment a form can be, by the names the record has for them.
public enum FormAssessment: String, CaseIterable, Sendable {
  case prenatal
  case earlyHelp = "early_help"
  case childAndFamily = "child_and_family"
  case section47
  case other
}

/// The stages of life a form can be for, by the names the record has for them.
public enum FormStage: String, CaseIterable, Sendable {
  case unborn
  case child
  case adult
}

/// The roles that can complete a form, by the names accounts have for them.
public enum FormRole: String, CaseIterable, Sendable {
  case practitioner
  case leadProfessional = "lead_professional"
  case socialWorker = "social_worker"
  case manager
  case safeguardingLead = "safeguarding_lead"
  case mash
  case analyst
  case auditor
  case administrator
}

/// The training without which a form is not completed.
public struct FormTraining: Hashable, Sendable {
  public internal(set) var course = ""
  public internal(set) var validMonths: Int?

  init() {}
}

/// The licence under which a tool is used, whose wording is never kept.
public struct FormLicence: Hashable, Sendable {
  public internal(set) var holder = ""
  public internal(set) var reference = ""

  init() {}
}

/// A question that cannot be compared with its earlier self.
public struct FormChange: Hashable, Sendable {
  public internal(set) var item = ID<Item>("")
  public internal(set) var why = ""

  init() {}
}

/// What is added up of a published tool, as its owner says.
public struct FormScoring: Hashable, Sendable {
  /// Where the owner says it.
  public internal(set) var source = ""
  public internal(set) var items: [ID<Item>] = []
  public internal(set) var fewestAnswered: Int?
  public internal(set) var bands: [FormBand] = []

  init() {}
}

/// What the tool’s owner calls the sums from one number to another.
public struct FormBand: Hashable, Sendable {
  public internal(set) var label = ""
  public internal(set) var from = 0
  public internal(set) var to = 0

  init() {}
}

/// A part of a form.
public struct FormSection: Hashable, Sendable {
  public internal(set) var id = ID<InstrumentSection>("")
  public internal(set) var title = ""
  public internal(set) var guidance: String?
  public internal(set) var toFamily: FormFamilyWords?
  public internal(set) var isForPractitioners = false
  public internal(set) var isForEachChild = false
  public internal(set) var shownWhen: [FormCondition] = []
  public internal(set) var items: [FormItem] = []

  init() {}
}
