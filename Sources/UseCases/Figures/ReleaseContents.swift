import Disclosure
import Foundation

/// What is kept of a release: what it published, and what it was about.
///
/// Releases kept before their subject was written down are read without one.
struct ReleaseContents: Codable {
  let publication: Publication
  let subject: ReleaseSubject?

  private enum CodingKeys: String, CodingKey {
    case subject
  }

  init(_ publication: Publication, about subject: ReleaseSubject) {
    self.publication = publication
    self.subject = subject
  }

  init(from decoder: any Decoder) throws {
    publication = try Publication(from: decoder)
    subject = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(ReleaseSubject.self, forKey: .subject)
  }

  func encode(to encoder: any Encoder) throws {
    try publication.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(subject, forKey: .subject)
  }

  /// - Throws: ``DamagedHistory`` where it cannot be read.
  init(_ kept: KeptPublication) throws(DamagedHistory) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(kept.contents)) else {
      throw DamagedHistory()
    }
    self = read
  }

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return Array(try encoder.encode(self))
    }
  }
}
