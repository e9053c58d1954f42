import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// The assessments and help there were before, which whoever begins another has read (R-050, R-110).
struct EarlierAssessments {
  let subject: FormSubject
  /// Whether it is one of several children who are asked about on one page, so that each question says whose it is.
  var isOneOfSeveral = false

  /// The name of one of its questions.
  static func field(_ name: String, of person: ID<Person>?) -> String {
    person.map { "\(name).\($0)" } ?? name
  }

  private func field(_ name: String) -> String {
    Self.field(name, of: isOneOfSeveral ? subject.person : nil)
  }

  private func asked(_ words: String) -> String {
    isOneOfSeveral ? "\(subject.name): \(words)" : words
  }

  private var earlier: [Said<AssessmentCompleted>] {
    subject.involvement.completedAssessments
  }

  /// What an assessment says of this child alone, where it has a page of its own.
  private func ofThisChild(_ said: Said<AssessmentCompleted>) -> [Entry] {
    let course = subject.involvement.assessment(said.content.assessment)
    return (course?.statements.map(\.entry) ?? []).filter {
      $0.envelope.subjects == [subject.person] && KeptForm($0) != nil
    }
    .suffix(1)
  }

  /// The help there was before, with what came of it (R-110).
  private var earlierHelp: Markup {
    let help = subject.picture.map(StartingAgain.earlierHelp) ?? []
    guard !help.isEmpty else { return .empty }
    return """
      \(heading("Earlier help"))<ul>\(each(help) { one in
        """
        <li><a href="\(href: "\(subject.path)/entries/\(one.entry)")">\(one.what)</a>, \
        \(one.from.british)\(present(one.cameOfIt) { ". \($0)" })</li>
        """
      })</ul>
      """
  }

  private func heading(_ words: String) -> Markup {
    isOneOfSeveral ? "<h3>\(words) of <bdi>\(subject.name)</bdi></h3>" : "<h2>\(words)</h2>"
  }

  private func whatEarlierShow(_ asking: Asking) -> Markup {
    let prompt = Asking.prompt(.assessment, "what_earlier_show")
    return asking.lines(
      asked(prompt.words), field("what_earlier_show"), hint: prompt.shownHint, style: .strong)
  }

  func asked(_ asking: Asking) -> Markup {
    guard !earlier.isEmpty else {
      let help = earlierHelp
      return help.isEmpty ? .empty : help + whatEarlierShow(asking)
    }
    return """
      \(earlierHelp)\(heading("Earlier assessments"))<p>The family has told this before. Read these first, and take over \
      what still holds.</p>\
      <ul>\(each(earlier) { said in
        """
        <li><a href="\(href: "\(subject.path)/assessments/\(said.id)")">\
        \(said.content.purpose.label), \(said.entry.envelope.occurred.british)</a>\
        \(each(ofThisChild(said)) { own in
          """
          : <a href="\(href: "\(subject.path)/assessments/\(own.id)")">what it says of \(subject.name) alone</a>
          """
        })</li>
        """
      })</ul>\
      \(asking.some(
        asked("Which of them have you read?"), field("earlier"),
        earlier.map {
          Answers.choice(
            "\($0.content.purpose.label), \($0.entry.envelope.occurred.british)", value: $0.id.value)
        }, style: .strong))\
      \(whatEarlierShow(asking))
      """
  }
}
