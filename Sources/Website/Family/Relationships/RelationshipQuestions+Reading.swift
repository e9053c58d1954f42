import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension RelationshipQuestions {
  /// What a form says one person is to another, and when.
  ///
  /// Nil when it does not say what they are.
  static func relationship(
    _ reader: inout FormReader, kind: RelationshipKind?
  ) -> (Relationship, Occurrence)? {
    let couple: Couple? = reader.choice("couple")
    let responsibility: Casework.Answer? = reader.choice("responsibility")
    let caring: Casework.Answer? = reader.choice("caring")
    let since = reader.partialDate("since", "The date it began")
    let until = reader.partialDate("until", "The date it ended")
    if let since, let until, until.latest < since.earliest {
      reader.errors.add("The date it ended must be after it began", to: "until")
    }
    guard let kind else { return nil }
    let relationship = Relationship(
      kind: kind, couple: kind == .partner ? couple : nil,
      hasParentalResponsibility: responsibility, caresForChild: caring,
      note: reader.line("note", "The note", longest: 500))
    return (relationship, occurrence(since, until, today: reader.today))
  }

  /// Without a beginning it is only known to be so today, or to have ended when it ended.
  private static func occurrence(
    _ since: PartialDate?, _ until: PartialDate?, today: LocalDate
  ) -> Occurrence {
    switch (since, until) {
    case (let since?, let until): .between(since, until)
    case (nil, let until?): .between(until, until)
    case (nil, nil): .on(.day(today))
    }
  }

  /// How somebody being registered stands to the person on whose page it began.
  static func tie(
    _ reader: inout FormReader, ofNewcomerTo subject: FormSubject
  ) -> NewcomerTie? {
    let said = reader.body.text(kind).flatMap(Newcomer.init)
    if said == nil {
      reader.errors.add("Select what they are to \(subject.name)", to: kind)
    }
    let read = relationship(&reader, kind: said?.kind)
    guard let said, let (relationship, occurred) = read else { return nil }
    let home = subject.homes.first { $0.household.value == reader.body.text("lives_at") }
    return NewcomerTie(
      to: subject.person, relationship, isOfOther: said.isOfOther, occurred: occurred,
      home: home.map { home in
        let since: PartialDate = .day(reader.today)
        return (
          Residence(
            household: home.household, address: home.residence, isWithheld: home.isWithheld),
          since
        )
      })
  }
}

/// What a newcomer is to somebody: a kind as it stands, or the other way round, as a child is to a mother.
struct Newcomer: RawRepresentable {
  let kind: RelationshipKind
  /// Whether the person already there is this to the newcomer.
  let isOfOther: Bool

  init(kind: RelationshipKind, isOfOther: Bool = false) {
    self.kind = kind
    self.isOfOther = isOfOther
  }

  init?(rawValue: String) {
    let isOfOther = rawValue.hasPrefix("of_")
    let word = isOfOther ? String(rawValue.dropFirst(3)) : rawValue
    guard let kind = RelationshipKind(rawValue: word), !(isOfOther && kind.isMutual) else {
      return nil
    }
    self.init(kind: kind, isOfOther: isOfOther)
  }

  var rawValue: String { isOfOther ? "of_\(kind.rawValue)" : kind.rawValue }

  /// What a newcomer may be: to a child first their parents, to an adult first their children.
  static func choices(_ subject: FormSubject) -> [Answers.Answer] {
    let straight = RelationshipKind.allCases.map { Newcomer(kind: $0) }
    let back = RelationshipKind.allCases.filter { !$0.isMutual }
      .map { Newcomer(kind: $0, isOfOther: true) }
    return (subject.isAdult ? back + straight : straight + back).map {
      Answers.choice($0.label(subject.name), value: $0.rawValue)
    }
  }

  /// “Mother”; or, the other way round, “Maya Okafor is their mother”.
  private func label(_ name: String) -> String {
    guard isOfOther else { return kind.label }
    return kind == .otherAdult
      ? "\(name) is another adult in their life"
      : "\(name) is their \(kind.label.withoutCapital)"
  }
}
