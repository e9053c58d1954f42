import Markup
import Returns
import Vocabulary

/// Asks for a return to be checked.
struct SendReturnPage: Page {
  let proof: FormProof
  let held: [(key: String, checked: CheckedReturn)]
  let year: String
  let errors: FormErrors

  let title = "Check a children in need return"
  let section: SiteSection? = .returns

  /// The collections whose rules Heed knows.
  static let years = Census.rulesets

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>Choose the XML file your system makes for the children in need census. It is checked against the rules of its \
    collection, and you are shown what to put right before you send it to the Department for Education.</p>
    <p>Nothing in the file is kept unless you then ask for it to be loaded. What was found stays here for you alone for half \
    an hour, in memory, and is then gone. That you checked a return is written in the access log.</p>\
    <p><a href="/returns/cin/loaded">Returns that have been loaded</a></p>
    \(PostForm(to: "/returns/cin/checks", proof, carriesFile: true, questions).markup)\(earlier)
    """
  }

  // The file comes last: everything else has been read when it begins.
  private var questions: Markup {
    """
    \(SelectField(
      "Collection", name: "year", choices: Self.years.reversed().map {
        Choice("\($0 - 1) to \($0)", value: String($0))
      }, chosen: year.isEmpty ? nil : year,
      hint: "Leave this when the file says its own year", errors: errors,
      blank: "As the file says", style: .strong))\
    \(FileField(
      "Return", name: "return", accept: ".xml,text/xml,application/xml",
      hint: "An XML file of up to 1,000 MB", errors: errors, style: .strong))\
    \(Button("Check the return"))
    """
  }

  private var earlier: Markup {
    guard !held.isEmpty else { return .empty }
    let items: Markup = each(held.reversed()) { item in
      """
      <li><a href="\(href: "/returns/cin/checks/\(item.key)")">\
      <bdi>\(item.checked.name)</bdi></a>, checked at \(item.checked.checkedAt.ukTime.british)</li>
      """
    }
    return "<h2>Checked in the last half hour</h2><ul>\(items)</ul>"
  }
}

extension CheckedReturn {
  /// What the file was called, or words for one without a name.
  var name: String { file.isEmpty ? "A return without a name" : file }
}
