import Glibc

/// A folder of its own for one test, removed with all it holds when the test is done.
public final class TemporaryFolder {
    public let path: String

    public init(in parent: String = "/tmp") {
        var template = Array("\(parent)/teer-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { preconditionFailure("no temporary folder: \(String(cString: strerror(errno)))") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path) }

    /// The path of something in the folder.
    public func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, with the folders on the way to it.
    @discardableResult
    public func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

    /// Writes a file of bytes, with the folders on the way to it.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) -> String {
        let parts = name.split(separator: "/")
        for count in 1..<max(parts.count, 1) { mkdir(path(parts[..<count].joined(separator: "/")), 0o755) }
        let file = fopen(path(name), "w")
        precondition(file != nil, "cannot write \(path(name))")
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        return path(name)
    }

    /// The bytes of a file anywhere; nil when there is none.
    public static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    /// The text of a file anywhere; nil when there is none.
    public static func text(of path: String) -> String? { bytes(of: path).map { String(decoding: $0, as: UTF8.self) } }

    /// The names in a folder, sorted; hidden ones are left out.
    public static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// All files in a folder and the folders in it, as paths relative to it.
    public static func files(in path: String) -> [String] {
        names(in: path).flatMap { name -> [String] in
            let inner = names(in: "\(path)/\(name)")
            return inner.isEmpty ? [name] : inner.map { "\(name)/\($0)" }
        }
    }

    private static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            for name in names(in: path) { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
