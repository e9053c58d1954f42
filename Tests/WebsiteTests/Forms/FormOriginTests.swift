import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Website

struct FormOriginTests {
  @Test(arguments: [
    ([:], FormOrigin.unsaid), (["origin": "null"], .unsaid),
    (["origin": "http://heed.test"], .ours), (["origin": "HTTP://HEED.TEST"], .ours),
    (["origin": "https://heed.example.gov.uk"], .ours),
    (["origin": "http://heed.test:8081"], .elsewhere), (["origin": "http://evil.test"], .elsewhere),
    (["origin": "http://heed.test.evil.test"], .elsewhere), (["origin": "heed.test"], .elsewhere),
    (["sec-fetch-site": "same-origin", "origin": "null"], .ours),
    (["sec-fetch-site": "none"], .ours), (["sec-fetch-site": "cross-site"], .elsewhere),
    (["sec-fetch-site": "same-site", "origin": "http://heed.test"], .elsewhere),
  ])
  func `where a form came from is what the browser says`(
    headers: [String: String], origin: FormOrigin
  ) {
    var fields: HTTPFields = [:]
    for (name, value) in headers { HTTPField.Name(name).map { fields[$0] = value } }
    let request = Request(
      head: HTTPRequest(
        method: .post, scheme: "http", authority: "heed.test", path: "/", headerFields: fields),
      body: RequestBody(buffer: ByteBuffer()))

    let settings = SiteSettings(publicURL: "https://heed.example.gov.uk/")
    #expect(FormOrigin(request, settings: settings) == origin)
  }
}
