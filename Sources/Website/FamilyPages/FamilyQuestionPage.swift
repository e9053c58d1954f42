import Casework
import Markup
import UseCases
import Vocabulary

/// Asks a child or parent one thing, in few words.
struct FamilyQuestionPage: Page {
  let secret: FamilySecret
  let question: AnswerByFamilyCode.Question
  var body = FormBody()
  var errors = FormErrors()

  let isForFamilies = true

  var title: String {
    switch question.purpose {
    case .howThingsAre: "How are things for you?"
    case .theHelp: "What do you think of the help?"
    }
  }

  var content: Markup {
    """
    \(LeaveNow.markup)<h1>\(title)</h1>\
    <p class="lead">Write as much or as little as you like. You can leave boxes empty.</p>\
    \(Form(to: "/family/answer", hidden: [HiddenField("code", value: secret.text)], content: questions))\
    \(InsetText("<p>\(whoReads)</p>").markup)\(GetHelpNow.markup)
    """
  }

  private var questions: Markup {
    let boxes = each(FamilyAnswerForm.boxes(of: question.purpose)) { box in
      TextArea(
        box.question, name: box.name, value: body[box.name], errors: errors, rows: 4,
        style: .strong
      ).markup
    }
    return "\(boxes)\(difference)\(Button("Send"))"
  }

  private var difference: Markup {
    guard case .theHelp = question.purpose else { return .empty }
    return yesOrNo("Have things got better?", "is_life_better")
      + yesOrNo("Did the help make a difference?", "made_difference")
  }

  private func yesOrNo(_ question: String, _ name: String) -> Markup {
    Radios(
      question, name: name,
      choices: [
        Answers.choice("Yes", value: Answer.yes.rawValue),
        Answers.choice("No", value: Answer.no.rawValue),
        Answers.choice("I am not sure", value: Answer.notKnown.rawValue),
      ], chosen: body.text(name), errors: errors, style: .strong
    ).markup
  }

  private var whoReads: String {
    question.isForChild
      ? "The people who help you will read this. They may tell others if they are worried that "
        + "somebody is not safe. They will talk with you about what you wrote."
      : "The people who work with your family will read this, and will tell you what comes of it. "
        + "They may tell others if they are worried that a child is not safe."
  }
}

/// What was written, read.
struct FamilyAnswerForm {
  let answer: FamilyAnswer?
  private(set) var errors = FormErrors()

  struct Box: Sendable {
    let name: String
    let question: String
  }

  static func boxes(of purpose: FamilyPurpose) -> [Box] {
    switch purpose {
    case .howThingsAre:
      [
        Box(name: "good", question: "What is good?"),
        Box(name: "worry", question: "What worries you?"),
        Box(name: "wish", question: "What would you like to be different?"),
      ]
    case .theHelp:
      [
        Box(name: "helped", question: "What helped?"),
        Box(name: "did_not_help", question: "What did not help?"),
        Box(name: "wish", question: "What would you like to be different?"),
      ]
    }
  }

  init(_ form: FormBody, _ question: AnswerByFamilyCode.Question) {
    let boxes = Self.boxes(of: question.purpose)
    var errors = FormErrors()
    let said = boxes.compactMap { box -> String? in
      let text = form.typed(box.name).text
      if text.unicodeScalars.count > 5_000 {
        errors.add("This is too long. Make it shorter", to: box.name)
      }
      return text.isEmpty ? nil : "\(box.question) \(text)"
    }
    var written = FamilyAnswer(words: said.joined(separator: "\n"))
    var asksMore = false
    if case .theHelp = question.purpose {
      asksMore = true
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

/// It has been sent.
struct FamilyThanksPage: Page {
  let title = "Thank you"
  let isForFamilies = true

  var content: Markup {
    """
    \(LeaveNow.markup)\(ConfirmationPanel(title, content: "<p>It has been sent.</p>"))\
    <p>The person who gave you the code will talk with you about it.</p>\
    <p>If you use a phone or computer that others use, close this page.</p>\(GetHelpNow.markup)
    """
  }
}
