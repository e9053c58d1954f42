/// Finds the cheapest ring of counts in which each makes up for the change of the one before.
///
/// Relations are the stations and counts the ways between them. A count in one relation alone leads
/// out of all relations, to a station where nothing has to be made up for. Counts in three or more
/// relations are left to ``RepairSearch``.
struct PathSearch {
  private let system: CellSystem
  private let times: Int
  private let onlyHidden: Bool

  init(_ system: CellSystem, times: Int, onlyHidden: Bool) {
    self.system = system
    self.times = times
    self.onlyHidden = onlyHidden
  }

  /// A change of the target by `step` and of as cheap others as there are.
  ///
  /// Where a count has to change twice over, it cannot be made as many times as was asked for.
  func move(of target: Int, by step: Int) -> CellSystem.Move? {
    let links = system.relationsOf[target]
    guard (1...2).contains(links.count), system.allows(step, of: target, times: times) else {
      return nil
    }
    let ends = links.map { Station(relation: $0.to, excess: $0.factor * step) }
    guard let ways = ends.count == 1 ? cheapestOut(ends[0], besides: target) : round(ends, target)
    else { return nil }
    var steps = [target: step]
    for way in ways.steps { steps[way.cell, default: 0] += way.step }
    return system.move(steps, including: target)
  }

  /// A relation, with what it has too much.
  private struct Station: Hashable {
    let relation: Int
    let excess: Int

    static let outside = Station(relation: -1, excess: 0)
  }

  private struct Step {
    let cell: Int
    let step: Int
  }

  /// Counts that are changed one for another, and what it costs to withhold them all.
  private struct Ways {
    var steps: [Step] = []
    var cost = 0.0
  }

  /// From one relation of a target to its other one: straight, or out of both where that is cheaper.
  private func round(_ ends: [Station], _ target: Int) -> Ways? {
    let goal = Station(relation: ends[1].relation, excess: -ends[1].excess)
    var search = Search(from: ends[0], to: [goal, .outside])
    guard let reached = advance(&search, besides: target, within: .infinity) else { return nil }
    if reached == goal { return search.ways(to: goal) }
    let first = search.ways(to: .outside)
    let second = cheapestOut(ends[1], besides: target)
    let out = second.map { Ways(steps: first.steps + $0.steps, cost: first.cost + $0.cost) }
    search.goals = [goal]
    guard advance(&search, besides: target, within: out?.cost ?? .infinity) != nil else {
      return out
    }
    return search.ways(to: goal)
  }

  private func cheapestOut(_ start: Station, besides target: Int) -> Ways? {
    var search = Search(from: start, to: [.outside])
    return advance(&search, besides: target, within: .infinity).map { search.ways(to: $0) }
  }

  /// What has been looked at from one station on, the cheapest first.
  private struct Search {
    let start: Station
    var goals: Set<Station>
    var costs: [Station: Double]
    var arrivals: [Station: (step: Step, from: Station)] = [:]
    var queue = CheapestFirst<Station>()

    init(from start: Station, to goals: Set<Station>) {
      self.start = start
      self.goals = goals
      costs = [start: 0]
      queue.add(start, cost: 0)
    }

    func ways(to goal: Station) -> Ways {
      var ways = Ways(cost: costs[goal] ?? 0)
      var station = goal
      while station != start, let arrival = arrivals[station] {
        ways.steps.append(arrival.step)
        station = arrival.from
      }
      return ways
    }
  }

  /// Looks on until one of the goals is the cheapest there is; none within the cost when there is no way.
  private func advance(
    _ search: inout Search, besides target: Int, within most: Double
  ) -> Station? {
    while let (station, cost) = search.queue.next(), cost < most {
      if search.goals.contains(station) { return station }
      guard station != .outside, cost <= search.costs[station] ?? .infinity else { continue }
      for link in onlyHidden ? system.hiddenOf[station.relation] : system.cellsOf[station.relation]
      where link.to != target {
        let step = -station.excess * link.factor
        guard isUsable(link.to, step), let next = next(after: station, over: link.to, step) else {
          continue
        }
        let sum = cost + system.cost(link.to)
        guard sum < search.costs[next] ?? .infinity else { continue }
        search.costs[next] = sum
        search.arrivals[next] = (Step(cell: link.to, step: step), station)
        search.queue.add(next, cost: sum)
      }
    }
    return nil
  }

  /// Where the change of a count leads; nowhere when it is in one relation twice.
  private func next(after station: Station, over cell: Int, _ step: Int) -> Station? {
    let links = system.relationsOf[cell]
    guard links.count == 2 else { return .outside }
    guard links[0].to != links[1].to else { return nil }
    let other = links[0].to == station.relation ? links[1] : links[0]
    return Station(relation: other.to, excess: other.factor * step)
  }

  private func isUsable(_ cell: Int, _ step: Int) -> Bool {
    system.relationsOf[cell].count <= 2 && (!onlyHidden || system.isHidden[cell])
      && system.allows(step, of: cell, times: times)
  }
}
