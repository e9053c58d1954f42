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
  func move(of target: Int, by step: Int) -> CellSystem.Move? {
    let links = system.relationsOf[target]
    guard (1...2).contains(links.count), system.allows(step, of: target, times: times) else {
      return nil
    }
    let start = Station(relation: links[0].to, excess: links[0].factor * step)
    let goal =
      links.count == 2
      ? Station(relation: links[1].to, excess: -links[1].factor * step) : .outside
    guard let ways = cheapestWays(from: start, to: goal, besides: target) else { return nil }
    var steps = [target: step]
    for way in ways { steps[way.cell, default: 0] += way.step }
    return system.move(steps, including: target)
  }

  /// A relation, with what it has too much.
  private struct Station: Hashable {
    let relation: Int
    let excess: Int

    static let outside = Station(relation: -1, excess: 0)
  }

  private struct Way {
    let cell: Int
    let step: Int
    let from: Station
  }

  private func cheapestWays(
    from start: Station, to goal: Station, besides target: Int
  ) -> [Way]? {
    var costs = [start: 0.0]
    var arrivals: [Station: Way] = [:]
    var queue = CheapestFirst<Station>()
    queue.add(start, cost: 0)
    while let (station, cost) = queue.next() {
      if station == goal, arrivals[goal] != nil { return ways(to: goal, start, arrivals) }
      guard cost <= costs[station] ?? .infinity else { continue }
      for (way, next) in ways(from: station, besides: target) {
        let sum = cost + system.cost(way.cell)
        guard sum < costs[next] ?? .infinity || next == goal && arrivals[goal] == nil else {
          continue
        }
        costs[next] = sum
        arrivals[next] = way
        queue.add(next, cost: sum)
      }
    }
    return nil
  }

  private func ways(from station: Station, besides target: Int) -> [(Way, Station)] {
    if station == .outside { return waysIn(besides: target) }
    let links = onlyHidden ? system.hiddenOf : system.cellsOf
    return links[station.relation].compactMap { link in
      let step = -station.excess * link.factor
      guard link.to != target, isUsable(link.to, step) else { return nil }
      let others = system.relationsOf[link.to].filter { $0.to != station.relation }
      let next = others.first.map { Station(relation: $0.to, excess: $0.factor * step) }
      guard others.count == system.relationsOf[link.to].count - 1 else { return nil }
      return (Way(cell: link.to, step: step, from: station), next ?? .outside)
    }
  }

  /// From outside any count in one relation alone leads in, up or down.
  private func waysIn(besides target: Int) -> [(Way, Station)] {
    var ways: [(Way, Station)] = []
    for cell in system.counts.indices where cell != target && system.relationsOf[cell].count == 1 {
      for step in [1, -1] where isUsable(cell, step) {
        let link = system.relationsOf[cell][0]
        ways.append(
          (
            Way(cell: cell, step: step, from: .outside),
            Station(relation: link.to, excess: link.factor * step)
          ))
      }
    }
    return ways
  }

  private func isUsable(_ cell: Int, _ step: Int) -> Bool {
    system.relationsOf[cell].count <= 2 && (!onlyHidden || system.isHidden[cell])
      && system.allows(step, of: cell, times: times)
  }

  private func ways(to goal: Station, _ start: Station, _ arrivals: [Station: Way]) -> [Way]? {
    var ways: [Way] = []
    var station = goal
    repeat {
      guard let way = arrivals[station], ways.count <= arrivals.count else { return nil }
      ways.append(way)
      station = way.from
    } while station != start
    return ways
  }
}
