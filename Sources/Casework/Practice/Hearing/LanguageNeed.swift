public import Record
public import Vocabulary

/// Somebody of the family who is best spoken with in another language than English.
public struct LanguageNeed: Hashable, Sendable {
  public let person: ID<Person>
  public let name: String
  /// Nil where only the need of an interpreter is recorded.
  public let language: LanguageName?
  /// Whether the record says that an interpreter is needed, rather than only which language comes first.
  public let needsInterpreter: Bool

  /// Nil for somebody whose first language is English, or not recorded, and of whom no interpreter is said to be
  /// needed; and for somebody who needs none.
  init?(_ person: ID<Person>, name: String, firstLanguage: String?, interpreterNeeded: Answer?) {
    let language = firstLanguage.flatMap { LanguageName($0) }
    let isOther = language.map { !$0.isEnglish } ?? false
    guard interpreterNeeded == .yes || interpreterNeeded != .no && isOther else { return nil }
    self.person = person
    self.name = name
    self.language = language
    needsInterpreter = interpreterNeeded == .yes
  }
}

extension Picture {
  /// Of the child first, then of each parent or carer whose own record the viewer may open.
  public var languageNeeds: [LanguageNeed] {
    [childsLanguageNeed].compactMap(\.self)
      + parentsAndCarers.compactMap { parent in
        LanguageNeed(
          parent.person, name: parent.name, firstLanguage: parent.firstLanguage,
          interpreterNeeded: parent.interpreterNeeded)
      }
  }

  var childsLanguageNeed: LanguageNeed? {
    LanguageNeed(
      person, name: identity.name.shown, firstLanguage: identity.details.firstLanguage,
      interpreterNeeded: identity.details.interpreterNeeded)
  }

  private var parentsAndCarers: [PersonProjection] {
    let parents = Set(
      family.people(
        who: Set(RelationshipKind.allCases.filter(\.isParental)), of: person, on: today))
    return others.filter { parents.contains($0.person) && $0.diedOn == nil }
  }
}
