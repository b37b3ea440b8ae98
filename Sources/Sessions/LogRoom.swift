import Glibc

/// Room made ahead at the end of the write-ahead log, so that a commit overwrites it and need not make the file grow.
///
/// Where a file grows, its size and its blocks have to be on the disk as well before a commit is: about an eighth of the time
/// that one takes, as measured. SQLite reads a log up to the first frame that is not its own, so zeros behind the last one mean
/// nothing (https://www.sqlite.org/fileformat2.html#walformat). Without room all goes on as before, only slower.
final class LogRoom {
    /// So much is made at once: more than `commits` take, of two frames of 4,120 bytes each and now and then a few more.
    private static let bytes = 1 << 19
    private static let commits = 50
    /// SQLite begins the log anew at about this size.
    private static let largestLog = 4 << 20

    private let path: String
    private var commitsLeft = 0

    init(beside file: StoreFile) { path = file.path + "-wal" }

    /// Makes room when what was made may be used up. Only whoever may write the store may call it: nobody appends meanwhile.
    func prepareCommit() {
        if commitsLeft == 0 { make() }
        commitsLeft -= 1
    }

    private func make() {
        commitsLeft = Self.commits
        let log = open(path, O_WRONLY | O_CLOEXEC)
        guard log >= 0 else { return }
        // The locks of POSIX, which closing any descriptor of a file would let go, SQLite keeps on other files than the log.
        defer { close(log) }
        var status = stat()
        guard fstat(log, &status) == 0, status.st_size + off_t(Self.bytes) <= Self.largestLog else { return }
        let zeros = [UInt8](repeating: 0, count: Self.bytes)
        guard pwrite(log, zeros, zeros.count, status.st_size) == zeros.count else {
            // The last of a full disk is for lines.
            ftruncate(log, status.st_size)
            return
        }
        // Linux begins to write at once what is said not to be needed soon, so that no commit has to wait for it.
        posix_fadvise(log, status.st_size, off_t(Self.bytes), POSIX_FADV_DONTNEED)
    }
}
