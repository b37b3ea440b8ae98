import Content
import Procedures
import YAMLReading

/// The pack that comes with the program, compiled in as text.
extension ContentPack {
    /// What the bundled pack is called where a pack is named.
    public static let bundledName = "mitral-teer"

    /// The pack that comes with the program; only its outline and its questions are read now.
    ///
    /// A fault in it, which the tests rule out, gives a pack with one step that tells the fault.
    public static func bundled() -> ContentPack { embedded(MitralTEER.files, name: bundledName) }

    /// The files of the bundled pack, each with its path and its bytes.
    public static var bundledFiles: [(path: String, bytes: [UInt8])] {
        MitralTEER.files.map { ($0.path.description, $0.bytes) }
    }

    /// Checks the bundled pack in full, as a folder is checked when it is opened.
    ///
    /// - Returns: Errors and warnings in reading order.
    public static func problemsOfBundled(
        additionalChecks: @escaping ProcedureCheck = { _ in [] },
        textChecks: @escaping (ContentPack) -> [ProcedureProblem] = { _ in [] }
    ) -> [Problem] {
        problems(in: MitralTEER.files, name: bundledName, additionalChecks: additionalChecks, textChecks: textChecks)
    }
}
