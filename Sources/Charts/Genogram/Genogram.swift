import Casework
public import Markup

/// A drawing of a family: who belongs to whom, and who lives together.
///
/// Squares are male, circles female, diamonds not known, triangles not yet born; a cross is a death. Beside it there is
/// always ``GenogramTable``, which carries every fact in words: the drawing is one way to see them, never the only one.
public struct Genogram: Component {
  public let family: GenogramFamily
  /// The beginning of the ids it uses, so that a page may have several.
  public let id: String

  public init(_ family: GenogramFamily, id: String = "genogram") {
    self.family = family
    self.id = id
  }

  public var markup: Markup {
    """
    <figure class="genogram">\(ScrollRegion(title, content: drawing))\
    \(GenogramKey(family))</figure>
    """
  }

  private var title: String { "Genogram of \(family.name(family.index))" }

  private var drawing: Markup {
    let layout = GenogramLayout(family)
    let (first, last) = layout.corners
    let (width, height) = (last.x - first.x, last.y - first.y)
    return """
      <svg class="genogram-drawing" role="img" aria-labelledby="\(id)-title \(id)-description" \
      xmlns="http://www.w3.org/2000/svg" width="\(width, places: 0)" height="\(height, places: 0)" \
      viewBox="\(first.x, places: 1) \(first.y, places: 1) \(width, places: 1) \(height, places: 1)" \
      font-size="15" text-anchor="middle" fill="#0b0c0c">\
      <title id="\(id)-title">\(title)</title>\
      <desc id="\(id)-description">\(description)</desc>\
      \(layout.loops.map { $0.drawing })\
      \(layout.lines.map { $0.drawing })\
      \(layout.boxes.map { drawing(of: $0) })\
      \(layout.loops.map { $0.nameDrawing(family.homes[$0.home].name) })\
      </svg>
      """
  }

  private var description: String {
    let people = family.people.count == 1 ? "1 person" : "\(family.people.count) people"
    return "\(people). Everything in the drawing is in the table that follows it."
  }

  private func drawing(of box: GenogramBox) -> Markup {
    let person = family.people[box.person]
    let symbol = GenogramSymbol(
      person: person, middle: box.middle, isIndex: person.person == family.index)
    return "<g>\(symbol.drawing)\(box.labelDrawing)</g>"
  }

  public static let examples = GenogramExample.all.map { example in
    Example(example.title, Genogram(example.family, id: example.id))
  }
}
