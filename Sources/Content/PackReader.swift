import Procedures
import YAMLReading

/// Reads a pack in full: to values and no error, or to all its problems.
struct PackReader {
    let files: PackFiles
    let limits: PackLimits
    /// Checks that ask about the procedure as a whole, such as those of its chart.
    let additionalChecks: (Procedure) -> [ProcedureProblem]

    /// Everything a pack holds, and the warnings.
    struct Result {
        var manifest: PackManifest
        var texts: PackTexts
        var procedure: Procedure
    }

    /// Reads and checks; the log holds all that is wrong. Nil when there is no outline to speak of.
    func read(log: ProblemLog) -> Result? {
        let register = NameRegister()
        let reading = PackReading(log: log, register: register)
        guard let document = files.document("pack.yaml", log: log) else { return nil }
        let manifest = reading.manifest(document, limits: limits)
        noteUnlistedFiles(manifest, at: document, log: log)
        let texts = PackTexts(files: files, manifest: manifest, reading: reading)
        texts.readAll()
        let procedure = texts.procedure
        let unreadable = texts.unreadable
        ReferenceCheck(register: register, log: log, unreadable: unreadable).run()
        OutlineCheck(
            phases: procedure.phases, questions: texts.questions, register: register, log: log,
            unreadable: unreadable
        ).run()
        if !log.holdsErrors { noteAdditional(procedure, register: register, at: document, log: log) }
        return Result(manifest: manifest, texts: texts, procedure: procedure)
    }

    /// A file that lies there but is not listed is never read; its author should know.
    private func noteUnlistedFiles(_ manifest: PackManifest, at document: YAMLDocument, log: ProblemLog) {
        let listed = Set(manifest.files.map(\.path))
        let place = document.root.entries.first { $0.key.text == "files" }?.key ?? document.root
        for path in files.present where path != "pack.yaml" && !listed.contains(path) {
            log.note(
                place, "\(PrintableText.quoted(path, limit: 80)) is not listed and is not read",
                hint: "add it to files, or remove it", severity: .warning)
        }
    }

    /// Notes what further checks find where the element they mean is written.
    private func noteAdditional(
        _ procedure: Procedure, register: NameRegister, at document: YAMLDocument, log: ProblemLog
    ) {
        for problem in additionalChecks(procedure) {
            let definition = register.definition(of: problem.element, as: .step)
                ?? register.definition(of: problem.element, as: .phase)
            log.note(definition?.node ?? document.root, problem.text, hint: problem.hint)
        }
    }
}
