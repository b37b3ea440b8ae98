import ArgumentParser

/// Says what stands in the way of a good start, and the cure for each.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what the terminal, the files and the pack look like, each fine or with the cure.",
        discussion: """
            Looks only: nothing is changed, and it works without a terminal. The lines can be sent to support: no user, no \
            host and no home is named in them. Exits with 1 when something needs a cure.
            """)

    @OptionGroup
    var content: PackOption

    @Option(
        name: .long,
        help: ArgumentHelp("The settings of a kiosk; usually /etc/teer/kiosk.yaml, if it is there.", valueName: "file"),
        completion: .file())
    var config: String?

    func run() {
        let report = DoctorReport(DoctorFacts(pack: content.pack, kioskSettings: config))
        let privacy = DoctorPrivacy.ofThisUser()
        for line in report.lines { Standard.show(privacy.masked(line) + "\n") }
        if report.cures > 0 { Exit.now(1) }
    }
}
