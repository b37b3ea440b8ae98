import GRDB

extension StoreProblem {
    /// What the store was asked for when SQLite failed.
    enum Occasion {
        case opening, reading, writing
    }

    /// What an error of SQLite means to the person in front.
    init(_ error: any Error, at path: String, while occasion: Occasion) {
        if let problem = error as? StoreProblem {
            self = problem
        } else if let error = error as? DatabaseError {
            self = Self.of(error, at: path, while: occasion)
        } else {
            // What GRDB cannot decode is no value that this program wrote.
            self = Self.damaged(path, occasion)
        }
    }

    private static func damaged(_ path: String, _ occasion: Occasion) -> StoreProblem {
        StoreProblem(.damaged, "\(occasion.failure): \(path) is damaged; start again and it is set aside and kept.")
    }

    private static func full(_ occasion: Occasion) -> StoreProblem {
        let cause = "the disk, or your share of it, is full; free some room"
        return occasion == .writing
            ? StoreProblem(.full, "Not stored yet: \(cause) and the next key stores everything.")
            : StoreProblem(.full, "\(occasion.failure): \(cause) and start again.")
    }

    /// Beside FULL, SQLite has a code for memory shared through a file that cannot grow, and one for all other writes that the
    /// system refuses, which is what a used-up quota looks like.
    private static func isForWantOfRoom(_ error: DatabaseError) -> Bool {
        [.SQLITE_FULL, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_WRITE].contains(error.extendedResultCode)
    }

    private static func of(_ error: DatabaseError, at path: String, while occasion: Occasion) -> StoreProblem {
        let failure = occasion.failure
        if isForWantOfRoom(error) { return full(occasion) }
        switch error.resultCode {
        case .SQLITE_READONLY, .SQLITE_PERM:
            return StoreProblem(.readOnly, "\(failure): \(path) is read-only; make it and its folder writable and start again.")
        case .SQLITE_BUSY where occasion == .writing:
            return StoreProblem(.busy, "Not stored yet: another program holds the store; the next key tries again.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return StoreProblem(.busy, "\(failure): another program holds \(path); close that program and start again.")
        case .SQLITE_CANTOPEN:
            return StoreProblem(.unreachable, "\(failure): \(path) cannot be opened; see to its folder and start again.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT:
            // Our own statements fit the form that we made: where they do not, something else changed it.
            return damaged(path, occasion)
        default:
            let why = error.message ?? "error \(error.extendedResultCode.rawValue)"
            return StoreProblem(.other, "\(failure): SQLite says \"\(why)\" of \(path); see to the disk and start again.")
        }
    }
}

extension StoreProblem.Occasion {
    /// What the failure costs, as the sentence's beginning.
    fileprivate var failure: String {
        switch self {
        case .opening: "This walk is not recorded"
        case .reading: "Earlier walks cannot be read"
        case .writing: "Not stored"
        }
    }
}
