// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "ccm",
  products: [.executable(name: "ccm", targets: ["ccm"])],
  targets: [
    .target(name: "EventLog", swiftSettings: settings),
    .target(
      name: "Convention", dependencies: ["EventLog"], swiftSettings: settings),
    .target(
      name: "Rendering", dependencies: ["Convention", "EventLog"], swiftSettings: settings),
    .executableTarget(
      name: "ccm", dependencies: ["Rendering", "Convention", "EventLog"], swiftSettings: settings),
    .target(name: "Synthetic", dependencies: ["Convention", "EventLog"], swiftSettings: settings),
    .executableTarget(
      name: "ledger-bench", dependencies: ["Synthetic", "Rendering", "Convention", "EventLog"],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["EventLog", "Convention"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "EventLogTests", dependencies: ["EventLog", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ConventionTests", dependencies: ["Convention", "EventLog", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["ccm", "Rendering", "Convention", "EventLog", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LedgerTests",
      dependencies: ["ccm", "Rendering", "Convention", "EventLog", "TestSupport"],
      exclude: ["Transcription/Exceptions"], swiftSettings: settings),
    .testTarget(
      name: "RenderingTests", dependencies: ["ccm", "Rendering", "TestSupport"],
      exclude: ["Golden", "Ledger", "SixthReport"],
      swiftSettings: settings),
    .testTarget(
      name: "BenchTests", dependencies: ["Synthetic", "Convention", "EventLog", "TestSupport"],
      swiftSettings: settings),
  ]
)
