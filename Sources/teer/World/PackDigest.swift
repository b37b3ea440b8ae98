import Content
import Glibc
import StateMachine
import YAMLReading

/// What a pack's folder holds, in 64 digits.
///
/// The SHA-256 of the list that `find . -name '*.yaml' -o -name '*.po' | LC_ALL=C sort | xargs sha256sum` prints in the folder.
enum PackDigest {
    /// More entries and deeper folders than any pack has.
    private static let mostEntries = 4_096
    private static let deepest = 8

    /// The digest; nil when a file can not be read, or there is more than a pack holds.
    static func of(folder: String) -> String? {
        guard let files = files(in: folder) else { return nil }
        var contents: [(path: String, bytes: [UInt8])] = []
        for file in files {
            do throws(Problem) {
                contents.append((file, try YAMLFile.read("\(folder)/\(file.dropFirst(2))", followsLinks: false)))
            } catch {
                return nil
            }
        }
        return of(contents)
    }

    /// The digest of the pack that comes with the program, as of a folder with the same files.
    static var ofBundled: String { of(ContentPack.bundledFiles.map { ("./\($0.path)", $0.bytes) }) }

    private static func of(_ files: [(path: String, bytes: [UInt8])]) -> String {
        let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let list = sorted.map { "\(SHA256.hex($0.bytes))  \($0.path)\n" }.joined()
        return SHA256.hex(Array(list.utf8))
    }

    /// The files ending in `.yaml` or `.po`, each led by `./`.
    private static func files(in folder: String) -> [String]? {
        var found: [String] = []
        var waiting: [(path: String, depth: Int)] = [(".", 0)]
        var entries = 0
        while let next = waiting.popLast() {
            guard next.depth <= deepest, let stream = opendir("\(folder)/\(next.path)") else { return nil }
            defer { closedir(stream) }
            while let name = name(readdir(stream)) {
                entries += 1
                guard entries <= mostEntries else { return nil }
                if name == "." || name == ".." { continue }
                let path = "\(next.path)/\(name)"
                switch kind("\(folder)/\(path)") {
                case S_IFDIR: waiting.append((path, next.depth + 1))
                case S_IFREG where name.hasSuffix(".yaml") || name.hasSuffix(".po"): found.append(path)
                default: break
                }
            }
        }
        return found
    }

    private static func name(_ entry: UnsafeMutablePointer<dirent>?) -> String? {
        guard let entry else { return nil }
        return withUnsafePointer(to: &entry.pointee.d_name) { start in
            start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
    }

    private static func kind(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }
}
