import Charts
import Markup

/// The family drawn, and the same in words.
struct FamilySection {
  let picture: FamilyPicture

  var markup: Markup {
    let family = picture.genogram
    guard family.people.count > 1 else {
      return """
        \(Genogram(family))\
        <p>Nobody else of the family is on the record yet.</p>
        """
    }
    return """
      \(Genogram(family))\
      \(Details("The family in words", content: GenogramTable(family).markup))
      """
  }
}
