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
    return "<section>\(approvals)\(due)\(unreviewed)\(planless)\(long)</section>"
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
