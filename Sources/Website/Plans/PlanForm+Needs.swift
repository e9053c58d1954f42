import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension PlanForm {
  static func listed(_ needs: [NeedStatement]) -> Markup {
    guard !needs.isEmpty else {
      return InsetText(
        "<p>No assessment on the record states an unmet need. A plan can be written all the same.</p>"
      ).markup
    }
    return
      "<ol>\(each(needs) { "<li>\($0.words)\(present($0.area?.label) { " <span class=\"secondary\">(\($0))</span>" })</li>" })</ol>"
  }

  ///
  static func left(_ asking: Asking, _ needs: [NeedStatement]) -> Markup {
    asking.folded(
      "Needs this plan leaves for now", fields: needs.map { "left.\($0.id)" },
      "<p>Every need has at least one line, or a reason why it is left for now.</p>"
        + each(needs) {
          asking.line("Why is this left for now: “\($0.words)”?", "left.\($0.id)")
        })
  }
}
