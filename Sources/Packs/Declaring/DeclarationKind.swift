/// What sort of thing is declared.
///
/// The name is that of the file or folder it stands in.
public enum DeclarationKind: String, CaseIterable, Hashable, Sendable {
  case documents
  case terms
  case agencies
  case bodies
  case areas
  case levels
  case consent
  case aims
  case objectives
  case actions
  case principleSets = "principle-sets"
  case principles
  case arrangements
  case rules
  case clocks
  case instruments
  case forms
  case indicators
  case evidence
  case courses
  case audits
  case feedback
  case related
  case figures
  case questions
  case gaps
  case systems
  // The language all packs share.
  case meanings
  case concepts
  case data
  case practiceRules = "practice-rules"
  case systemNames = "system-names"
  case nationalClocks = "national-clocks"
  case standards
  case surveyQuestions = "survey-questions"
  case served

  /// One of them, with its article: “an indicator”.
  public var one: String {
    switch self {
    case .documents: "a document"
    case .terms: "a term"
    case .agencies: "an agency"
    case .bodies: "a body"
    case .areas: "an area"
    case .levels: "a level of need"
    case .consent: "a consent rule"
    case .aims: "an aim"
    case .objectives: "an objective"
    case .actions: "an action"
    case .principleSets: "a set of principles"
    case .principles: "a principle"
    case .arrangements: "an arrangement"
    case .rules: "a rule in force"
    case .clocks: "a clock"
    case .instruments: "an instrument"
    case .forms: "a form"
    case .indicators: "an indicator"
    case .evidence: "a line of evidence"
    case .courses: "a course"
    case .audits: "an audit programme"
    case .feedback: "a feedback point"
    case .related: "a related document"
    case .figures: "a stated figure"
    case .questions: "an open question"
    case .gaps: "a known gap"
    case .systems: "a named system"
    case .meanings: "a meaning of the shared language"
    case .concepts: "a shared concept"
    case .data: "a data supply"
    case .practiceRules: "a rule of practice"
    case .systemNames: "a system of the inventory"
    case .nationalClocks: "a national clock"
    case .standards: "a standard of audits"
    case .surveyQuestions: "a question of surveys"
    case .served: "a served item"
    }
  }

  /// Whether each is written in a file of its own, in a folder of this name.
  ///
  /// A place may write either way; this is how Heed writes them.
  var isOneInAFile: Bool {
    switch self {
    case .levels, .objectives, .instruments, .forms, .indicators: true
    default: false
    }
  }
}
