/// The same random numbers every time, so that a failure can be seen again.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    // An odd step visits every state; multiplying and folding the halves spreads each bit.
    state &+= 0x9E37_79B9_7F4A_7C15
    let product = state.multipliedFullWidth(by: 0xD120_0000_6E5F_4D2B)
    let mixed = (product.high ^ product.low) &* 0xA24B_AED4_963E_E407
    return mixed ^ (mixed >> 29)
  }
}
