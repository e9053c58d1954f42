import Markup

/// What must not be missed about somebody, above everything else on their page.
struct CautionBox {
  let cautions: [Caution]

  var markup: Markup {
    Alert(
      .warning, heading: "Do not miss",
      content:
        "<ul>\(each(cautions) { "<li><a href=\"\(href: $0.href)\">\($0.text)</a></li>" })</ul>"
    ).markup
  }
}
