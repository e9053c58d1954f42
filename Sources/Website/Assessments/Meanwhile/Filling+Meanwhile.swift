import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

extension Filling {
  /// The assessment that it was written for, when that was finished meanwhile.
  ///
  /// The one it names; where it names none and none is open, the one that was finished last.
  var finishedMeanwhile: AssessmentCourse? {
    guard form.purpose != nil else { return nil }
    if let named { return named.isOpen ? nil : named }
    guard body.text("assessment") == nil, courses.allSatisfy({ !$0.isOpen }) else { return nil }
    return courses.last
  }

  /// Whether it was written for an assessment that was finished, or closed with the work, before it was saved.
  var isLate: Bool { finishedMeanwhile != nil || named != nil }

  /// Where the finished assessment is read; nil when nobody finished the one that is named.
  var finishedPath: String? {
    guard body.text("assessment") != nil, let theirs = finishedMeanwhile?.completed else {
      return nil
    }
    return "\(subject.path)/assessments/\(theirs.id)"
  }

  var startPath: String { "\(subject.path)/assessments/start/\(form.id)" }

  /// Where it is filled in, as long as it is being made on the page of a brother or sister.
  var alongsidePath: String? {
    guard let assessment,
      let host = subject.involvement.assessment(assessment)?.started?.content.alongside,
      let other = others.first(where: { $0.person == host }),
      other.involvement.openAssessments.contains(where: { $0.id == assessment })
    else { return nil }
    return "\(other.path)/forms/\(form.id)/new?assessment=\(assessment)"
  }

  private var courses: [AssessmentCourse] {
    subject.involvement.assessments.filter {
      $0.purpose == form.purpose
    }
  }

  private var named: AssessmentCourse? {
    courses.first { $0.id.value == body.text("assessment") }
  }

  /// What was typed, to stand beside an assessment that somebody else finished: what is said of all in one entry, and
  /// what is said of each child on that child’s record alone.
  func addition(to assessment: ID<Assessment>) throws(FormErrors) -> [NewEntry] {
    var (completion, errors) = contributed(
      to: instrument.sections, about: about, at: subject.opened.openedAt)
    if completion.answers.isEmpty { errors.add("There is no answer of yours to add", to: "which") }
    try errors.throwIfAny()
    let parts: [(about: [ID<Person>], part: Completion)] =
      about.count == 1
      ? [(about, completion)]
      : [(about, completion.part(about: nil))]
        + about.map { ([$0], completion.part(about: ID($0.value))) }
    return parts.filter { !$0.part.answers.isEmpty }.map { people, part in
      ContributionAnswered(
        assessment: assessment, agency: subject.worker.agency.id,
        agencyName: subject.worker.agency.name, wasGiven: true,
        form: CompletedForm(
          form: ID(part.instrument.value), version: part.version, title: part.title,
          json: String(decoding: part.json, as: UTF8.self))
      ).newEntry(
        about: people, occurred: .on(.day(subject.today)), basis: .opinion,
        marking: body.choice("marking") ?? .shared)
    }
  }
}
