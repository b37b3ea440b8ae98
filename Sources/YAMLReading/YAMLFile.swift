import Glibc

/// Files of YAML text as they lie on the disk, read within limits.
public enum YAMLFile {
    /// The bytes of a regular file of a size that can be read.
    ///
    /// Nothing is read before the size is known; a pipe or device is never waited for.
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - name: The path as messages show it; the path itself when nil.
    ///   - folder: The descriptor of a folder that the path is relative to.
    ///   - followsLinks: Whether the last part of the path may be a symbolic link.
    public static func read(
        _ path: String, name: String? = nil, in folder: Int32? = nil, followsLinks: Bool = true,
        limits: YAMLLimits = .standard
    ) throws(Problem) -> [UInt8] {
        let name = name ?? path
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW)
        let descriptor = openat(folder ?? AT_FDCWD, path, flags)
        guard descriptor >= 0 else { throw .cannotOpen(name, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(name, errno: errno) }
        if let kind = unreadableKind(status) {
            throw Problem(file: name, text: "this is \(kind), not a file", hint: kind.hint)
        }
        guard status.st_size <= limits.fileBytes else { throw .tooLarge(name, limit: limits.fileBytes) }
        return try contents(of: descriptor, size: Int(status.st_size), name: name, limits: limits)
    }

    /// What stands in a file's place.
    private enum UnreadableKind: String, CustomStringConvertible {
        case folder = "a folder"
        case other = "a pipe or a device"

        var description: String { rawValue }
        var hint: String { self == .folder ? "name a file in it" : "" }
    }

    private static func unreadableKind(_ status: stat) -> UnreadableKind? {
        switch status.st_mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// Reads until the end, or one byte past the limit should the file have grown meanwhile.
    private static func contents(
        of descriptor: Int32, size: Int, name: String, limits: YAMLLimits
    ) throws(Problem) -> [UInt8] {
        let capacity = min(size, limits.fileBytes) + 1
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            while count < capacity {
                let got = Glibc.read(descriptor, buffer.baseAddress! + count, capacity - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        guard failure == 0 else { throw .cannotOpen(name, errno: failure) }
        guard bytes.count <= limits.fileBytes else { throw .tooLarge(name, limit: limits.fileBytes) }
        return bytes
    }
}

/// Files that cannot be opened.
extension Problem {
    /// A file that cannot be opened or read, with the reason.
    public static func cannotOpen(_ file: String, errno code: Int32) -> Problem {
        switch code {
        case ENOENT, ENOTDIR: Problem(file: file, text: "there is no such file", hint: "check the path")
        case EACCES, EPERM: Problem(file: file, text: "the file may not be read", hint: "check its permissions")
        case ELOOP: Problem(file: file, text: "this is a symbolic link", hint: "put the file itself there")
        default: Problem(file: file, text: "the file cannot be read: \(String(cString: strerror(code)))")
        }
    }
}
