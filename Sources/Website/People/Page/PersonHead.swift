import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What stands at the top of every part of somebody's record: who it is, what must not be missed, what is new, what is
/// due, and as of when.
struct PersonHead {
  let view: PersonView
  let part: PersonPart?

  private var opened: OpenedPerson { view.opened }
  private var identity: Identity { view.identity }
  private var day: LocalDate { opened.day }

  var markup: Markup {
    """
    \(knownThen)\(IdentityBar(identity.name.full, facts: facts, flags: flags, actions: actions))\
    \(HarmAlert(view: view).markup)\(cautions)\(NewAndDue(view: view).markup)\
    \(PersonPart.navigation(opened, isAdult: identity.stage == .adult, current: part))
    """
  }

  private var knownThen: Markup {
    present(opened.asKnownOn) { day in
      NotificationBanner(
        .important, heading: "As known on \(day.british)",
        content: """
          <p>Only what had been recorded by the end of that day is here. \
          <a href="\(href: view.path)">See it as it is now</a></p>
          """
      ).markup
    }
  }

  private var facts: [IdentityBar.Fact] {
    var facts: [IdentityBar.Fact] = []
    if let knownAs = identity.name.knownAs, !knownAs.isEmpty {
      facts.append(IdentityBar.Fact("Known as", knownAs))
    }
    if identity.stage == .unborn {
      facts.append(IdentityBar.Fact("Unborn child", identity.ageText(on: day)))
    } else {
      facts.append(
        IdentityBar.Fact("Born", identity.bornOn?.british ?? "Date of birth not known"))
      if identity.bornOn != nil || identity.diedOn != nil {
        facts.append(
          IdentityBar.Fact("Age on \(day.british)", identity.ageText(on: day)))
      }
    }
    if identity.sex != .notKnown { facts.append(IdentityBar.Fact("Sex", identity.sex.label)) }
    if let language = identity.details.firstLanguage {
      let interpreter = identity.details.interpreterNeeded == .yes ? ", interpreter needed" : ""
      facts.append(IdentityBar.Fact("First language", language + interpreter))
    }
    if let number = identity.details.nhsNumber {
      facts.append(IdentityBar.Fact("NHS number", number.spaced))
    }
    return facts + (InForce(view)?.facts ?? [])
  }

  private var flags: [Tag] {
    var flags: [Tag] = []
    if identity.diedOn != nil { flags.append(Tag("Died", .grey)) }
    if isUnderOne { flags.append(Tag("Under one", .blue)) }
    if view.isLookBackDue { flags.append(Tag("Look-back due", .amber)) }
    if opened.relation.isRestricted { flags.append(Tag("Restricted record", .purple)) }
    if opened.relation.emergencyUntil != nil && !opened.relation.isInTeam {
      flags.append(Tag("Emergency access", .amber))
    }
    return flags
  }

  private var isUnderOne: Bool {
    guard identity.stage == .child, identity.diedOn == nil, let bornOn = identity.bornOn else {
      return false
    }
    return Age(bornOn: bornOn, on: day)?.years == 0
  }

  private var actions: Markup {
    guard opened.mayRecordNow, identity.stage != .adult else { return .empty }
    return Button("Record a concern", href: "/people/\(opened.person)/concerns/new").markup
  }

  /// What must not be missed, each with the entry that says so.
  private var cautions: Markup {
    let cautions = Caution.all(opened)
    return when(!cautions.isEmpty, CautionBox(cautions: cautions).markup)
  }
}

/// Something to know before doing anything else, and where it is said.
struct Caution {
  let text: String
  let href: String

  static func all(_ opened: OpenedPerson) -> [Caution] {
    let said = Casework.Alert.all(about: opened.person, in: opened.background).map {
      Caution(text: $0.text, href: "/people/\(opened.person)/entries/\($0.entry)")
    }
    let emergency = opened.relation.emergencyUntil.flatMap { until in
      opened.openedAt < until
        ? Caution(
          text: "You opened this record in an emergency. Your access ends on \(until.british)",
          href: "/help") : nil
    }
    return [emergency].compactMap(\.self) + said
  }
}
