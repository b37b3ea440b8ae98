import ArgumentParser
import Glibc
import Kiosk
import Settings
import TextRules

/// Says how the kiosk of this machine stands: settings, code, the last day with visitors.
struct KioskStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say which settings are in force, when the code was set and when somebody came last.",
        discussion: "Reads the files of a kiosk and changes nothing; ask as root, for whom alone the counts are readable.")

    @Option(
        name: .long, help: ArgumentHelp("The settings; usually /etc/teer/kiosk.yaml.", valueName: "file"), completion: .file())
    var settings: String?

    @Option(
        name: .long, help: ArgumentHelp("The file with the staff code.", valueName: "file"), completion: .file())
    var code = KioskCode.usualFile

    @Option(
        name: .long, help: ArgumentHelp("The folder with visits.csv.", valueName: "folder"), completion: .directory)
    var state = "/var/lib/private/teer-kiosk/tty1"

    func run() throws {
        let path = self.settings ?? KioskOpening.usualSettings
        let reading = KioskSettings.read(path: path, mustBeThere: self.settings != nil)
        let pack = KioskPack(reading)
        let problems =
            reading.problems.map(\.description) + pack.complaints
            + KioskSettingsCheck(reading: reading, pack: pack.pack).complaints
        let settings = reading.settings
        var lines = [
            (
                "settings",
                access(path, F_OK) == 0 ? PlainText.name(path) : "\(PlainText.name(path)) is not there: the usual ones"
            ),
            ("audience", settings.audience.rawValue),
            ("text", "\(pack.pack.id) \(pack.pack.version), \(review(of: pack))"),
            ("begins", settings.lines ? "in plain lines, at \(settings.start)" : "on the full screen, at \(settings.start)"),
            ("language", KioskLanguages(reading, pack: pack.pack).offered.map(\.language.code).joined(separator: " ")),
            ("idle", idle(settings)),
            ("contact", settings.contact ?? "none"),
            ("code", codeDay),
            ("visitors", lastVisit(isCounted: settings.count)),
        ]
        lines += problems.map { ("problem", $0) }
        for (name, text) in lines {
            Standard.show("\(name)\(String(repeating: " ", count: 10 - name.count))\(text)\n")
        }
        if !problems.isEmpty { Exit.now(1) }
    }

    private func review(of pack: KioskPack) -> String {
        pack.pack.reviewedBy.map { "reviewed by \($0)" } ?? "not yet reviewed by a clinician"
    }

    private func idle(_ settings: KioskSettings) -> String {
        guard settings.idleSeconds > 0 else { return "never asks, never forgets" }
        return "asks after \(settings.idleSeconds) seconds, forgets \(settings.stillThereSeconds) seconds later"
    }

    /// When the code was set; its file may be read by root alone, but has a day for everybody.
    private var codeDay: String {
        var status = stat()
        guard stat(code, &status) == 0 else { return "none is set" }
        return "set on \(Clock.text(Int64(status.st_mtim.tv_sec) * 1_000))"
    }

    private func lastVisit(isCounted: Bool) -> String {
        let rows = (try? WholeFile.read("\(state)/visits.csv", limit: 1 << 20)).flatMap { $0 }
        let last = rows.map { String(decoding: $0, as: UTF8.self) }?.split(whereSeparator: \.isNewline).last
        let fields = last?.split(separator: ",").map(String.init) ?? []
        if fields.count >= 3, Int(fields[1]) != nil {
            return PlainText.name("last on \(fields[0]): visits \(fields[1]), pages \(fields[2])")
        }
        return isCounted ? "no count was found" : "not counted"
    }
}
