import ArgumentParser
import Content
import TextRules
import Trainer
import YAMLReading

/// Says all that is wrong with a pack, as a compiler does.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say all that is wrong with a pack: file:line:column, what, and a hint.",
        discussion: "Exits with 1 when there is an error. Without a pack, the one that comes with the program is checked.")

    @Argument(help: "The folder of a pack, the one with pack.yaml in it.", completion: .directory)
    var pack: String?

    @Flag(name: .long, help: "Refuse a pack whose visitors' text no clinician has read: for a clinic's own package.")
    var release = false

    func run() throws {
        if let pack, pack != "mitral-teer", let sentence = WrongUse.ofPack(pack) { throw CommandFailure(sentence, status: 2) }
        let (problems, opened, faces) = look()
        let found = InvalidContent(problems: problems, count: nil)
        for line in found.lines() { Standard.show("\(line)\n") }
        let errors = found.problems.count { $0.severity == .error }
        let warnings = found.problems.count - errors
        if let remark = opened?.formatRemark { Standard.show("\(remark)\n") }
        if opened != nil, let remark = faces?.remark { Standard.show("\(remark)\n") }
        if let track = opened?.visitorTrack { Standard.show("visitor's track: \(track.readabilityLine)\n") }
        for line in opened?.translationLines ?? [] { Standard.show("\(line)\n") }
        let name = PlainText.name(pack ?? "mitral-teer")
        Standard.show("\(name): \(count(errors, "error")), \(count(warnings, "warning"))\n")
        let isUnread = opened.map { $0.visitorTrack != nil && $0.reviewedBy == nil } ?? false
        if release, isUnread {
            Standard.show(
                "\(name): not for release: no clinician has read the visitors' text (\"reviewed-by:\" in pack.yaml is empty)\n")
        }
        if errors > 0 || release && isUnread { Exit.now(1) }
    }

    /// What is wrong with the pack, the pack itself, unless it cannot be used, and its faces, unless errors came first.
    private func look() -> (problems: [Problem], pack: ContentPack?, faces: FaceCheck?) {
        var faces: FaceCheck?
        let ofTexts = { (pack: ContentPack, severity: Problem.Severity) -> [ProcedureProblem] in
            let laidOut = FaceCheck(pack)
            faces = laidOut
            return OverflowCheck.problems(of: pack) + laidOut.problems(severity)
        }
        guard let pack, pack != "mitral-teer" else {
            let problems = ContentPack.problemsOfBundled(
                additionalChecks: ChartCheck.problems,
                textChecks: { ofTexts($0, .error) },
                patientCheck: { CirculationCheck.problems($0) + PlanCheck.problems($0) })
            return (problems, ContentPack.bundled(), faces)
        }
        do throws(InvalidContent) {
            let opened = try ContentPack.open(
                folder: pack, additionalChecks: ChartCheck.problems,
                textChecks: { ofTexts($0, .warning) },
                patientCheck: { CirculationCheck.problems($0) + PlanCheck.problems($0) })
            return (opened.warnings + borrowedID(of: opened, in: pack), opened, faces)
        } catch {
            return (error.problems, nil, nil)
        }
    }

    /// A warning when a pack bears the id of the one that comes with the program and is another one.
    private func borrowedID(of opened: ContentPack, in folder: String) -> [Problem] {
        guard opened.id == ContentPack.bundled().id, PackDigest.of(folder: folder) != PackDigest.ofBundled else { return [] }
        return [
            Problem(
                file: folder.hasSuffix("/") ? "\(folder)pack.yaml" : "\(folder)/pack.yaml", line: opened.idPlace.line,
                column: opened.idPlace.column, severity: .warning,
                text: "the id \"\(opened.id)\" is that of the pack that comes with the program, whose content is another",
                hint: "give this one an id of its own, so that its walks are told from those")
        ]
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
