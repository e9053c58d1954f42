/// How much work scrypt is made to do.
///
/// The standard recipe is the one OWASP's Password Storage Cheat Sheet gives for 32 MiB: N = 2^15, r = 8, p = 3.
public struct PasswordRecipe: Hashable, Sendable {
  /// The power of two that is N.
  public let costPower: Int
  /// r.
  public let blockSize: Int
  /// p.
  public let parallelism: Int

  public static let standard = PasswordRecipe(
    trusted: 15, blockSize: 8, parallelism: 3)

  /// Nil for a recipe that is too weak to be scrypt at all, or would need more than about 1 GiB.
  public init?(costPower: Int, blockSize: Int, parallelism: Int) {
    guard (1...20).contains(costPower), (1...8).contains(blockSize), (1...16).contains(parallelism)
    else { return nil }
    self.init(trusted: costPower, blockSize: blockSize, parallelism: parallelism)
  }

  private init(trusted costPower: Int, blockSize: Int, parallelism: Int) {
    self.costPower = costPower
    self.blockSize = blockSize
    self.parallelism = parallelism
  }
}
