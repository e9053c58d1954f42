/// The same random numbers for the same seed, on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, child: Int) {
    state = seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(truncatingIfNeeded: child)
    _ = next()
  }

  mutating func next() -> UInt64 {
    // An odd step visits every state; multiplying and folding the halves spreads each bit.
    state &+= 0x9E37_79B9_7F4A_7C15
    let product = state.multipliedFullWidth(by: 0xD120_0000_6E5F_4D2B)
    let mixed = (product.high ^ product.low) &* 0xA24B_AED4_963E_E407
    return mixed ^ (mixed >> 29)
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  /// One of several, each as likely as its weight.
  mutating func pick<Choice>(_ choices: [(choice: Choice, weight: Int)]) -> Choice? {
    let sum = choices.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return nil }
    var left = Int.random(in: 0..<sum, using: &self)
    for (choice, weight) in choices {
      if left < weight { return choice }
      left -= weight
    }
    return choices.last?.choice
  }
}
