import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What is due for the children somebody works with, and what waits for them to look at.
struct DueSection {
  let waiting: Waiting
  let today: LocalDate

  /// So many are listed; the rest are counted.
  private static let most = 15

  var markup: Markup {
    guard !waiting.isEmpty else { return .empty }
    return """
      <section>\(asked)\(written)\(approvals)\(due)\(unreviewed)\(planless)\(long)\(levels)</section>
      """
  }

  /// What other agencies ask of the worker’s own (R-065).
  private var asked: Markup {
    list("Contributions your agency was asked for", waiting.asked) { item in
      let contribution = item.what.contribution
      let address =
        "/people/\(item.person.person)/assessments/open/\(item.what.course.id)/contributions/\(contribution.agency)"
      let due = contribution.due
      return """
        <a href="\(href: address)">\(item.what.name)</a>, <bdi>\(item.person.name)</bdi>. \
        Asked by \(contribution.requested?.entry.envelope.author.name ?? "")\
        \(present(due) { ", by \($0.on.british) " })\
        \(present(due) {
          $0.isOverdue(on: today) ? Tag($0.words(on: today), .red).markup : "(\($0.words(on: today)))"
        })
        """
    }
  }

  /// What children and parents wrote themselves with a one-time code.
  private var written: Markup {
    list("A family has written", waiting.written) { item in
      """
      <a href="\(href: "/people/\(item.person.person)/entries/\(item.what.id)")">\
      \(ChronologyLine(item.what).title)</a>, <bdi>\(item.person.name)</bdi>, \
      \(item.what.envelope.recordedAt.ukDate.british)
      """
    }
  }

  private var approvals: Markup {
    list("Decisions that wait for you to look at them", waiting.approvals) { item in
      let line = ChronologyLine(item.what.decision)
      return """
        <a href="\(href: "/people/\(item.person.person)/approvals/new?decision=\(item.what.decision.id)")">\
        \(line.title)</a>, <bdi>\(item.person.name)</bdi>. \
        Decided by \(item.what.decision.envelope.author.name), \
        \(item.what.decision.envelope.occurred.british)
        """
    }
  }

  private var due: Markup {
    list("What is due", waiting.due) { item in
      """
      \(child(item.person)): \(item.what.what), by \(item.what.on.british) \
      \(item.what.isOverdue(on: today)
        ? Tag(item.what.words(on: today), .red).markup : "(\(item.what.words(on: today)))")
      """
    }
  }

  private var unreviewed: Markup {
    list("Plans that have not been reviewed", waiting.unreviewed) { item in
      "\(child(item.person)): \(item.what.kind.label), from \(item.what.startedOn.british)"
    }
  }

  private var planless: Markup {
    list("Levels that call for a plan, without one", waiting.planless) { item in
      "\(child(item.person)): \(item.what.content.term), since \(item.what.day.british)"
    }
  }

  private var long: Markup {
    list("Plans that have lasted long", waiting.long) { item in
      """
      \(child(item.person)): \(item.what.plan.kind.label), since \(item.what.plan.startedOn.british)\
      \(present(item.what.mark) { ". Meant to last, by decision: \($0.content.kind.label)" })
      """
    }
  }

  /// At which levels the agency’s children are: how many, and never which is worse.
  private var levels: Markup {
    guard !waiting.levels.isEmpty else { return .empty }
    let without = waiting.children - waiting.levels.map(\.children).reduce(0, +)
    return """
      <h2>Levels of need</h2>\
      \(Table(
        "Levels of need", columns: ["Level", "Children"],
        rows: waiting.levels.map { ["\($0.term)", "\($0.children)"] }
          + (without > 0 ? [["No level decided that you can see", "\(without)"]] : []),
        captionIsHidden: true))
      """
  }

  private func child(_ person: PersonProjection) -> Markup {
    "<a href=\"\(href: "/people/\(person.person)/plan")\"><bdi>\(person.name)</bdi></a>"
  }

  private func list<What>(
    _ title: String, _ items: [Waiting.Item<What>], _ item: (Waiting.Item<What>) -> Markup
  ) -> Markup {
    guard !items.isEmpty else { return .empty }
    let more = items.count - Self.most
    return """
      <h2>\(title) (\(items.count))</h2>\
      <ul>\(each(items.prefix(Self.most)) { "<li>\(item($0))</li>" })</ul>\
      \(when(more > 0, "<p>And \(more) more.</p>"))
      """
  }
}
