import Glibc

/// What belongs to a file beside its bytes, kept when another file takes its name.
public struct FileAttributes: Sendable {
    private let owner: uid_t
    private let group: gid_t
    private let mode: mode_t
    /// Under how many names the file is known (hard links).
    public let names: Int

    /// Those of the file at a path; nil when there is none.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (owner, group, mode) = (status.st_uid, status.st_gid, status.st_mode & 0o7777)
        names = Int(status.st_nlink)
    }

    /// Gives them to an open file, as far as this user may.
    public func give(to descriptor: Int32) {
        // A group is given before the mode: changing it takes bits of the mode away.
        if fchown(descriptor, owner, group) != 0 { _ = fchown(descriptor, uid_t.max, group) }
        _ = fchmod(descriptor, mode)
    }
}
