import Casework
import Instruments
import Markup
import Record
import Vocabulary

extension Filling {
  /// Answers that the record gives and nobody is asked: the stage of life, where the date of birth leaves only one.
  var known: [AnswerPlace: ItemAnswer] {
    guard corrected == nil, let stages = possibleStages, stages.count == 1 else { return [:] }
    let items = instrument.items.filter { $0.states == Self.ageStage }
    return Dictionary(
      items.map { (AnswerPlace($0.id), .choice(ID(stages[0].option))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A stage that the date of birth on the record does not allow, beside its question.
  func stageErrors(on items: [Item], in completion: Completion) -> FormErrors {
    var errors = FormErrors()
    guard let stages = possibleStages else { return errors }
    for item in items where item.states == Self.ageStage {
      guard case .choice(let chosen)? = completion.answers[AnswerPlace(item.id)]?.answer,
        !stages.contains(where: { $0.option == chosen.value })
      else { continue }
      errors.add(
        "The record says \(subject.age): select a stage that fits, or put the date of birth right first",
        to: item.id.value)
    }
    return errors
  }

  /// The stages there can be on the day it is completed, as far as the record says; nil when it says nothing of the age.
  private var possibleStages: [AgeStage]? {
    guard let identity = subject.identity else { return nil }
    let day = corrected?.completion.completedOn ?? subject.today
    switch identity.stage {
    case .unborn: return [.unborn]
    case .adult: return nil
    case .child:
      guard let bornOn = identity.bornOn else { return AgeStage.allCases.filter { $0 != .unborn } }
      // A form of before birth that is put right after it was right in its day.
      if bornOn.earliest > day { return [.unborn] }
      let stages = AgeStage.possible(bornOn: bornOn, on: day)
      return stages.isEmpty ? nil : stages
    }
  }

  private static let ageStage = "age_stage"
}

extension AgeStage {
  /// The name of its answer on a form.
  fileprivate var option: String { rawValue.replacing("_", with: "-") }
}
