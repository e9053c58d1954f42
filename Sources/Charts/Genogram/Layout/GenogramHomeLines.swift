/// The dashed lines round the people of one home, who may stand in several rows.
///
/// Nobody who lives elsewhere is ever inside one: where somebody stands between, the home has more than one line, each
/// with its name.
struct GenogramHomeLines {
  private(set) var loops: [GenogramLoop] = []

  /// A stretch of the inside of a line, from one height to another.
  private struct Slab {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    var width: Double { right - left }
  }

  init(_ home: Set<Int>, number: Int, _ order: GenogramOrder, _ boxes: [GenogramBox]) {
    // Two homes of one child must not be drawn on each other.
    let room = 10 - 3 * Double(number % 3)
    var chain: [Slab] = []
    for row in order.rows {
      var slabs = Self.runs(of: home, in: row).map { Self.slab(round: $0, boxes, room) }
      let widest = slabs.indices.max { slabs[$0].width < slabs[$1].width }
      let main = widest.map { slabs.remove(at: $0) }
      loops += slabs.map { Self.loop([$0], number) }
      guard let main else {
        close(&chain, number)
        continue
      }
      if let above = chain.last { chain.append(Self.corridor(from: above, to: main)) }
      chain.append(main)
    }
    close(&chain, number)
  }

  private mutating func close(_ chain: inout [Slab], _ number: Int) {
    if !chain.isEmpty { loops.append(Self.loop(chain, number)) }
    chain = []
  }

  /// Members of the home who stand next to each other.
  private static func runs(of home: Set<Int>, in row: [Int]) -> [[Int]] {
    row.split { !home.contains($0) }.map(Array.init)
  }

  private static func slab(round people: [Int], _ boxes: [GenogramBox], _ room: Double) -> Slab {
    let boxes = people.map { boxes[$0] }
    return Slab(
      left: (boxes.map(\.left).min() ?? 0) - room, right: (boxes.map(\.right).max() ?? 0) + room,
      top: (boxes.map(\.top).min() ?? 0) - room, bottom: (boxes.map(\.bottom).max() ?? 0) + room)
  }

  /// Between two rows, where nobody stands.
  private static func corridor(from above: Slab, to below: Slab) -> Slab {
    let overlap = (max(above.left, below.left), min(above.right, below.right))
    let reaches = overlap.1 - overlap.0 >= 24
    return Slab(
      left: reaches ? overlap.0 : overlap.1 - 24, right: reaches ? overlap.1 : overlap.0 + 24,
      top: above.bottom, bottom: below.top)
  }

  private static func loop(_ slabs: [Slab], _ number: Int) -> GenogramLoop {
    let down = slabs.flatMap {
      [GenogramPoint($0.right, $0.top), GenogramPoint($0.right, $0.bottom)]
    }
    let up = slabs.reversed().flatMap {
      [GenogramPoint($0.left, $0.bottom), GenogramPoint($0.left, $0.top)]
    }
    return GenogramLoop(home: number, corners: down + up)
  }
}
