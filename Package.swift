// swift-tools-version: 6.1
import PackageDescription

// Optimized in debug builds too: a heart is thousands of steps a second, a test may run a hundred thousand beats, and the
// chart's mutants are walked for millions of events.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

// Set by Scripts/build: one file that needs no library, which is all that the kiosk may execute, without symbols. A plain
// release build is linked to the system's libraries.
let oneFile: [LinkerSetting] =
    Context.environment["TEER_STATIC"] == "1"
    ? [.unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(configuration: .release))] : []

// Targets stand in reading order: the program first, what it stands on below.
// `swift build --explicit-target-dependency-import-check error` keeps the arrows honest; Scripts/test passes it.
let package = Package(
    name: "teer",
    products: [
        .executable(name: "teer", targets: ["teer"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .executableTarget(
            name: "teer",
            dependencies: [
                "Trainer", "KnowledgeCheck", "Content", "Settings", "Recall", "Records", "Sessions", "Procedures",
                "StateMachine", "StateMachineExport", "TerminalNcurses", "TerminalCore", "YAMLReading", "JSONWriting",
                "TextRules", "Cases", "ClipLab", "Hemodynamics",
                "VitalSigns", "Screens", "Kiosk", "ProgramLoop", "CKiosk", "Words",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            linkerSettings: oneFile),
        .target(
            name: "Kiosk",
            dependencies: [
                "Trainer", "Screens", "ProgramLoop", "Content", "Procedures", "StateMachine", "TerminalCore", "TextRules",
                "Words",
            ]),
        .target(
            name: "Trainer",
            dependencies: [
                "KnowledgeCheck", "Recall", "Screens", "ProgramLoop", "Content", "Settings", "Procedures", "Cases", "ClipLab",
                "Hemodynamics", "VitalSigns", "StateMachine", "TerminalCore", "TextRules", "JSONWriting", "VectorGraphics",
            ]),
        .target(
            name: "KnowledgeCheck",
            dependencies: ["Recall", "Content", "Procedures", "Screens", "StateMachine", "TerminalCore"]),
        .target(name: "ProgramLoop", dependencies: ["TerminalCore"]),
        .target(name: "Screens", dependencies: ["TerminalCore", "TextRules", "VectorGraphics", "Words"]),
        .target(
            name: "Content",
            dependencies: [
                "Procedures", "Cases", "ClipLab", "YAMLReading", "JSONWriting", "TextRules", "VectorGraphics", "Words",
            ],
            exclude: ["Packs"],  // compiled in whole as text by Scripts/embed
            swiftSettings: optimized),
        .target(name: "Settings", dependencies: ["YAMLReading", "TextRules"]),
        .target(name: "YAMLReading", dependencies: ["TextRules", "CYaml"], swiftSettings: optimized),
        .target(name: "Records", dependencies: ["Sessions", "StateMachine"]),
        .target(name: "Sessions", dependencies: ["TextRules", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "Procedures", dependencies: ["StateMachine", "Arithmetic"], swiftSettings: optimized),
        .target(name: "Recall", dependencies: ["StateMachine", "Arithmetic"], swiftSettings: optimized),
        .target(name: "Words", dependencies: ["TextRules"], exclude: ["po"]),  // compiled in by Scripts/embed
        .target(name: "JSONWriting", dependencies: ["TextRules"]),
        .target(name: "VectorGraphics"),
        .target(name: "StateMachineExport", dependencies: ["StateMachine"]),
        .target(name: "StateMachine", dependencies: ["Arithmetic"], swiftSettings: optimized),
        .target(name: "Cases", dependencies: ["ClipLab", "StateMachine", "TextRules"]),
        .target(name: "ClipLab", dependencies: ["Arithmetic", "StateMachine"], swiftSettings: optimized),
        .target(name: "Hemodynamics", dependencies: ["Arithmetic", "VitalSigns"], swiftSettings: optimized),
        .target(name: "Arithmetic", swiftSettings: optimized, linkerSettings: [.linkedLibrary("m")]),  // for rounding
        .target(name: "VitalSigns", linkerSettings: [.linkedLibrary("m")]),  // for rounding, which older processors call
        .target(name: "TerminalNcurses", dependencies: ["TerminalCore", "TextRules", "CNcurses"]),
        .target(name: "TerminalCore", dependencies: ["TextRules"]),
        .target(name: "TextRules"),
        .target(name: "TestSupport", dependencies: ["TerminalCore"], path: "Tests/TestSupport"),
        // Exploration, mutants and tours of a chart: for tests of any chart, and in no program.
        .target(
            name: "StateMachineTesting", dependencies: ["Arithmetic", "StateMachine", "StateMachineExport"],
            path: "Tests/StateMachineTesting", swiftSettings: optimized),
        .testTarget(
            name: "StateMachineTests",
            dependencies: ["StateMachine", "StateMachineExport", "StateMachineTesting", "TestSupport"],
            exclude: ["Charts", "Oracle", "Export/Snapshots"]),
        .testTarget(
            name: "HemodynamicsTests", dependencies: ["Hemodynamics", "VitalSigns", "Arithmetic", "TestSupport"],
            exclude: ["Vectors"], swiftSettings: optimized),
        .testTarget(
            name: "CasesTests", dependencies: ["Cases", "ClipLab", "StateMachine", "StateMachineTesting", "TestSupport"]),
        .testTarget(
            name: "ClipLabTests",
            dependencies: [
                "ClipLab", "Trainer", "Hemodynamics", "VitalSigns", "Arithmetic", "StateMachine", "StateMachineTesting",
                "TestSupport",
            ],
            exclude: ["Vectors", "Snapshots"], swiftSettings: optimized),
        .testTarget(name: "ArithmeticTests", dependencies: ["Arithmetic"]),
        .testTarget(name: "VitalSignsTests", dependencies: ["VitalSigns", "TestSupport"]),
        .testTarget(name: "TextRulesTests", dependencies: ["TextRules"]),
        .testTarget(name: "TerminalCoreTests", dependencies: ["TerminalCore", "TestSupport"]),
        .testTarget(name: "TerminalNcursesTests", dependencies: ["TerminalNcurses", "TerminalCore", "TestSupport"]),
        .testTarget(name: "ProgramLoopTests", dependencies: ["ProgramLoop", "TerminalCore"]),
        .executableTarget(  // what the tests run in a terminal to look at the loop with pictures that move
            name: "MovingPicture", dependencies: ["ProgramLoop", "TerminalNcurses", "TerminalCore"], path: "Tests/MovingPicture"
        ),
        .testTarget(name: "YAMLReadingTests", dependencies: ["YAMLReading", "TextRules", "TestSupport"]),
        .testTarget(name: "WordsTests", dependencies: ["Words", "TestSupport"]),
        .testTarget(name: "JSONWritingTests", dependencies: ["JSONWriting", "TestSupport"]),
        .testTarget(name: "SettingsTests", dependencies: ["Settings", "YAMLReading", "TestSupport"]),
        .testTarget(name: "VectorGraphicsTests", dependencies: ["VectorGraphics"]),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Content", "Procedures", "Cases", "ClipLab", "YAMLReading", "Words", "TestSupport"],
            exclude: ["Broken", "BrokenTwo", "Oracle", "Snapshots", "Whole", "WholeTwo"]),
        .testTarget(
            name: "SessionsTests",
            dependencies: ["Sessions", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "RecordsTests", dependencies: ["Records", "Sessions", "Procedures", "StateMachine", "TestSupport"],
            exclude: ["Stores"]),
        .testTarget(
            name: "ProceduresTests",
            dependencies: [
                "Procedures", "StateMachine", "StateMachineExport", "StateMachineTesting", "Content", "TestSupport",
            ], exclude: ["Form1"]),
        .testTarget(
            name: "KnowledgeCheckTests",
            dependencies: [
                "KnowledgeCheck", "Recall", "Content", "Procedures", "Screens", "StateMachine", "TerminalCore", "TestSupport",
            ]),
        .testTarget(
            name: "RecallTests", dependencies: ["Recall", "StateMachine", "Arithmetic", "TestSupport"],
            exclude: ["Oracle", "Vectors"], swiftSettings: optimized),
        .testTarget(
            name: "ScreensTests", dependencies: ["Screens", "TerminalCore", "VectorGraphics", "TestSupport"],
            exclude: ["Snapshots"]),
        .testTarget(
            name: "TrainerTests",
            dependencies: [
                "Trainer", "KnowledgeCheck", "Recall", "Screens", "ProgramLoop", "Content", "Settings", "Procedures", "Cases",
                "ClipLab", "Hemodynamics", "StateMachine", "StateMachineTesting", "TerminalCore",
                "TestSupport",
            ], exclude: ["Snapshots"]),
        .testTarget(
            name: "KioskTests",
            dependencies: [
                "Kiosk", "Trainer", "Screens", "ProgramLoop", "Content", "Settings", "Procedures", "StateMachine",
                "TerminalNcurses",
                "TerminalCore", "Words", "TestSupport",
            ], exclude: ["Snapshots"]),
        .testTarget(
            name: "ProgramTests", dependencies: ["TestSupport", "TerminalCore", "MovingPicture"],
            exclude: ["Journals", "Sessions", "Driving/measured.py"]),
        .systemLibrary(name: "CNcurses"),  // no pkgConfig: Debian's ncursesw.pc carries flags that SwiftPM warns of
        .systemLibrary(name: "CYaml"),
        .systemLibrary(name: "CKiosk"),
    ],
    swiftLanguageModes: [.v6]
)
