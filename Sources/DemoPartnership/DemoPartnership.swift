import Casework
import Record
public import UseCases
public import Vocabulary

/// A fictional place with agencies, practitioners and families whose stories practitioners would recognise.
///
/// The same seed, day and size always tell the same stories. Nobody and no place in it exists.
public struct DemoPartnership: Sendable {
  public static let placeName = "Wrenbury Vale"
  /// The password of every demonstration account; it opens nothing but invented records.
  public static let password = "heed-demo-vale"

  public let seed: UInt64
  public let today: LocalDate
  /// How many families somebody works with; there are two for five of them whose help is over.
  public let families: Int

  public init(seed: UInt64 = 2025, today: LocalDate, families: Int = 150) {
    self.seed = seed
    self.today = today
    self.families = families
  }

  /// The size that gives about this many children, those of earlier years among them.
  public init(seed: UInt64 = 2025, today: LocalDate, children: Int) {
    self.init(seed: seed, today: today, families: max(1, children * 100 / 258))
  }

  /// Everybody’s families by their numbers: those that somebody works with, and then those of earlier years, whose help is over.
  var everyFamily: Range<Int> { 0..<families + families * 2 / 5 }

  /// The instant the stories begin, which the store's clock must not be past.
  public var beginsAt: Instant { Instant.startOfDay(today.adding(days: -1100)) }

  public var agencies: [AgencyCard] { Agencies.all }

  /// An account for everybody who works in the place.
  ///
  /// - Parameter passwordHash: the hash of ``password``, made by whoever keeps passwords.
  public func accounts(passwordHash: String) -> [Account] {
    Staff.all.map { person in
      Account(
        practitioner: person.id, username: person.username, name: person.name, role: person.role,
        agency: person.agency, languages: person.languages, passwordHash: passwordHash, isDemo: true
      )
    }
  }

  /// The tellings of a slice of time, in the order they were recorded.
  ///
  /// Families are told again for each slice, so that memory holds one slice and not a whole place.
  ///
  /// - Parameter spans: when each family’s story begins and ends, as far as it has been told; those outside the slice are not told.
  func tellings(
    from start: Instant, until end: Instant, spans: inout [Int: ClosedRange<Instant>]
  ) -> [Telling] {
    var slice: [Telling] = []
    for number in everyFamily {
      if let span = spans[number], span.upperBound < start || end <= span.lowerBound { continue }
      let told = told(family: number)
      if let first = told.first?.at, let last = told.last?.at { spans[number] = first...last }
      slice += told.filter { start <= $0.at && $0.at < end }
    }
    return slice.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// One family's whole story, in the order it was recorded.
  func told(family number: Int) -> [Telling] {
    var chance = Chance(seed: seed &+ UInt64(number) &* 0x1000_0001)
    _ = chance.next()
    let cast = Cast(family: number)
    guard number > 0 else {
      let okafors = Okafors.family(today: today, chance: &chance)
      var teller = Teller(today: today, cast: cast, family: okafors, begins: 720, chance: chance)
      Okafors().tell(&teller)
      return teller.inOrder
    }
    let story: any Story =
      number < families ? Stories.all[number % Stories.all.count] : HelpedBefore(number)
    let shape = story.shape(&chance)
    let family = FamilyMaker(today: today).family(number: number, shape: shape, chance: &chance)
    var teller = Teller(
      today: today, cast: cast, family: family, begins: shape.beginsDaysAgo, chance: chance)
    story.tell(&teller)
    if number < families { Particulars.tell(&teller) }
    LookingBack.tell(&teller)
    return teller.inOrder
  }
}
