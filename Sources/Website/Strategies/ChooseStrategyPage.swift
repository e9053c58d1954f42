import Markup
import Packs
import Vocabulary

/// Which strategy the place follows.
struct ChooseStrategyPage: Page {
  let library: PackLibrary
  let followed: ID<StrategyPack>?
  let proof: FormProof
  let errors: FormErrors

  let title = "Which strategy does this place follow?"
  let section: SiteSection? = .strategies

  var content: Markup {
    PostForm(
      to: "/place/strategy", proof,
      """
      \(Radios(
        title, name: "strategy",
        choices: library.packs.map {
          Choice($0.place.name, value: $0.id.value, hint: $0.identity.title)
        }, chosen: followed?.value,
        hint: "Its words, levels and tools are used on everybody’s pages from then on",
        errors: errors, style: .pageHeading))\
      \(Button("Save"))
      """
    ).markup
  }
}
