import Casework
import Examples
import Record
import Vocabulary

/// One payload of every kind, with everything said that it can say.
enum PayloadExamples {
  static let all: [any Payload] =
    [
      Registration(
        stage: .child, name: PersonName(given: "Maya", family: "Okafor", knownAs: "May"),
        bornOn: "2017-05-09", expectedOn: "2017-05-01", sex: .female,
        nhsNumber: NHSNumber(checking: "943 476 5919"),
        upn: UniquePupilNumber(checking: "H801200001001")),
      NameStated(name: PersonName(given: "Maya", family: "Reed"), use: .previous),
      DetailsStated(
        sex: .female, bornOn: "2017-05", expectedOn: "2017-05-01", ethnicity: "Black African",
        firstLanguage: "Igbo", interpreterNeeded: .no, communication: "Signs",
        nhsNumber: NHSNumber(checking: "943 476 5919"), school: "Harbour Primary", gp: "Park View"),
      Birth(bornOn: "2025-01-12", name: PersonName(given: "Samuel", family: "Okafor"), sex: .male),
      Death(note: "In hospital"),
      Residence.ropeWalk,
      LeftHousehold(household: "rope-walk"),
      Relationship(
        kind: .partner, couple: .separated, hasParentalResponsibility: .yes,
        caresForChild: .notKnown,
        note: "Since summer"),
      JoinedTeam(
        practitioner: "pc-ellis", name: "PC Ellis", agency: "police", agencyName: "Saltmarsh Police"
      ),
      LeftTeam(practitioner: "pc-ellis"),
      RestrictedRecord(named: ["ms-hart"], why: "A worker’s own family"),
      RestrictionLifted(why: "No longer works here"),
      RelatedWorker(practitioner: "pc-ellis", relation: "Uncle"),
      concern,
      Sighting(
        wasSeen: false, whyNotSeen: "Asleep", seenAlone: .no, whoElse: "Her mother", place: "Home",
        method: .heardOnly, childsWords: "I want my coat", observation: "Curtains closed"),
      Happening(
        type: .injury, what: "A burn", areThereChildren: .yes, injuryExplanationFits: .no),
      VulnerabilityNoted(
        vulnerabilities: [.goesMissing], harderToSee: [.missingEducation], note: "Since May"),
      ParentalFactorsNoted(factors: [.alcohol], note: "At weekends"),
      LookBack(whatItShows: "The same each winter", nextLookBackOn: "2025-06-01"),
      SecondQuestion(question: "Where was Maya?", answer: "With a neighbour"),
      Note(text: "A quiet visit"),
      NoticeAnswer(rule: "R-028", entries: ["entry-1"], judgement: "Two football injuries"),
      Withdrawal(),
    ] + practice

  static let concern = Concern(
    sign: Sign(
      whatWasSeen: "No coat", types: [.physical, .supervision], otherType: "Faith needs",
      onset: .earlier, firstSeen: "2024-11", lastSeen: "2025-03-04", howOften: .mostDays,
      howOftenNote: "In term", prenatal: [.smoking]),
    experience: Experience(
      impact: "Cold and tired", childsWords: "I’m freezing", whyNoWords: "Shy",
      behaviourCause: "Frightened at night", injuryExplanationFits: .no,
      injuryNote: "Cannot roll yet"),
    response: FirstResponse(
      isInImmediateDanger: true, emergencySteps: "Rang 999", whatWasDone: "Found a coat",
      ownAgencyCanDo: "Breakfast club",
      secondQuestion: SecondQuestion(question: "Who collects her?", answer: "Adaeze")),
    categories: Categories(
      primary: .emotionalAbuse, secondary: [.neglect], overlaps: [.domesticAbuse],
      otherOverlap: "Online harm"),
    circumstances: Circumstances(
      vulnerabilities: [.sendOrDisability], harderToSee: [.homeEducated],
      parentalFactors: [.fathersMentalHealth], rootCauses: [.money],
      rootCauseNote: "Hours were cut", relationshipBrokenDown: .notKnown,
      menConsidered: "Daniel visits on Sundays", otherChildrenConsidered: [.adaeze],
      areThereChildren: .yes),
    judgement: Judgement(
      pattern: .persistent, judgement: "Not good enough", reason: "Third winter",
      seemsDeliberate: .no, legalRoutes: [.civil], cultureNote: "Church on Sundays",
      couldNotJudgeBecause: "Only saw the hall"),
    materialNeed: MaterialNeed(
      needs: [.heating], note: "Meter empty", helpOffered: "Fuel voucher"))

  /// Words that must appear when a payload is told in full.
  static func words(in payload: any Payload) -> [String] {
    switch payload {
    case is Registration:
      [
        "Maya Okafor, known as May", "9 May 2017", "1 May 2017", "Female", "943 476 5919",
        "H801200001001",
      ]
    case is NameStated: ["Maya Reed"]
    case is DetailsStated:
      [
        "Female", "May 2017", "Black African", "Igbo", "No", "Signs", "943 476 5919",
        "Harbour Primary", "Park View",
      ]
    case is Birth: ["12 January 2025", "Samuel Okafor", "Male"]
    case is Concern:
      [
        "No coat", "Physical, lack of supervision and guidance", "Faith needs", "Smoking",
        "Before this stage", "November 2024", "4 March 2025", "Most days", "In term",
        "Cold and tired", "I’m freezing", "Shy", "Frightened at night", "Cannot roll yet",
        "Rang 999", "Found a coat", "Breakfast club", "Who collects her?", "Adaeze",
        "Emotional abuse", "Neglect", "Domestic abuse", "Online harm", "Special educational needs",
        "Educated at home", "Father’s mental ill health", "Money", "Hours were cut",
        "Daniel visits on Sundays", "Persistent", "Not good enough", "Third winter",
        "significant harm", "Church on Sundays", "Only saw the hall", "Heating", "Meter empty",
        "Fuel voucher",
      ]
    case is Sighting:
      ["Asleep", "Her mother", "Home", "Heard, not seen", "I want my coat", "Curtains closed"]
    case is Happening: ["Injury", "A burn", "Yes", "No"]
    case is Relationship: ["Husband, wife or partner", "Separated", "Yes", "Since summer"]
    case is VulnerabilityNoted: ["Goes missing", "Missing education", "Since May"]
    case is ParentalFactorsNoted: ["Alcohol", "At weekends"]
    case is LookBack: ["The same each winter", "1 June 2025"]
    case is SecondQuestion: ["Where was Maya?", "With a neighbour"]
    case is NoticeAnswer: ["Two football injuries", "R-028"]
    default: practiceWords[type(of: payload).kind.name] ?? []
    }
  }
}
