import ArgumentParser

/// Runs test vectors of the clip lab.
struct LabCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lab", abstract: "Check the clip lab's model against vectors written in YAML or JSON.",
        discussion: """
            Prints each value that differs and where it stands; exit status 1 when one does.

            It teaches; it is no medical device.
            """, shouldDisplay: false)

    @Option(name: .long, help: ArgumentHelp("Run the vectors of a YAML or JSON file.", valueName: "file"), completion: .file())
    var vectors: String

    @Flag(name: .long, help: "Compare with what the vectors expect.")
    var check = false

    func run() throws {
        guard check else { throw CommandFailure("--vectors needs --check: say what to do with \(vectors).", status: 2) }
        try LabVectorCheck(file: vectors).run()
    }
}
