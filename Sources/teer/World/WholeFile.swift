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
                default: String(cString: strerror(code))
                }
        }
    }

    /// Puts a text into a file: written beside it, brought to the disk, then given its name.
    static func write(_ text: String, to path: String) throws(Failure) {
        let draft = "\(path).\(getpid()).new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(errno: errno) }
        var code = DurableBytes.write(Array(text.utf8), to: descriptor)
        close(descriptor)
        if code == nil, rename(draft, path) != 0 { code = errno }
        guard let code else { return }
        unlink(draft)
        throw Failure(errno: code)
    }
}
