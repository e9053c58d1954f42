/// Which children of a return are to break which rules.
struct DefectPlan: Sendable {
  /// The rules that the return as a whole breaks.
  let ofWholeReturn: [String]
  private var defects: [Int: Defect] = [:]
  /// Children whose number is that of the child before them, and by which rule.
  private var copies: [Int: String] = [:]
  private let wanted: Set<String>

  /// Children with a defect stand apart by two, the first after those whose disabilities count.
  init(_ counts: [String: Int], children: Int, in census: Census) {
    let rules = CensusRule.all.filter {
      counts[$0.code, default: 0] > 0 && $0.applies(in: census.year)
        && $0.isCollected(in: census.year)
    }
    wanted = Set(rules.map(\.code))
    ofWholeReturn = rules.filter { !$0.check.isAboutChild }.map(\.code)
    var next = 6
    for rule in rules where rule.check.isAboutChild {
      let defect = Defect.all.first { $0.rule == rule.code }
      for _ in 0..<counts[rule.code, default: 0] where next <= children {
        if let defect { defects[next] = defect } else { copies[next] = rule.code }
        next += 2
      }
    }
  }

  func breaks(_ rule: String) -> Bool { wanted.contains(rule) }

  func defect(of child: Int) -> Defect? { defects[child] }

  /// By which rule a child is to have the number of the child before it.
  func copy(of child: Int) -> String? { copies[child] }

  /// Whether a child is to be plain: it has a defect, or its number is taken by the next.
  func isPlain(_ child: Int) -> Bool {
    defects[child] != nil || copies[child] != nil || copies[child + 1] != nil
  }

  /// Does to a child, as to every other without a defect of its own, what makes the return as a whole
  /// break the rules wanted.
  func spoil(_ child: inout ChildDraft) {
    if breaks("2883") {
      for place in child.episodes.indices {
        child.episodes[place].transferConferenceOn = nil
        for enquiry in child.episodes[place].enquiries.indices {
          child.episodes[place].enquiries[enquiry].conferenceOn = nil
          child.episodes[place].enquiries[enquiry].conferenceNotRequired = "1"
        }
      }
    }
    if breaks("2886Q") { child.sex = "U" }
    if breaks("2888Q") { child.disabilities = Array(child.disabilities.prefix(1)) }
    if breaks("2887Q") { child.disabilities = ["LD"] }
  }
}
