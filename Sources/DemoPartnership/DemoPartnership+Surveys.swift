import Instruments
import Packs
import Record
import UseCases
import Vocabulary

extension DemoPartnership {
  /// Most practitioners answer what the place asks them about themselves, every year a little surer than before.
  ///
  /// Those whom the demonstration offers to sign in as are still asked this year. There are as many answers as
  /// practitioners, however many families there are.
  func writeSurveys(to store: any SurveyStore) async throws {
    let stillAsked = Set(DemoCard.all.map(\.username))
    let years = SurveyYear(of: beginsAt.ukDate).ending...SurveyYear(of: today).ending
    for survey in Teller.forms where survey.declaration.about == .practitioner {
      for (number, person) in Staff.all.enumerated() where person.role.worksWithPeople {
        for year in years where year < years.upperBound || !stillAsked.contains(person.username) {
          var chance = Chance(seed: seed &+ UInt64(number) &* 0x2000_0003 &+ UInt64(year))
          guard chance.happens(85), let day = day(in: year, &chance) else { continue }
          let answers = answers(to: survey.instrument, year - years.lowerBound, &chance)
          try await store.keep(
            AnsweredSurvey(answers, on: survey.instrument, from: person.agency, received: day),
            answeredBy: person.id, in: SurveyYear(of: day))
        }
      }
    }
  }

  /// A day of the year to the end of a March; nil where the stories are not told of it.
  private func day(in year: Int, _ chance: inout Chance) -> LocalDate? {
    let day = LocalDate(year: year - 1, month: 4, day: 1)?.adding(days: chance.number(0...364))
    return day.flatMap { beginsAt.ukDate <= $0 && $0 < today ? $0 : nil }
  }

  /// One answer to nearly every question; some forms of neglect are harder to recognise than others.
  private func answers(
    to survey: Instrument, _ yearsOn: Int, _ chance: inout Chance
  ) -> [AnswerPlace: ItemAnswer] {
    var answers: [AnswerPlace: ItemAnswer] = [:]
    for (place, item) in survey.items.enumerated() {
      guard case .choice(let options) = item.kind else { continue }
      let sure = chance.number(1...100) + yearsOn * 8 - place % 4 * 7
      guard place == 0 || !chance.happens(4) else { continue }
      let option = sure > 75 ? 0 : sure > 40 ? 1 : sure > 12 ? 2 : 3
      answers[AnswerPlace(item.id)] = .choice(options[min(option, options.count - 1)].id)
    }
    return answers
  }
}
