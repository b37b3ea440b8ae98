import Glibc
import YAMLReading

/// A folder that holds a pack; nothing outside it is ever read.
final class PackFolder {
    let path: String
    private let descriptor: Int32
    private let limits: PackLimits
    private var bytesRead = 0

    /// Opens the folder.
    init(_ path: String, limits: PackLimits) throws(Problem) {
        self.path = path
        self.limits = limits
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            throw code == ENOTDIR && access(path, F_OK) == 0
                ? SingleFile.problem(at: path, limits: limits.file) : .noPack(path, errno: code)
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The bytes of a file given by its path inside the folder, of at most one folder and a name.
    func read(_ path: String, name: String) throws(Problem) -> [UInt8] {
        let bytes = try bytes(of: path, name: name)
        bytesRead += bytes.count
        guard bytesRead <= limits.packBytes else {
            throw Problem(
                file: name, text: "with this file the pack is larger than \(YAMLLimits.spoken(bytes: limits.packBytes))",
                hint: "make two packs of it")
        }
        return bytes
    }

    private func bytes(of path: String, name: String) throws(Problem) -> [UInt8] {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 2 else {
            return try YAMLFile.read(path, name: name, in: descriptor, followsLinks: false, limits: limits.file)
        }
        let inner = try openFolder(parts[0], name: name)
        defer { close(inner) }
        return try YAMLFile.read(parts[1], name: name, in: inner, followsLinks: false, limits: limits.file)
    }

    private func openFolder(_ folder: String, name: String) throws(Problem) -> Int32 {
        var status = stat()
        if fstatat(descriptor, folder, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFLNK {
            throw .cannotOpen(name, errno: ELOOP)
        }
        let inner = openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard inner >= 0 else { throw .cannotOpen(name, errno: errno) }
        return inner
    }

    /// The files ending in `.yaml` or `.po` in the folder and the folders in it, in the order of their paths.
    ///
    /// At most twice as many entries are looked at as a pack may have files.
    var yamlFiles: [String] {
        var found: [String] = []
        for entry in Self.names(in: path, limit: 2 * limits.files) {
            if Self.isOfPack(entry) {
                found.append(entry)
            } else if !entry.contains(".") {
                let inner = Self.names(in: "\(path)/\(entry)", limit: 2 * limits.files)
                found += inner.filter(Self.isOfPack).map { "\(entry)/\($0)" }
            }
        }
        return found.sorted()
    }

    private static func isOfPack(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".po") }

    private static func names(in path: String, limit: Int) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while names.count < limit, let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}

/// Folders that cannot be opened.
extension Problem {
    static func noPack(_ path: String, errno code: Int32) -> Problem {
        let hint = "a pack is a folder with pack.yaml in it"
        switch code {
        case ENOENT, ENOTDIR: return Problem(file: path, text: "there is no such folder", hint: hint)
        case EACCES: return Problem(file: path, text: "the folder may not be read", hint: "check its permissions")
        default: return Problem(file: path, text: "the folder cannot be read: \(String(cString: strerror(code)))")
        }
    }
}
