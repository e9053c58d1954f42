import Casework
import Markup
import UseCases
import Vocabulary

/// Asks a child or parent one thing, in few words.
struct FamilyQuestionPage: Page {
  let secret: FamilySecret
  let question: AnswerByFamilyCode.Question
  let before: FamilyBefore
  var body = FormBody()
  var errors = FormErrors()

  let isForFamilies = true

  var title: String {
    question.purpose.isOfHelp ? "What do you think of the help?" : "How are things for you?"
  }

  var content: Markup {
    """
    \(LeaveNow.markup)<h1>\(title)</h1>\
    <p class="lead">Write as much or as little as you like. One answer is enough.</p>\
    \(before.markup)\
    \(Form(to: FamilyFields.target, hidden: hidden, content: questions))\
    \(WhoReads(question: question).markup)\(GetHelpNow.markup)
    """
  }

  private var hidden: [HiddenField] {
    [
      HiddenField(FamilyFields.code, value: secret.text), FormKey(in: body).hidden,
      HiddenField(FamilyFields.asked, value: question.purpose.stored),
    ] + body.typedBefore
  }

  private var questions: Markup {
    let boxes = each(FamilyAnswerForm.boxes(of: question.purpose)) { box in
      TextArea(
        box.question, name: box.name, value: body[box.name], errors: errors, rows: 4,
        style: .strong
      ).markup
    }
    return "\(boxes)\(difference)\(Button("Send", name: FamilyFields.go, value: "send"))"
  }

  private var difference: Markup {
    guard question.purpose.isOfHelp else { return .empty }
    return each(FamilyAnswerForm.ticks) { tick in
      Radios(
        tick.question, name: tick.name,
        choices: [Answer.yes, .no, .notKnown].map {
          Answers.choice(FamilyAnswerForm.words($0), value: $0.rawValue)
        }, chosen: body.text(tick.name), errors: errors, style: .strong
      ).markup
    }
  }
}
