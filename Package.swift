// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(
  _ name: String, uses: Target.Dependency..., resources: [Resource]? = nil,
  plugins: [Target.PluginUsage]? = nil
) -> Target {
  .target(
    name: name, dependencies: uses, resources: resources, swiftSettings: settings,
    plugins: plugins)
}

func tests(
  of name: String, uses: Target.Dependency..., leavingOut others: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: ["Examples"] + uses, exclude: others,
    swiftSettings: settings)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
  name: "heed",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "heed", targets: ["heed"]),
    // What the benchmarks measure from outside.
    .library(
      name: "Rooms",
      targets: [
        "Vocabulary", "Indicators", "Instruments", "Record", "Casework", "Packs", "UseCases",
        "Storage", "DemoPartnership",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Words and values
    room("Vocabulary"),
    room("Markup"),

    // What has been published
    .target(name: "CPublishedTables", exclude: ["published.tables"]),
    room("PublishedStatistics", uses: "Vocabulary", "CPublishedTables"),
    .executableTarget(
      name: "ShipStatistics", dependencies: ["PublishedStatistics"], path: "script/ShipStatistics",
      swiftSettings: settings),

    // What is sent to the Department for Education
    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    room("Returns", uses: "Vocabulary", "CLibXML"),

    // What numbers say
    room("ProcessControl", uses: "Vocabulary"),
    room("Disclosure", uses: "Vocabulary"),
    room("Indicators", uses: "Vocabulary"),
    room("Instruments", uses: "Vocabulary"),

    // What a place has declared
    room(
      "Packs", uses: "Vocabulary", "PublishedStatistics", "Indicators", "Instruments", yams,
      plugins: ["ShipPacks"]),
    .plugin(name: "ShipPacks", capability: .buildTool(), dependencies: ["WritePacksAsSwift"]),
    .executableTarget(
      name: "WritePacksAsSwift", path: "Plugins/WritePacksAsSwift", swiftSettings: settings),

    // What the practice means
    room("Record", uses: "Vocabulary", crypto),
    room("Casework", uses: "Vocabulary", "Record"),

    // What a person or a job does
    room(
      "UseCases",
      uses: "Vocabulary", "Returns", "Disclosure", "Indicators", "Instruments", "Packs", "Record",
      "Casework", crypto, cryptoExtras),

    // How it is shown and kept
    room(
      "Booklet", uses: "Vocabulary", "Markup", "PublishedStatistics", "ProcessControl",
      "Disclosure", "Indicators", "Packs"),
    room("Charts", uses: "Vocabulary", "Markup", "Record", "Casework"),
    room(
      "Storage",
      uses: "Vocabulary", "PublishedStatistics", "Returns", "Packs", "Record", "Casework",
      "UseCases", grdb, sqlite, crypto),
    room(
      "DemoPartnership",
      uses: "Vocabulary", "Instruments", "Packs", "Record", "Casework", "UseCases"),

    // The site
    room(
      "Website",
      uses: "Vocabulary", "Markup", "PublishedStatistics", "Returns", "Indicators", "Instruments",
      "Packs", "Booklet", "Record", "Casework", "UseCases", "Charts", hummingbird, logging, crypto,
      resources: [.embedInCode("Assets/heed.css"), .embedInCode("Assets/heed.js")]),

    // The one program
    .executableTarget(
      name: "heed",
      dependencies: [
        "Vocabulary", "Markup", "PublishedStatistics", "Returns", "Indicators", "Instruments",
        "Packs", "Booklet", "Record", "Casework", "UseCases", "Charts", "Storage",
        "DemoPartnership", "Website", argumentParser, hummingbird, logging, lifecycle,
      ],
      swiftSettings: settings),

    // Tests, and the named, invented people they share
    .target(
      name: "Examples",
      dependencies: ["Vocabulary", "Record", "Casework", "UseCases"],
      path: "Tests/Examples", swiftSettings: settings),
    tests(of: "Vocabulary", uses: "Vocabulary"),
    tests(of: "Markup", uses: "Markup"),
    tests(of: "PublishedStatistics", uses: "Vocabulary", "PublishedStatistics"),
    tests(of: "Returns", uses: "Vocabulary", "Returns", leavingOut: ["Samples"]),
    tests(of: "ProcessControl", uses: "Vocabulary", "ProcessControl"),
    tests(of: "Disclosure", uses: "Vocabulary", "Disclosure"),
    tests(of: "Indicators", uses: "Vocabulary", "Indicators"),
    tests(of: "Instruments", uses: "Vocabulary", "Instruments"),
    tests(
      of: "Booklet", uses: "Vocabulary", "Markup", "PublishedStatistics", "ProcessControl",
      "Disclosure", "Indicators", "Packs", "Booklet"),
    tests(
      of: "Packs", uses: "Vocabulary", "Indicators", "Instruments", "Packs",
      leavingOut: ["Inventory"]),
    tests(of: "Record", uses: "Vocabulary", "Record", crypto),
    tests(of: "Casework", uses: "Vocabulary", "Record", "Casework"),
    tests(
      of: "UseCases",
      uses: "Vocabulary", "Returns", "Indicators", "Instruments", "Packs", "Record", "Casework",
      "UseCases"),
    tests(of: "Charts", uses: "Vocabulary", "Markup", "Record", "Casework", "Charts"),
    tests(
      of: "Storage",
      uses: "Vocabulary", "PublishedStatistics", "Returns", "Indicators", "Instruments", "Packs",
      "Record", "Casework", "UseCases", "Storage", grdb),
    .executableTarget(
      name: "CrashWriter",
      dependencies: ["Vocabulary", "Record", "Casework", "UseCases", "Storage"],
      path: "Tests/Crash/CrashWriter", swiftSettings: settings),
    tests(
      of: "DemoPartnership",
      uses: "Vocabulary", "PublishedStatistics", "Indicators", "Instruments", "Packs", "Booklet",
      "Record", "Casework", "UseCases", "Storage", "DemoPartnership"),
    tests(
      of: "Website",
      uses: "Vocabulary", "Markup", "Returns", "Indicators", "Instruments", "Packs", "Record",
      "Casework", "UseCases", "Storage", "Website", hummingbird),
  ]
)
