import Procedures
import TextRules
import YAMLReading

/// Reads a pack in full: to values and no error, or to all its problems.
struct PackReader {
    let files: PackFiles
    let limits: PackLimits
    /// Checks of the outline as a whole, such as those of its chart.
    let outlineChecks: ContentPack.ProcedureCheck
    /// Checks of the texts, such as how they look on small screens.
    let textChecks: (ContentPack) -> [ProcedureProblem]
    /// A check of each patient.
    let patientCheck: ContentPack.PatientCheck

    /// Reads and checks; the log holds all that is wrong.
    ///
    /// - Returns: The pack; nil when there is an error.
    func read(log: ProblemLog) -> ContentPack? {
        let register = NameRegister()
        let reading = PackReading(log: log, register: register, patientCheck: patientCheck)
        guard let document = files.document("pack.yaml", log: log) else { return nil }
        let manifest = reading.manifest(document, limits: limits)
        noteUnlistedFiles(manifest, at: document, log: log)
        let texts = PackTexts(files: files, manifest: manifest, reading: reading)
        texts.readAll()
        let procedure = texts.procedure
        let unreadable = texts.unreadable
        ReferenceCheck(register: register, log: log, unreadable: unreadable).run()
        OutlineCheck(procedure: procedure, texts: texts, register: register, log: log, unreadable: unreadable).run()
        if unreadable.isEmpty { CoverageCheck(register: register, log: log).run() }
        if let track = texts.visitorTrack, !unreadable.contains(.phase) {
            VisitorOutlineCheck(track: track, phases: procedure.phases, register: register, log: log).run()
        }
        guard !log.holdsErrors else { return nil }
        let pack = ContentPack(manifest: manifest, texts: texts, procedure: procedure)
        let inTexts = textChecks(pack)
        for translation in manifest.translations { TranslationCheck(pack: pack, translation: translation, log: log).run() }
        note(outlineChecks(pack.procedure(seed: 0)) + inTexts, register: register, at: document, log: log)
        reading.forgetNames()
        return log.holdsErrors ? nil : pack
    }

    /// A file that lies there but is not listed is never read; its author should know.
    private func noteUnlistedFiles(_ manifest: PackManifest, at document: YAMLDocument, log: ProblemLog) {
        let listed = Set(manifest.files.map(\.path) + manifest.translations.map(\.path))
        let place = document.root.entries.first { $0.key.text == "files" }?.key ?? document.root
        for path in files.present where path != "pack.yaml" && !listed.contains(path) {
            log.note(
                place, "\(PlainText.quoted(path, limit: 80)) is not listed and is not read",
                hint: "add it\(path.hasSuffix(".po") ? "s language to translations" : " to files"), or remove it",
                severity: .warning)
        }
    }

    /// Notes what further checks found where the element they mean is written.
    private func note(
        _ problems: [ProcedureProblem], register: NameRegister, at document: YAMLDocument, log: ProblemLog
    ) {
        for problem in problems {
            let definition =
                register.definition(of: problem.element, as: .step)
                ?? register.definition(of: problem.element, as: .phase)
            let place = problem.isInText ? definition?.body ?? definition?.place : definition?.place
            log.note(place ?? document.root.place, problem.text, hint: problem.hint, severity: problem.severity)
        }
    }
}
