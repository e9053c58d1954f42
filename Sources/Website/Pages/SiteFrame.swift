import Markup
import UseCases

/// What stands around every page: the header with the place and who is signed in, the way about, and the footer.
struct SiteFrame {
  let page: any Page
  let context: SiteContext

  var markup: Markup {
    """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8"><title>\(page.title) – Heed</title>
    <link rel="stylesheet" href="\(href: AssetFiles.styleSheet.path)"></head>
    <body><main id="main">\(page.content)</main></body></html>
    """
  }
}
