import Casework
import Record
import Vocabulary

extension GenogramFamily {
  /// What somebody is to the person the genogram is about, in one or two words: mother, half-brother.
  ///
  /// Nil for the person themselves, and when nothing joins the two directly.
  func kinshipWord(of person: GenogramPerson) -> String? {
    let direct = ties.filter { $0.from == person.person && $0.to == index }
    let back = ties.filter { $0.from == index && $0.to == person.person }
    if let tie = direct.last { return tie.kind.word(for: person.sex) }
    if let tie = back.last { return tie.kind.wordBack(for: person.sex) }
    return nil
  }
}

extension RelationshipKind {
  /// What the first person is called: a brother or a sister where their sex is known.
  func word(for sex: Sex) -> String {
    switch self {
    case .mother: "mother"
    case .father: "father"
    case .parent: "parent"
    case .stepParent: sex.word("stepmother", "stepfather", "step-parent")
    case .adoptiveParent: sex.word("adoptive mother", "adoptive father", "adoptive parent")
    case .fosterCarer: "foster carer"
    case .specialGuardian: "special guardian"
    case .carer: "carer"
    case .grandparent: sex.word("grandmother", "grandfather", "grandparent")
    case .sibling: sex.word("sister", "brother", "brother or sister")
    case .halfSibling: sex.word("half-sister", "half-brother", "half-sibling")
    case .stepSibling: sex.word("stepsister", "stepbrother", "step-sibling")
    case .partner: "partner"
    case .auntOrUncle: sex.word("aunt", "uncle", "aunt or uncle")
    case .cousin: "cousin"
    case .otherAdult: "other adult"
    }
  }

  /// What the second person is to the first.
  func wordBack(for sex: Sex) -> String {
    switch self {
    case .mother, .father, .parent: sex.word("daughter", "son", "child")
    case .stepParent: sex.word("stepdaughter", "stepson", "stepchild")
    case .adoptiveParent: sex.word("adopted daughter", "adopted son", "adopted child")
    case .fosterCarer: "foster child"
    case .specialGuardian, .carer: "child cared for"
    case .otherAdult: "child"
    case .grandparent: sex.word("granddaughter", "grandson", "grandchild")
    case .auntOrUncle: sex.word("niece", "nephew", "niece or nephew")
    case .sibling, .halfSibling, .stepSibling, .partner, .cousin: word(for: sex)
    }
  }
}

extension Sex {
  fileprivate func word(_ female: String, _ male: String, _ other: String) -> String {
    switch self {
    case .female: female
    case .male: male
    case .notKnown: other
    }
  }
}
