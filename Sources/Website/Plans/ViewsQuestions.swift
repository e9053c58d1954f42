import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What works well and what must change, as parents, child and professionals each see it.
enum ViewsQuestions {
  static func read(_ reader: inout FormReader) -> [ViewGiven] {
    ViewGiver.asked.compactMap { giver in
      let works = reader.text("views.\(giver.rawValue).works_well", "What works well") ?? ""
      let change = reader.text("views.\(giver.rawValue).must_change", "What must change") ?? ""
      guard !works.isEmpty || !change.isEmpty else { return nil }
      return ViewGiven(giver: giver, worksWell: works, mustChange: change)
    }
  }

  static func fill(_ body: inout FormBody, _ views: [ViewGiven]) {
    for view in views {
      body.add("views.\(view.giver.rawValue).works_well", view.worksWell)
      body.add("views.\(view.giver.rawValue).must_change", view.mustChange)
    }
  }

  static func asked(_ asking: Asking) -> Markup {
    each(ViewGiver.asked) { giver in
      Fieldset(
        "\(giver.label): what do they say?",
        questions: asking.line("What works well?", "views.\(giver.rawValue).works_well")
          + asking.line("What must change?", "views.\(giver.rawValue).must_change")
      ).markup
    }
  }
}
