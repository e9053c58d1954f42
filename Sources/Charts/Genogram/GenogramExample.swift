import Casework
import Record
import Vocabulary

/// Invented families that the gallery shows and the tests draw.
struct GenogramExample {
  let id: String
  let title: String
  let family: GenogramFamily

  static let all = [alone, twoHomes, hostile]

  static let alone = GenogramExample(
    id: "genogram-alone", title: "an unborn child, of whom nobody else is known yet",
    family: GenogramFamily(
      index: person("baby"),
      people: [
        GenogramPerson(
          person: person("baby"), name: "Baby Ashe", stage: .unborn,
          expectedOn: LocalDate(year: 2025, month: 6, day: 4))
      ]))

  static let twoHomes = GenogramExample(
    id: "genogram-two-homes", title: "half-brothers and -sisters, two homes, three generations",
    family: GenogramFamily(
      index: person("maya"),
      people: [
        somebody("maya", "Maya Okafor", .female, .child, 2017, "7 years"),
        somebody("ngozi", "Ngozi Okafor", .female, .adult, 1990, "34 years"),
        somebody("dean", "Dean Hollis", .male, .adult, 1988, "36 years"),
        somebody("tobi", "Tobi Okafor", .male, .child, 2010, "14 years"),
        somebody("luke", "Luke Marsh", .male, .adult, 1985, "39 years"),
        somebody("ella", "Ella Hollis", .female, .child, 2022, "2 years"),
        somebody("grace", "Grace Okafor", .female, .adult, 1962, "62 years"),
        GenogramPerson(
          person: person("baby"), name: "Baby Okafor", stage: .unborn,
          expectedOn: LocalDate(year: 2025, month: 6, day: 4)),
        GenogramPerson(
          person: person("peter"), name: "Peter Okafor", sex: .male, died: "2019"),
        somebody("jo", "Jo Finch", .notKnown, .adult, 1991, "33 years"),
      ],
      ties: [
        GenogramTie(
          person("ngozi"), .mother, of: person("maya"), hasParentalResponsibility: .yes,
          caresForChild: .yes),
        GenogramTie(
          person("dean"), .father, of: person("maya"), hasParentalResponsibility: .no,
          caresForChild: .no),
        GenogramTie(person("ngozi"), .mother, of: person("tobi")),
        GenogramTie(person("luke"), .father, of: person("tobi")),
        GenogramTie(person("tobi"), .halfSibling, of: person("maya")),
        GenogramTie(person("dean"), .father, of: person("ella")),
        GenogramTie(person("jo"), .parent, of: person("ella")),
        GenogramTie(person("ella"), .halfSibling, of: person("maya")),
        GenogramTie(person("ngozi"), .mother, of: person("baby")),
        GenogramTie(person("dean"), .father, of: person("baby")),
        GenogramTie(person("grace"), .grandparent, of: person("maya")),
        GenogramTie(person("grace"), .mother, of: person("ngozi")),
        GenogramTie(person("peter"), .father, of: person("ngozi")),
        GenogramTie(person("grace"), .partner, of: person("peter"), couple: .married),
        GenogramTie(
          person("ngozi"), .partner, of: person("luke"), couple: .divorced,
          occurred: .between(.year(2008), .year(2014))),
        GenogramTie(
          person("dean"), .partner, of: person("ngozi"), couple: .separated,
          occurred: .between(.year(2015), .year(2024))),
        GenogramTie(person("dean"), .partner, of: person("jo"), couple: .livingTogether),
      ],
      homes: [
        GenogramHome(
          "12 Rope Walk",
          ["maya", "ngozi", "tobi", "grace"].map { .init(person($0), since: .year(2019)) }),
        GenogramHome("Flat 3, 8 Quay Street", ["dean", "jo", "ella"].map { .init(person($0)) }),
      ]))

  static let hostile = GenogramExample(
    id: "genogram-hostile",
    title: "names with markup, emoji and other alphabets, and ties that cannot be",
    family: GenogramFamily(
      index: person("one"),
      people: [
        somebody(
          "one", "<b>Bold</b> \"quoted\" & long-named-beyond-all-measure", .notKnown, .child, 2017,
          "7 years"),
        somebody("two", "أمينة الزهراء بنت عبد الرحمن", .female, .adult, 1990, "34 years"),
        somebody("three", "👩‍👧‍👦🙂 Ö", .male, .adult, 1988, "36 years"),
      ],
      ties: [
        GenogramTie(person("one"), .mother, of: person("one")),
        GenogramTie(person("two"), .mother, of: person("one")),
        GenogramTie(person("one"), .mother, of: person("two")),
        GenogramTie(person("three"), .father, of: person("nobody")),
      ]))

  private static func person(_ id: String) -> ID<Person> { ID("example-\(id)") }

  private static func somebody(
    _ id: String, _ name: String, _ sex: Sex, _ stage: Stage, _ year: Int, _ age: String
  ) -> GenogramPerson {
    GenogramPerson(
      person: person(id), name: name, sex: sex, stage: stage, bornOn: .year(year), age: age)
  }
}
