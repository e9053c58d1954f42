import Casework
import Record
import Vocabulary

extension Okafors {
  /// What was shared about Maya, and what was kept back.
  func share(_ story: inout Teller) {
    let maya = story.family.children[1]
    story.tell(
      SharingDecided(
        withWhom: "Lark Rise Primary School",
        what: "That early help has begun, and who helps on which mornings.",
        purpose: "So that the breakfast club and the morning helper fit together.",
        outcome: .share, basis: .publicTask, condition: .notSensitive,
        edition: LawfulBasis.edition,
        whyNecessary: "The school sees Maya every morning and cannot plan without it.",
        whyProportionate: "Nothing of Mum’s health or money goes with it.", wasFamilyTold: .yes),
      daysAgo: 405, by: Staff.leila, about: [maya], basis: .opinion)
    story.tell(
      SharingDecided(
        withWhom: "Housing", what: "What Mum’s doctor wrote about her sleep.",
        purpose: "They asked for it to decide about a transfer.", outcome: .doNotShare,
        whyNot: "A letter that the flat is damp says all that the transfer needs.",
        wasFamilyTold: .yes),
      daysAgo: 380, by: Staff.leila, about: [maya], basis: .opinion)
  }
}
