import Markup
import Testing

struct LinkAddressTests {
  @Test(arguments: [
    ("/", "/"), ("/children/maya", "/children/maya"), ("/a?b=1&c=2", "/a?b=1&amp;c=2"),
    ("#seen_on-day", "#seen_on-day"), ("?page=2", "?page=2"), ("#", "#"),
    ("https://www.gov.uk/", "https://www.gov.uk/"),
    ("mailto:rowan@averley.example", "mailto:rowan@averley.example"),
    ("tel:999", "tel:999"), ("/\"onmouseover=", "/&quot;onmouseover="),
  ])
  func `an address of ours, or one plainly meant, is kept`(_ address: String, _ written: String) {
    #expect(("\(href: address)" as Markup).string == written)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "data:text/html,x", "vbscript:x", "//elsewhere.example", "/\\elsewhere.example",
    "\\\\elsewhere.example", "/\t/elsewhere.example", "/\n/elsewhere.example",
    "/\u{0}/elsewhere.example", "/\u{7F}/elsewhere.example", "/\u{9F}/elsewhere.example",
    "/\u{FFFE}/elsewhere.example", "http://elsewhere.example", "HTTPS://elsewhere.example",
    "children", "../children", "", " /children", "ftp://x", "blob:x", "file:///etc/passwd",
  ])
  func `an address that could lead astray leads nowhere`(_ address: String) {
    #expect(("\(href: address)" as Markup).string == "#")
  }
}
