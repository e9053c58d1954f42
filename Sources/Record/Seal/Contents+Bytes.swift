extension Contents {
  /// The contents as they are sealed: each field with its length, so that any payload fits.
  var bytes: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.add(payload)
    switch source {
    case .typed:
      bytes.add(0)
    case .feed(let name, let file, let row):
      bytes.add(1)
      bytes.add(name)
      bytes.add(file)
      bytes.add(Int64(row))
    case .familyPage:
      bytes.add(2)
    }
    bytes.add(toldBy)
    bytes.add(reason)
    return bytes.bytes
  }

  init?(bytes: [UInt8]) {
    var reader = CanonicalReader(bytes)
    guard let payload = reader.field(), let source = reader.number() else { return nil }
    if source == 0 {
      self.source = .typed
    } else if source == 2 {
      self.source = .familyPage
    } else {
      guard let name = reader.text(), let file = reader.text(), let row = reader.number() else {
        return nil
      }
      self.source = .feed(name: name, file: file, row: Int(row))
    }
    guard let toldBy = reader.optionalText(), let reason = reader.optionalText() else {
      return nil
    }
    self.payload = payload
    self.toldBy = toldBy
    self.reason = reason
  }
}
