/// The elements of a page that are not closed, or closed where they are not open.
struct OpenElements {
  private(set) var names: [String] = []

  init(in html: String) {
    for part in html.split(separator: "<").dropFirst() {
      guard let tag = part.split(separator: ">").first, tag.first != "!" else { continue }
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if tag.first == "/" {
        if names.last == name { names.removeLast() } else { names.append("/" + name) }
      } else if tag.last != "/", !["meta", "br"].contains(name) {
        names.append(name)
      }
    }
  }
}
