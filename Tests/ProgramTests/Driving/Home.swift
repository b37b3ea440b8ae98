import Foundation
import TestSupport

/// The folders of a user made for one test: nothing of the real user's is read or written.
final class Home {
    /// The folder that holds all of it.
    let path: String

    init() {
        // In memory where the system has such a place: waiting for a disk proves nothing here.
        let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(root)/teer-home-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil, "no folder can be made in \(root)")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where the program keeps walks.
    var records: String { file("state/teer/records.db") }

    /// A path in the folder.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, with the folders on the way to it; returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    /// Writes a file of bytes, with the folders on the way to it; returns its path.
    @discardableResult
    func write(_ bytes: Data, to name: String) throws -> String {
        let url = URL(fileURLWithPath: file(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
        return url.path
    }

    /// Another home with the same files.
    func copy() throws -> Home {
        let other = Home()
        try FileManager.default.removeItem(atPath: other.path)
        try FileManager.default.copyItem(atPath: path, toPath: other.path)
        return other
    }

    /// What the program is told of the world.
    func environment(term: String? = nil, locale: String = "C.UTF-8", _ more: [String: String] = [:]) -> [String: String] {
        var variables = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": path, "TZ": "UTC",
            "XDG_STATE_HOME": file("state"), "XDG_CONFIG_HOME": file("config"), "LC_ALL": locale,
        ]
        variables["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
        variables["TERM"] = term
        return variables.merging(more) { _, new in new }
    }
}
