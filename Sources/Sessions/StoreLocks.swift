import Glibc

/// The rights that one program at a time can hold on a store: to change it as a whole, and to go on with a walk.
///
/// Each is the lock of one byte of a file beside the store: byte 0 for the store, byte n for walk n. The system gives a lock back
/// the moment its program ends, however it ends, and the file stays one empty file for any number of walks. Where there can be
/// no such file (a full disk), every right is granted: SQLite's own locks keep the store whole.
final class StoreLocks {
    /// The byte that stands for the store as a whole.
    static let whole: Int64 = 0

    /// `F_OFD_GETLK` and `F_OFD_SETLK` of fcntl(2), which Swift's import of the C library leaves out.
    private static let getOpenFileLock: Int32 = 36
    private static let setOpenFileLock: Int32 = 37

    private let descriptor: Int32

    init(beside path: String) {
        descriptor = open(path + ".claims", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Takes a lock; false when another program has it.
    func take(_ byte: Int64) -> Bool {
        guard descriptor >= 0 else { return true }
        return set(F_WRLCK, byte) || (errno != EAGAIN && errno != EACCES)
    }

    /// Takes a lock, waiting for up to five seconds, as SQLite does for its own.
    func await(_ byte: Int64) -> Bool {
        for _ in 0..<500 {
            if take(byte) { return true }
            usleep(10_000)
        }
        return take(byte)
    }

    /// Whether another program has a lock.
    func isHeldElsewhere(_ byte: Int64) -> Bool {
        guard descriptor >= 0 else { return false }
        var lock = Self.lock(F_WRLCK, byte)
        return fcntl(descriptor, Self.getOpenFileLock, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    func release(_ byte: Int64) {
        if descriptor >= 0 { _ = set(F_UNLCK, byte) }
    }

    /// The lock belongs to the open file and not to the process, so that two stores in one program exclude each other too.
    private func set(_ type: Int32, _ byte: Int64) -> Bool {
        var lock = Self.lock(type, byte)
        return fcntl(descriptor, Self.setOpenFileLock, &lock) == 0
    }

    private static func lock(_ type: Int32, _ byte: Int64) -> flock {
        var lock = flock()
        lock.l_type = Int16(type)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = off_t(byte)
        lock.l_len = 1
        return lock
    }
}
