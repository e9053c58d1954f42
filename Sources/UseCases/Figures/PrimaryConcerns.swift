import Casework
import Indicators
import Record
import Vocabulary

/// What was said to be the first concern about a child, day by day.
///
/// A worry says it with its first category and a plan with what it is mostly about; the latest of them stands. A completed
/// assessment in which neglect is an issue says neglect where nothing else had been said; one in which it is not takes neglect
/// back. Where nobody said, it is not known, which is neither neglect nor anything else.
struct PrimaryConcerns {
  private var said: [(day: LocalDate, concern: String)] = []

  init(worries: [Said<Concern>], involvement: Involvement) {
    var statements: [(entry: Entry, states: Statement)] = []
    statements += worries.compactMap { said in
      said.content.categories.primary.map { (said.entry, .concern($0.counted)) }
    }
    statements += involvement.plans.flatMap(\.versions).compactMap { said in
      said.content.mostlyAbout.map { (said.entry, .concern($0.counted)) }
    }
    statements += involvement.completedAssessments.compactMap { said in
      switch said.content.isNeglectAnIssue {
      case .yes: (said.entry, .neglectIsAnIssue)
      case .no: (said.entry, .neglectIsNone)
      default: nil
      }
    }
    let ordered = statements.sorted {
      ($0.entry.day, $0.entry.number) < ($1.entry.day, $1.entry.number)
    }
    for (entry, states) in ordered {
      guard let concern = states.after(said.last?.concern) else { continue }
      said.append((entry.day, concern))
    }
  }

  /// Nil where nobody had said by the end of the day.
  func on(_ day: LocalDate) -> Fact.Value? {
    said.last { $0.day <= day }.map { .code($0.concern) }
  }

  private enum Statement {
    case concern(String)
    case neglectIsAnIssue
    case neglectIsNone

    func after(_ before: String?) -> String? {
      switch self {
      case .concern(let concern): concern
      case .neglectIsAnIssue: before == nil || before == "other" ? "neglect" : before
      case .neglectIsNone: before == nil || before == "neglect" ? "other" : before
      }
    }
  }
}

extension ConcernCategory {
  /// What it is called in declarations; harm of kinds they have no word for is something else.
  fileprivate var counted: String {
    switch self {
    case .neglect: "neglect"
    case .emotionalAbuse: "emotional"
    case .physicalAbuse: "physical"
    case .sexualAbuse: "sexual"
    case .domesticAbuse, .criminalExploitation, .sexualExploitation, .harmOutsideHome, .other:
      "other"
    }
  }
}

extension PlanConcern {
  /// What it is called in declarations.
  var counted: String {
    switch self {
    case .neglect, .neglectSeenEarly: "neglect"
    case .emotionalAbuse: "emotional"
    case .physicalAbuse: "physical"
    case .sexualAbuse: "sexual"
    case .severalHarms: "multiple"
    case .disability: "disability"
    case .family: "family"
    case .other: "other"
    }
  }

  /// As a category of a child protection plan; nil for what is none.
  var category: String? {
    switch self {
    case .disability, .family, .other: nil
    default: counted
    }
  }
}
