import Markup

/// Something that waits for the worker, which must not be overlooked.
struct WaitingBox {
  let heading: String
  let words: String
  let href: String
  let link: String

  var markup: Markup {
    Alert(
      .warning, heading: heading,
      content: "<p>\(words)</p><p><a href=\"\(href: href)\">\(link)</a></p>"
    ).markup
  }
}
