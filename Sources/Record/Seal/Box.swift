import Crypto

/// AES-GCM with the nonce and tag kept beside what they seal, bound to where it belongs.
enum Box {
  static func close(_ open: [UInt8], with key: SymmetricKey, boundTo place: [UInt8]) throws
    -> [UInt8]
  {
    let box = try AES.GCM.seal(open, using: key, authenticating: place)
    return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  static func open(_ closed: [UInt8], with key: SymmetricKey, boundTo place: [UInt8]) throws
    -> [UInt8]
  {
    guard closed.count >= 28 else { throw CryptoKitError.incorrectParameterSize }
    let box = try AES.GCM.SealedBox(
      nonce: AES.GCM.Nonce(data: closed[..<12]), ciphertext: closed[12..<(closed.count - 16)],
      tag: closed[(closed.count - 16)...])
    return Array(try AES.GCM.open(box, using: key, authenticating: place))
  }
}
