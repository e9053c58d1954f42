extension ID {
  /// Makes an identifier that sorts by the time it was made and cannot be guessed.
  ///
  /// It is 26 characters of Crockford's base 32 in lower case: 48 bits of milliseconds since 1970,
  /// then 80 random bits. The alphabet leaves out i, l, o and u, so one read over the telephone is
  /// not misheard.
  public static func make(
    at instant: Instant, using generator: inout some RandomNumberGenerator
  ) -> ID {
    let milliseconds = UInt128(max(0, instant.microseconds / 1000)) & 0xFFFF_FFFF_FFFF
    let random =
      UInt128(generator.next()) << 16 | UInt128(UInt16(truncatingIfNeeded: generator.next()))
    return ID(base32(milliseconds << 80 | random))
  }

  private static func base32(_ bits: UInt128) -> String {
    let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
    return String(unsafeUninitializedCapacity: 26) { bytes in
      var rest = bits
      for place in stride(from: 25, through: 0, by: -1) {
        bytes[place] = alphabet.utf8Start[Int(rest & 31)]
        rest >>= 5
      }
      return 26
    }
  }
}
