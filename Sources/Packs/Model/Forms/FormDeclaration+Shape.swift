import Instruments
import Vocabulary

extension FormDeclaration: Named {
  /// An earlier version is named with its number, so that each version has a file of its own.
  var declaredName: String { isEarlier ? "\(id)-v\(version)" : id.value }

  static let shape = Shape<FormDeclaration>(
    "a form", "A form: an assessment, a tool, a screening, a page for a child’s views.",
    [
      .required("id", \.id, .id(), "The name it keeps for ever."),
      .required(
        "version", \.version, .whole(1...10_000, "a version"),
        "Counted from 1. What has been completed is never changed: count on."),
      .required("title", \.title, .label, "What it is called."),
      .optional("short", \.short, .label, "The short form people use."),
      .optional(
        "meaning", \.meaning, .reference(to: .meanings),
        "The meaning whose local word is the title in each place."),
      .required("about", \.about, .choice(), "Whom or what a completion is about."),
      .optional(
        "assessment", \.assessment, .choice(),
        "What sort of assessment completing it is; left out for a tool."),
      .required("purpose", \.purpose, .sentence, "What it is for, for those who choose a form."),
      .optional("guidance", \.guidance, .sentence, "Said above the whole form."),
      .optional(
        "to_family", \.toFamily, .block(),
        "What a child or parent who fills it in themselves reads in place of title and guidance."),
      .list("completers", \.completers, .choice(), "Who may complete it."),
      .list(
        "roles", \.roles, .choice(),
        "The roles that begin and complete it; left out for any. Others are asked for parts."),
      .optional(
        "training", \.training, .block(), "The training without which it is not completed."),
      .optional("licence", \.licence, .block(), "Whose wording it is, which is never kept."),
      .list(
        "same_as_versions", \.sameAsVersions, .whole(1...10_000, "a version"),
        "Earlier versions it can be compared with."),
      .list(
        "changed_items", \.changedItems, .block(),
        "Questions that mean something else than in those versions."),
      .optional(
        "scoring", \.scoring, .block(),
        "What is added up, where the owner of a published tool says so; never for a family."),
      .flag(
        "earlier", \.isEarlier,
        "Whether a later version has taken its place. Its file is then named ID-vVERSION.yaml."),
      .list(
        "stages", \.stages, .choice(), "The stages of life it is for; left out for all."),
      .optional(
        "yields", \.yields, .label,
        "Which facts come of it: “survey answers where respondent is parent”, “audit findings”."),
      .list("sections", \.sections, .block(), "Its parts, in the order asked."),
    ])

  /// What is wrong with it as a form, each beside the section or item it is about.
  static func check(_ form: FormDeclaration, at node: YAMLNode, _ reading: inout Reading) {
    let problems =
      form.itemProblems + form.unknownAnswers + form.instrument().problems
      + form.familyProblems
    for problem in problems {
      let path = problem.path.split(separator: "/").map(String.init)
      reading.fault(
        at: node.descending(path), found: problem.path.isEmpty ? "the form" : problem.path,
        expected: "a form that can be used", why: problem.message + ".")
    }
    var check = FormFactsCheck(form: form, node: node)
    check.tell(&reading)
  }
}

extension FormTraining: Declared {
  static let shape = Shape<FormTraining>(
    "training", "The training without which it is not completed.",
    [
      .required("course", \.course, .label, "What the course is called."),
      .optional("valid_months", \.validMonths, .whole(1...600, "months"), "How long it holds."),
    ])
}

extension FormLicence: Declared {
  static let shape = Shape<FormLicence>(
    "a licence", "Whose wording it is, which is never kept.",
    [
      .required("holder", \.holder, .label, "Who holds the licence."),
      .required("reference", \.reference, .label, "What the partnership’s own licence is called."),
    ])
}

extension FormChange: Declared {
  static let shape = Shape<FormChange>(
    "a changed question", "A question that cannot be compared with its earlier self.",
    [
      .required("item", \.item, .id(), "Which question."),
      .required("why", \.why, .sentence, "Why, in a sentence that readers are shown."),
    ])
}

extension FormScoring: Declared {
  static let shape = Shape<FormScoring>(
    "a sum", "What is added up of a published tool.",
    [
      .required(
        "as_in", \.source, .label, "Where the tool’s owner says so: the manual, year and page."),
      .list("items", \.items, .id(), "The questions whose answers are added up."),
      .optional(
        "fewest_answered", \.fewestAnswered, .whole(1...500, "a count"),
        "How many must be answered for the sum to mean anything; all of them if left out."),
      .list("bands", \.bands, .block(), "What the owner calls the sums."),
    ])
}

extension FormBand: Declared {
  static let shape = Shape<FormBand>(
    "a band", "What the tool’s owner calls the sums from one number to another.",
    [
      .required("label", \.label, .label, "What they are called."),
      .required("from", \.from, .whole(-10_000...10_000, "a sum"), "The lowest of them."),
      .required("to", \.to, .whole(-10_000...10_000, "a sum"), "The highest of them."),
    ])
}

extension FormSection: Declared {
  static let shape = Shape<FormSection>(
    "a section", "A part of a form.",
    [
      .required("id", \.id, .id(), "The name it keeps for ever."),
      .required("title", \.title, .label, "Its heading."),
      .optional("guidance", \.guidance, .sentence, "Said below the heading."),
      .optional(
        "to_family", \.toFamily, .block(),
        "What a child or parent who fills it in themselves reads in place of title and guidance."),
      .flag(
        "practitioners_only", \.isForPractitioners,
        "Whether a child or parent who fills the form in themselves is not asked it."),
      .flag("for_each_child", \.isForEachChild, "Whether it is answered once for each child."),
      .list("shown_when", \.shownWhen, .block(), "When it is asked; all must hold."),
      .list("items", \.items, .block(), "Its questions, in the order asked."),
    ])
}

extension YAMLNode {
  /// The node that a path of keys, ids and places counted from 1 leads to, as far as there is one.
  func descending(_ path: [String]) -> YAMLNode {
    guard let step = path.first else { return self }
    let rest = Array(path.dropFirst())
    switch content {
    case .map(let entries):
      let next = entries.first { $0.key == step }?.value
      return next?.descending(rest) ?? descending(rest)
    case .list(let nodes):
      let named = nodes.first { $0.id == step }
      let counted = Int(step).flatMap { nodes.indices.contains($0 - 1) ? nodes[$0 - 1] : nil }
      return (named ?? counted)?.descending(rest) ?? self
    case .scalar: return self
    }
  }

  private var id: String? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == "id" }?.value.plainOrQuoted
  }
}
