/// A queue that gives the cheapest first.
struct CheapestFirst<Element> {
  private var heap: [(cost: Double, element: Element)] = []

  mutating func add(_ element: Element, cost: Double) {
    heap.append((cost, element))
    var place = heap.count - 1
    while place > 0, heap[place].cost < heap[(place - 1) / 2].cost {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func next() -> (Element, Double)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return (first.element, first.cost) }
    heap[0] = last
    sink()
    return (first.element, first.cost)
  }

  /// Moves the first down to where it belongs.
  private mutating func sink() {
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, heap[child + 1].cost < heap[child].cost { child += 1 }
      guard heap[child].cost < heap[place].cost else { return }
      heap.swapAt(place, child)
      place = child
    }
  }
}
