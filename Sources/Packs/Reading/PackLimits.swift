/// How much a pack may be, so that reading one can neither hang nor fill the memory.
public struct PackLimits: Hashable, Sendable {
  /// The most bytes in one file.
  public var bytesInFile = 256 * 1024
  /// The most files in one folder of packs or in one pack.
  public var files = 1_500
  /// The most bytes in all files of one pack.
  public var bytesInPack = 4 * 1024 * 1024
  /// How many blocks may stand inside one another.
  public var depth = 12
  /// The most faults told of one file; more would not be read.
  public var faultsInFile = 50

  public init() {}
}
