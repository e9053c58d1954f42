public import Casework
import Indicators
import Instruments
public import Packs
import Vocabulary

/// What a strategy has the record counted by: its levels and areas, the facts its forms yield, its feedback points and its audits.
public struct CountedStrategy: Sendable {
  /// What each level means in every place, in the words of ``FactType/stepDown``.
  let levels: [String: String]
  /// Where its homes lie.
  let areas: PlaceAreas
  let pack: StrategyPack
  let points: [FeedbackPoint]
  /// Those that practitioners answer by themselves.
  let surveys: [FeedbackPoint]
  let audits: [AuditProgramme]
  /// What the strategy decides for practice, such as its clocks.
  let practice: LocalPractice
  /// Who decides on referrals to children’s social care.
  let socialCare: SocialCare
  /// The tools it requires in every statutory assessment in which neglect is an issue.
  let statutoryTools: Set<ID<CompletedForm>>
  private let instruments: [String: [Instrument]]
  private let forms: [FormKey: FormFacts]

  private struct FormKey: Hashable {
    let form: String
    let version: Int
  }

  /// - Parameters:
  ///   - library: where the forms that all places share stand.
  ///   - socialCare: the agencies of children’s social care; where none are named, everybody’s decisions are taken for theirs.
  public init(
    _ pack: StrategyPack, in library: PackLibrary, socialCare: SocialCare = SocialCare()
  ) {
    self.socialCare = socialCare
    self.pack = pack
    levels = RecordFacts.levels(of: pack)
    areas = pack.placeAreas
    points = pack.feedback.filter(\.isOfHelp)
    surveys = pack.feedback.filter(\.isSurveyOfPractitioners)
    audits = pack.audits
    practice = LocalPractice(following: pack, library.language, agencies: [])
    statutoryTools = Set(practice.tools.filter(\.isInStatutoryAssessments).map(\.tool))
    let declared = library.formsOfEveryVersion(in: pack).map {
      (instrument: $0.instrument, facts: $0.declaration.facts)
    }
    instruments = Dictionary(
      grouping: declared.filter { $0.facts == nil }.map(\.instrument), by: \.id.value)
    forms = Dictionary(
      declared.compactMap { form in
        form.facts.map {
          (FormKey(form: form.instrument.id.value, version: form.instrument.version), $0)
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What facts come of a version of a form; nil where none do.
  func facts(of form: String, version: Int) -> FormFacts? {
    forms[FormKey(form: form, version: version)]
  }

  /// Every version of a tool, by its form; none of a survey or an audit, which are counted answer by answer.
  func versions(of form: String) -> [Instrument] { instruments[form] ?? [] }

  /// The audits of which a finding on a standard is one, by the form it was made on.
  func audits(asking standard: String, on form: String) -> [AuditProgramme] {
    audits.filter { audit in
      audit.asks(standard) && audit.forms.contains { $0.value == form }
    }
  }

  /// The audits of which an answer to one of the two questions about early help is a finding.
  func earlyHelpAudits(asking standard: String) -> [AuditProgramme] {
    audits.filter { $0.type == .earlyHelp && $0.asks(standard) }
  }

  /// What can be told of each question that families are asked, on whichever form it is.
  var questions: [String: Set<String>] {
    forms.values.filter { $0.kind == .surveyAnswers && !$0.isOfPractitioners }
      .reduce(into: [:]) { questions, facts in questions.merge(facts.fields) { $0.union($1) } }
  }

  /// The facts of each version of the forms on which a survey of practitioners is answered.
  func facts(of survey: FeedbackPoint) -> [FormFacts] {
    let named = Set(survey.forms.map(\.value))
    return forms.filter { named.contains($0.key.form) && $0.value.isOfPractitioners }.map(\.value)
  }

  /// What can be told of each standard that an audit asks about, on the forms it names.
  func standards(of audit: AuditProgramme) -> [String: Set<String>] {
    let named = Set(audit.forms.map(\.value))
    return forms.filter { named.contains($0.key.form) && $0.value.kind == .auditFindings }.values
      .reduce(into: [:]) { standards, facts in
        standards.merge(facts.fields.filter { audit.asks($0.key) }) { $0.union($1) }
      }
  }
}
