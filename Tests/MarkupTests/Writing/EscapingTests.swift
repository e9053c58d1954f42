import Markup
import Testing

struct EscapingTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("", ""),
    ("<script>", "&lt;script&gt;"),
    ("a & b", "a &amp; b"),
    ("&amp;", "&amp;amp;"),
    ("\"quoted\"", "&quot;quoted&quot;"),
    ("it's", "it&#39;s"),
    ("line\nline\r\n\ttab", "line\nline\r\n\ttab"),
    ("nul\u{0}bell\u{7}escape\u{1B}delete\u{7F}", "nulbellescapedelete"),
    ("next\u{85}line, last\u{9F}control", "nextline, lastcontrol"),
    ("no\u{A0}break", "no\u{A0}break"),
    ("not\u{FFFE}a\u{FFFF}character", "notacharacter"),
    ("unknown\u{FFFD}", "unknown\u{FFFD}"),
    ("Zoë Ó Briain ﬁ", "Zoë Ó Briain ﬁ"),
    ("عمر", "عمر"),
    ("👩‍👩‍👧<👶🏽>", "👩‍👩‍👧&lt;👶🏽&gt;"),
    ("￮ﾰ", "￮ﾰ"),
  ])
  func `text is escaped wherever it is put`(_ text: String, _ escaped: String) {
    let optional: String? = text

    #expect(Markup(text).string == escaped)
    #expect(("<p>\(text)</p>" as Markup).string == "<p>\(escaped)</p>")
    #expect(("<p>\(text[...])</p>" as Markup).string == "<p>\(escaped)</p>")
    #expect(("<p>\(optional)</p>" as Markup).string == "<p>\(escaped)</p>")
    #expect(attribute("title", text).string == " title=\"\(escaped)\"")
  }

  @Test func `a literal is trusted and what is put into it is not`() {
    let name = "<b>Maya</b>"

    #expect(("<b>Maya</b>" as Markup).string == "<b>Maya</b>")
    #expect(("\("<b>Maya</b>")" as Markup).string == "&lt;b&gt;Maya&lt;/b&gt;")
    #expect(("\(name.isEmpty ? "<i>" : "<u>")" as Markup).string == "&lt;u&gt;")
    #expect(("\("<b>" as StaticString)" as Markup).string == "&lt;b&gt;")
    #expect(("\("<" as Character)" as Markup).string == "&lt;")
  }

  @Test func `markup goes into markup as it is`() {
    let item: Markup = "<li>\("&")</li>"
    let missing: Markup? = nil

    #expect(
      ("<ul>\(item)\([item, item])\(missing)</ul>" as Markup).string
        == "<ul><li>&amp;</li><li>&amp;</li><li>&amp;</li></ul>")
  }

  @Test func `a component goes into markup as what it writes`() {
    let missing: VisuallyHidden? = nil

    #expect(
      ("<p>\(VisuallyHidden("A & B"))\(missing)</p>" as Markup).string
        == "<p><span class=\"visually-hidden\">A &amp; B</span></p>")
  }

  @Test func `nothing is written for what is missing`() {
    let text: String? = nil
    let number: Int? = nil
    let length: Double? = nil

    #expect(("<p>\(text)\(number)\(length)</p>" as Markup).string == "<p></p>")
    #expect(attribute("title", text).isEmpty)
    #expect(flag("checked", false).isEmpty)
    #expect(when(false, "<p>").isEmpty)
    #expect(present(text) { "<p>\($0)</p>" }.isEmpty)
  }

  @Test func `pieces are joined in order`() {
    #expect(each(1...3) { "<i>\($0)</i>" }.string == "<i>1</i><i>2</i><i>3</i>")
    #expect(Markup.joined(["a", "b", "c"], separator: ", ").string == "a, b, c")
    #expect(Markup.joined([]).isEmpty)

    var sum: Markup = "<hr>"
    sum += "\("<")"
    #expect((sum + ">").string == "<hr>&lt;>")
  }
}
