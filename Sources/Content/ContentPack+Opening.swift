import Procedures
import YAMLReading

/// Where packs come from: compiled in, or a folder.
extension ContentPack {
    /// The pack that comes with the program; only its outline is read now.
    ///
    /// A fault in it, which the tests rule out, gives a pack with one step that tells the fault.
    public static func bundled() -> ContentPack {
        outline(of: PackFiles(bundled: MitralTEERPack.files, name: "mitral-teer"))
    }

    /// The files of the pack that comes with the program, by their paths in it.
    public static var bundledFiles: [(path: String, bytes: [UInt8])] {
        MitralTEERPack.files.map { ($0.path.description, $0.withBytes { Array($0) }) }
    }

    /// Reads and checks everything in a folder that holds `pack.yaml`.
    ///
    /// - Parameters:
    ///   - folder: The folder's path.
    ///   - limits: How large the pack may be.
    ///   - additionalChecks: Checks of the procedure as a whole, with the questions of one walk, run when the files hold no error.
    ///   - textChecks: Checks of the texts, such as how they look on small screens, run when the files hold no error.
    ///   - patientCheck: A check of each patient that could be read.
    /// - Throws: All problems, when one of them is an error.
    public static func open(
        folder: String, limits: PackLimits = .standard,
        additionalChecks: @escaping ProcedureCheck = { _ in [] },
        textChecks: @escaping (ContentPack) -> [ProcedureProblem] = { _ in [] },
        patientCheck: @escaping PatientCheck = { _ in [] }
    ) throws(InvalidContent) -> ContentPack {
        let log = ProblemLog()
        let pack: ContentPack?
        do throws(Problem) {
            let files = PackFiles(try PackFolder(folder, limits: limits), limits: limits.file)
            let reader = PackReader(
                files: files, limits: limits, outlineChecks: additionalChecks, textChecks: textChecks,
                patientCheck: patientCheck)
            pack = reader.read(log: log)
        } catch {
            throw InvalidContent(problems: [error])
        }
        guard let pack else { throw InvalidContent(log) }
        pack.warnings = log.problems
        return pack
    }

    /// Checks the bundled pack in full, as a folder is checked when it is opened.
    ///
    /// - Returns: Errors and warnings in reading order.
    public static func problemsOfBundled(
        additionalChecks: @escaping ProcedureCheck = { _ in [] },
        textChecks: @escaping (ContentPack) -> [ProcedureProblem] = { _ in [] },
        patientCheck: @escaping PatientCheck = { _ in [] }
    ) -> [Problem] {
        let log = ProblemLog()
        let files = PackFiles(bundled: MitralTEERPack.files, name: "mitral-teer")
        let reader = PackReader(
            files: files, limits: .standard, outlineChecks: additionalChecks, textChecks: textChecks, patientCheck: patientCheck
        )
        _ = reader.read(log: log)
        return log.problems
    }

    /// A pack of which only the outline is read, trusting that it was checked before.
    static func outline(of files: PackFiles) -> ContentPack {
        let reading = PackReading()
        guard let document = files.document("pack.yaml", log: reading.log) else {
            return unreadable(files, reading)
        }
        let manifest = reading.manifest(document, limits: .standard)
        let texts = PackTexts(files: files, manifest: manifest, reading: reading)
        let procedure = texts.procedure
        guard procedure.phases.contains(where: { !$0.steps.isEmpty }) else { return unreadable(files, reading) }
        return ContentPack(manifest: manifest, texts: texts, procedure: procedure)
    }

    /// A pack of one step, whose text tells why there are no others.
    private static func unreadable(_ files: PackFiles, _ reading: PackReading) -> ContentPack {
        let manifest = PackManifest(
            id: "unreadable", title: "This pack could not be read", version: "0", language: "en", license: "",
            teaches: "This pack could not be read; the program's own files are at fault.", topics: [], files: [])
        let step = Step(id: "unreadable", title: "See what is wrong with the pack")
        let phase = Phase(
            id: "unreadable-pack", title: "Unreadable", shortTitle: "Unreadable", summary: "The pack could not be read.",
            steps: [step])
        return ContentPack(
            manifest: manifest, texts: PackTexts(files: files, manifest: manifest, reading: reading),
            procedure: Procedure(id: manifest.id, title: manifest.title, phases: [phase]))
    }
}
