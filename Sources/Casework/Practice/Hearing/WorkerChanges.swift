import Record
import Vocabulary

/// Several changes of lead professional or of those in the team within some months are noticed; the numbers are ours.
public enum WorkerChanges: PracticeRule {
  public static let rule = Rule("R-141", source: "Herefordshire section 4")

  public static let says =
    "Changes of worker cost trust: notice them."

  public static func notices(in picture: Picture) -> [Notice] {
    let months = picture.parameters.workerChangeMonths
    let since = picture.today.adding(months: -months)
    let left = picture.involvement.said.all(LeftTeam.self).filter { $0.day > since }
    let leads = picture.involvement.said.all(JoinedTeam.self).filter {
      $0.content.position == .leadProfessional
    }
    let changedLeads = zip(leads, leads.dropFirst()).filter { one, next in
      one.content.practitioner != next.content.practitioner && next.day > since
    }
    .map(\.1.entry)
    let changes = (left.map(\.entry) + changedLeads).sorted { $0.number < $1.number }
    guard changes.count >= picture.parameters.severalWorkerChanges else { return [] }
    return noticed(
      changes.map(\.id), "\(changes.count) changes of worker in \(months) months",
      "Each one costs the child trust. Say goodbye well, hand over together, and keep who can be kept."
        + picture.parameters.whose("worker_change_months"))
  }
}
