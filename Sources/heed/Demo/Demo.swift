import ArgumentParser
import DemoPartnership
import Storage
import UseCases
import Vocabulary

/// `heed demo`: fills an empty data folder with an invented place.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill an empty data folder with an invented partnership.",
    discussion: """
      The same seed, day and size always tell the same stories. Without a size there are 150 families over three years, and
      60 more whose help is over.
      """)

  @OptionGroup var options: DataOptions

  @Option(help: "How many families.")
  var families: Int?

  @Option(help: "About how many children, instead of families.")
  var children: Int?

  @Option(help: "The number the stories are made from.")
  var seed: UInt64 = 2025

  @Option(help: ArgumentHelp("The day the stories end (default: today).", valueName: "yyyy-mm-dd"))
  var today: String?

  func validate() throws {
    guard families == nil || children == nil else {
      throw ValidationError("Give --families or --children, not both.")
    }
    guard (families ?? 1) > 0, (children ?? 1) > 0 else {
      throw ValidationError("The size must be 1 or more.")
    }
    guard today == nil || day != nil else {
      throw ValidationError("“\(today ?? "")” is not a date: write it as 2025-03-04.")
    }
  }

  func run() async throws {
    let place = self.place
    let clock = DemoClock(startingAt: place.beginsAt)
    let store = try SQLiteStore.open(
      folder: options.folder, keyFile: options.masterKeyFile, for: .serving,
      clock: { clock.now })
    guard try await store.accounts().isEmpty else {
      throw Failure(
        "\(options.folder) already has people in it. Choose an empty folder with --data; nothing was changed."
      )
    }
    try await store.set(placeName: DemoPartnership.placeName, isDemo: true)
    let hash = try await Passwords().stored(DemoPartnership.password)
    for agency in place.agencies { try await store.save(agency) }
    for account in place.accounts(passwordHash: hash) {
      try await store.save(account, logging: nil)
    }
    let begun = SQLiteStore.systemClock()
    var told = 0
    let written = try await place.write(to: store, clock: clock) { progress in
      guard progress.entries - told >= 20_000 else { return }
      told = progress.entries
      say("  \(told) entries, up to \(progress.day.british)")
    }
    try store.close()
    let seconds = begun.seconds(until: SQLiteStore.systemClock())
    say(
      "\(DemoPartnership.placeName): \(place.families) families, \(written.entries) entries, in \(Int(seconds.rounded(.up))) s."
    )
  }

  private var day: LocalDate? {
    today.map { LocalDate(iso: $0) } ?? SQLiteStore.systemClock().ukDate
  }

  private var place: DemoPartnership {
    let day = day ?? SQLiteStore.systemClock().ukDate
    if let children { return DemoPartnership(seed: seed, today: day, children: children) }
    return DemoPartnership(seed: seed, today: day, families: families ?? 150)
  }
}
