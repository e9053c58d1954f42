import Record
import Vocabulary

/// A practitioner who speaks the family’s language, or else an interpreter and more time: for the child and for parents.
///
/// What a family fills in by itself, without anybody there, is neither heard nor agreed with them and is not looked at.
public enum FirstLanguage: PracticeRule {
  public static let rule = Rule("R-136", source: "Bury Principle 4")

  public static let says =
    "Speak with child and parents in their first language, and allow for slower, thinner information through an interpreter."

  public static let asks = [
    FormPrompt(
      .voice, "extra_time", "How was time allowed for hearing through an interpreter?",
      hint:
        "It takes longer, and less comes across. Best is a practitioner who speaks the language.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let needs = picture.languageNeeds.filter(\.needsInterpreter)
    let isChilds = needs.contains { $0.person == picture.person }
    let parents = needs.filter { $0.person != picture.person }
    return (isChilds ? ofTheChild(picture.involvement) : [])
      + parents.flatMap { of($0, picture.involvement) }
      + (needs.isEmpty ? [] : ofAssessments(needs, picture.involvement))
  }

  private static func ofTheChild(_ involvement: Involvement) -> [Notice] {
    let heard = involvement.voices.filter(\.content.saysSomething)
    let without = heard.filter { $0.content.interpreter.isNobody }
    let hurried = heard.filter {
      $0.content.interpreter == .professional && $0.content.extraTime.isBlank
    }
    return noticed(
      without.map(\.id), "Heard without the interpreter the child needs",
      "An interpreter is needed, and none is recorded. Hear the child again in their own language.")
      + noticed(
        hurried.map(\.id), "Was there time enough?",
        "Hearing through an interpreter is slower and less comes across. Say how that was allowed for."
      )
  }

  /// What a parent was asked to agree to, or was there for, with nobody who speaks their language.
  private static func of(_ parent: LanguageNeed, _ involvement: Involvement) -> [Notice] {
    let agreed = involvement.agreements.answers.filter {
      $0.content.asked == parent.person && $0.content.interpreter.isNobody
        && !involvement.hasEnded(since: $0)
    }
    let plans = involvement.openPlans.flatMap(\.agreed).filter { agreed in
      agreed.content.interpreter.isNobody
        && agreed.content.views.contains {
          $0.giver == .parent && ($0.name.isEmpty || $0.name == parent.name)
        }
    }
    let reviews = involvement.openPlans.flatMap(\.reviews).filter {
      $0.content.interpreter.isNobody
    }
    let conferences = involvement.conferences.filter {
      $0.content.interpreter.isNobody && !involvement.hasEnded(since: $0)
    }
    let made =
      agreed.map(\.entry) + plans.map(\.entry) + reviews.map(\.entry)
      + conferences.map(\.entry)
    return noticed(
      made.sorted { $0.number < $1.number }.map(\.id),
      "A parent was spoken with without an interpreter",
      """
      \(parent.name) needs an interpreter\(parent.language.map { " (\($0.text))" } ?? ""), and none is recorded. Go \
      through it again with a worker who speaks the language, or a professional interpreter, and allow more time.
      """)
  }

  private static func ofAssessments(
    _ needs: [LanguageNeed], _ involvement: Involvement
  ) -> [Notice] {
    let without = involvement.assessments.filter { course in
      course.purpose != .screening && course.isWithoutInterpreter
        && !(course.started.map { involvement.hasEnded(since: $0) } ?? false)
    }
    let names = needs.map(\.name).joined(separator: ", ")
    return noticed(
      without.compactMap { ($0.completed?.entry ?? $0.started?.entry)?.id },
      "Who interprets for the assessment?",
      """
      Needed for \(names), and none is recorded. Best is a worker who speaks the language; otherwise book a professional \
      interpreter, and allow for slower, thinner information.
      """)
  }
}

extension InterpreterKind? {
  /// Whether nobody interpreted, or nobody said.
  fileprivate var isNobody: Bool { self == nil || self == .notNeeded }
}

extension AssessmentCourse {
  /// Whether nobody says, of its beginning or its end, who interprets.
  fileprivate var isWithoutInterpreter: Bool {
    let ends = [completed?.content.interpreting?.by] + statements.map(\.content.interpreting?.by)
    return started?.content.interpreter.isNobody ?? true && ends.allSatisfy(\.isNobody)
  }
}
