import Foundation

/// The built command that the tests drive.
enum Program {
    /// Where it is: what `TEER_BINARY` names, or beside the tests' own program.
    static let path: String = {
        if let given = ProcessInfo.processInfo.environment["TEER_BINARY"], !given.isEmpty { return given }
        return URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("teer").path
    }()

    /// The program with a picture that moves, beside the tests' own program.
    static let movingPicture = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("MovingPicture").path

    /// The root of the repository.
    static let repository: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 1...4 { folder.deleteLastPathComponent() }
        return folder
    }()

    /// The folder of the pack that comes with the program.
    static var bundledPack: String { repository.appendingPathComponent("Sources/Content/Packs/mitral-teer").path }

    /// Whether the full numbers are wanted, as `Scripts/soak` does.
    static let isSoak = ProcessInfo.processInfo.environment["SOAK"] == "1"

    /// Whether what the program shows shall be written down instead of compared.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// Whether a command is installed.
    static func isInstalled(_ command: String) -> Bool { location(of: command) != nil }

    /// The full path of a command that is installed.
    static func location(of command: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(command)" }.first { access($0, X_OK) == 0 }
    }
}
