import Casework
import Instruments
import Packs

extension PlaceForm {
  /// What sort of assessment completing it is; nil for a tool.
  var purpose: AssessmentPurpose? {
    declaration.assessment.flatMap { AssessmentPurpose(rawValue: $0.rawValue) }
  }

  /// Whether it is a form for a person at this stage of life.
  func suits(_ stage: Stage) -> Bool {
    let stages = declaration.stages
    guard stages.isEmpty || stages.contains(where: { $0.rawValue == stage.rawValue }) else {
      return false
    }
    return switch instrument.about {
    case .child, .childAndCarer, .family: stage != .adult
    case .adult: stage == .adult
    case .practitioner, .organisation: false
    }
  }

  /// Whether it is for the person a page is about; one whose stage cannot be seen is not turned away.
  func suits(_ subject: FormSubject) -> Bool { subject.identity.map { suits($0.stage) } ?? true }
}
