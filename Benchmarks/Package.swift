// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "heed", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
  ],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Rooms", package: "heed"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),

    // Indicators against DuckDB: script/bench-figures.
    .executableTarget(
      name: "figures", dependencies: [.product(name: "Rooms", package: "heed")],
      swiftSettings: settings),

    // What Heed's pages are measured against: a server that says hello and nothing else.
    .executableTarget(
      name: "hello",
      dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
      swiftSettings: settings),
  ]
)
