import Casework
import Markup
import UseCases
import Vocabulary

/// What was written, read.
struct FamilyAnswerForm {
  let answer: FamilyWritten?
  private(set) var errors = FormErrors()

  /// Characters that one box takes: many pages of writing.
  static let longest = 5_000

  /// - Parameter room: how many characters fit.
  static func tooLong(_ room: Int) -> String {
    "This is too long. Make it shorter: there is room for \(room.grouped) letters"
  }

  struct Box: Sendable {
    let name: String
    let question: String
  }

  static func boxes(of purpose: FamilyPurpose) -> [Box] {
    purpose.isOfHelp
      ? [
        Box(name: "helped", question: "What helped?"),
        Box(name: "did_not_help", question: "What did not help?"),
        Box(name: "wish", question: "What would you like to be different?"),
      ]
      : [
        Box(name: "good", question: "What is good?"),
        Box(name: "worry", question: "What worries you?"),
        Box(name: "wish", question: "What would you like to be different?"),
      ]
  }

  /// The questions about the help that a tick answers.
  static let ticks = [
    Box(name: "is_life_better", question: "Have things got better?"),
    Box(name: "made_difference", question: "Did the help make a difference?"),
  ]

  static func words(_ answer: Answer) -> String {
    switch answer {
    case .yes: "Yes"
    case .no: "No"
    case .notKnown: "I am not sure"
    }
  }

  /// Everything that was answered so far, in words and by ticks.
  static func written(
    in form: FormBody, _ purpose: FamilyPurpose
  ) -> [(box: Box, words: String)] {
    let boxes = boxes(of: purpose).map { (box: $0, words: form.typed($0.name).text) }
    let ticks = (purpose.isOfHelp ? ticks : []).map { tick in
      (box: tick, words: form.choice(tick.name, of: Answer.self).map(words) ?? "")
    }
    return (boxes + ticks).filter { !$0.words.isEmpty }
  }

  init(_ form: FormBody, _ question: AnswerByFamilyCode.Question) {
    let boxes = Self.boxes(of: question.purpose)
    var errors = FormErrors()
    let said = boxes.compactMap { box -> String? in
      let text = form.typed(box.name).text
      if text.unicodeScalars.count > Self.longest {
        errors.add(Self.tooLong(Self.longest), to: box.name)
      }
      return text.isEmpty ? nil : "\(box.question) \(text)"
    }
    var written = FamilyWritten(words: said.joined(separator: "\n"))
    let asksMore = question.purpose.isOfHelp
    if asksMore {
      written.madeDifference = form.choice("made_difference")
      written.isLifeBetter = form.choice("is_life_better")
    }
    // Any one answer is enough, in words or not.
    if said.isEmpty, written.madeDifference == nil, written.isLifeBetter == nil {
      errors.add(
        asksMore ? "Answer one of the questions" : "Write something in one of the boxes",
        to: boxes.first?.name ?? "good")
    }
    self.errors = errors
    answer = errors.isEmpty ? written : nil
  }
}

extension FamilyPurpose {
  /// Whether the few questions that every place has are about the help.
  var isOfHelp: Bool { if case .theHelp = self { true } else { false } }
}
