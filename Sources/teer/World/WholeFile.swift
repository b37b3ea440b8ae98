import Glibc
import Settings

/// A file that is written whole or not at all, and that nobody else can read (0600).
enum WholeFile {
    /// Why it could not be read or written, as the end of a sentence.
    struct Failure: Error {
        var reason: String

        init(errno code: Int32) {
            reason =
                switch code {
                case EACCES, EPERM: "permission is denied"
                case ENOENT, ENOTDIR: "there is no such folder"
                case ENOSPC, EDQUOT: "the disk is full"
                case EROFS: "the disk is read-only"
                case EISDIR: "this is a folder"
                case EFBIG: "the file is too large"
                default: String(cString: strerror(code))
                }
        }
    }

    /// Who may read a file that is written.
    enum Mode {
        /// Its owner alone (0600), whoever might read the file that it replaces.
        case ownerOnly
        /// As the file that it replaces; its owner alone when there is none.
        case kept
    }

    /// The file that a path leads to, through symbolic links; the path itself when there is none.
    static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// The bytes of a file; nil when there is none. It is refused when it has more bytes than the limit or is no file.
    static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw Failure(errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(errno: EISDIR) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(errno: errno) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw Failure(errno: EFBIG) }
        }
    }

    /// Puts a text into a file: written beside it, brought to the disk, then given its name.
    static func write(_ text: String, to path: String, mode: Mode = .ownerOnly) throws(Failure) {
        let draft = "\(path).\(getpid()).new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(errno: errno) }
        if mode == .kept { FileAttributes(path: path)?.give(to: descriptor) }
        var code = DurableBytes.write(Array(text.utf8), to: descriptor)
        close(descriptor)
        if code == nil, rename(draft, path) != 0 { code = errno }
        guard let code else { return }
        unlink(draft)
        throw Failure(errno: code)
    }
}
