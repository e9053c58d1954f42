import Vocabulary

extension Envelope {
  /// The envelope as bytes: what the seal is bound to and the chain covers.
  var bytes: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.add(id.value)
    bytes.add(kind.name)
    bytes.add(Int64(kind.version))
    bytes.add(Int64(subjects.count))
    for subject in subjects { bytes.add(subject.value) }
    bytes.add(occurred.description)
    bytes.add(recordedAt.microseconds)
    bytes.add(author.practitioner.value)
    bytes.add(author.name)
    bytes.add(author.role.rawValue)
    bytes.add(author.agency.value)
    bytes.add(basis.rawValue)
    bytes.add(marking.rawValue)
    bytes.add(corrects?.value)
    return bytes.bytes
  }
}
