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
    switch instrument.about {
    case .child, .childAndCarer, .family: stage != .adult
    case .adult: stage == .adult
    case .practitioner, .organisation: false
    }
  }
}
