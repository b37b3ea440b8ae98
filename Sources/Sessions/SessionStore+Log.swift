import GRDB
import Glibc

extension SessionStore {
    /// Notes how the log lies on the disk now that a line was stored.
    func noteLog(lastPlace: Int64) {
        guard let log = file?.logState else { return }
        written = (lastPlace, log)
    }

    /// Sees to it that what was stored is still there when somebody else was at the log since.
    ///
    /// SQLite takes it for granted that nobody else cuts its log or writes over it, and goes on from what it remembers: without a
    /// look, what was shown as stored would be gone at the next start. Another program that goes on with the same store, or
    /// folds the log into it, changes the log as well; then the last line is found.
    func checkLog(in db: Database) throws {
        guard let written, let log = file?.logState, log != written.log else { return }
        // What SQLite remembers of pages does not count.
        try db.execute(sql: "PRAGMA shrink_memory")
        guard try !holds(written.place, db) else { return self.written = (written.place, log) }
        isCutOff = true
        throw StoreProblem(
            .gone,
            "Not stored: another program cut off or wrote over the log of \(path), and lines of this walk are lost; start again to go on with what is left."
        )
    }

    /// Whether a line can be read; an error that may be gone at the next try is thrown.
    private func holds(_ place: Int64, _ db: Database) throws -> Bool {
        do {
            return try Int64.fetchOne(db, sql: "SELECT place FROM event WHERE place = ?", arguments: [place]) != nil
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_CORRUPT || error.extendedResultCode == .SQLITE_IOERR_SHORT_READ
        {
            return false
        }
    }
}

/// How SQLite's log lies on the disk: how large it is and when it was written to.
struct LogState: Hashable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
}

extension StoreFile {
    /// The log as it lies on the disk; nil when there is none.
    var logState: LogState? {
        var status = stat()
        guard stat(path + "-wal", &status) == 0 else { return nil }
        return LogState(size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
}
