/// The parts of a long piece of work, done in any order, and how far each has come.
public struct TaskList: Component {
  private let tasks: [Task]

  public init(_ tasks: [Task]) {
    self.tasks = tasks
  }

  /// One part; without an `href` it cannot be started yet.
  public struct Task: Sendable {
    let title: String
    let href: String?
    let hint: String?
    let status: Markup

    public init(_ title: String, href: String?, hint: String? = nil, status: Markup) {
      self.title = title
      self.href = href
      self.hint = hint
      self.status = status
    }
  }

  public var markup: Markup {
    "<ul class=\"tasks\">\(each(tasks, written))</ul>"
  }

  private func written(_ task: Task) -> Markup {
    """
    <li class="task"><div class="task-name">\(name(of: task))\
    \(present(task.hint) { "<div class=\"hint\">\($0)</div>" })</div>\
    <div class="task-status">\(task.status)</div></li>
    """
  }

  private func name(of task: Task) -> Markup {
    task.href.map { "<a href=\"\(href: $0)\">\(task.title)</a>" } ?? "<span>\(task.title)</span>"
  }
}

extension TaskList {
  public static let examples = [
    Example(
      "an assessment",
      TaskList([
        Task("What was seen", href: "/assessments/1/seen", status: "Completed"),
        Task(
          "What the child said", href: "/assessments/1/said",
          hint: "In their own words, from more than one visit",
          status: Tag("Not started", .blue).markup),
        Task("Manager’s decision", href: nil, status: Tag("Cannot start yet", .grey).markup),
      ])),
    Example(
      "hostile",
      TaskList([Task(hostileText, href: hostileText, hint: hostileText, status: "\(hostileText)")])),
  ]
}
