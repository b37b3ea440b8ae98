import Glibc

extension StoreFile {
    /// Makes the folder (0700) and an empty file (0600) where there are none.
    ///
    /// SQLite gives the files that it makes beside the store the store's own mode.
    func make() throws(StoreProblem) {
        try Self.makeFolder(folder)
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw Self.unwritable(folder)
        }
    }

    /// Renames the file and its companions, to names that nothing has yet; returns the new name.
    ///
    /// The companions go first: a log without its database is kept as it is, a database without its log would lose lines.
    func setAside(now: Int64) throws(StoreProblem) -> StoreFile {
        var aside = StoreFile("\(path).damaged-\(now)")
        var count = 1
        while ([""] + Self.companions).contains(where: { Self.exists(aside.path + $0) }) {
            count += 1
            aside = StoreFile("\(path).damaged-\(now)-\(count)")
        }
        for part in Self.companions + [""] where rename(path + part, aside.path + part) != 0 && errno != ENOENT {
            throw StoreProblem.cannotBeSetAside(path)
        }
        Self.keepEntries(of: folder)
        return aside
    }

    /// Makes a folder and those above it, readable by nobody else, and lasting a power cut.
    private static func makeFolder(_ folder: String) throws(StoreProblem) {
        if folder.isEmpty || mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw unwritable(folder) }
        let above = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        try makeFolder(above)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw unwritable(folder) }
        keepEntries(of: above)
    }

    /// Writes a folder's names to the disk, so that a new or renamed file is still found after a power cut.
    static func keepEntries(of folder: String) { _ = keepContent(of: folder.isEmpty ? "/" : folder) }

    /// Writes what a file or folder holds to the disk; false when that failed.
    static func keepContent(of path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }

    /// Why nothing can be made in or as a folder, after a call that failed.
    private static func unwritable(_ folder: String) -> StoreProblem {
        switch errno {
        case ENOSPC, EDQUOT:
            StoreProblem(.full, "This walk is not recorded: no room for a store in \(folder); free some room and start again.")
        case EACCES, EPERM, EROFS:
            StoreProblem(
                .readOnly,
                "This walk is not recorded: \(folder) cannot be written (\(reason)); make it writable and start again.")
        default:
            StoreProblem(
                .unreachable,
                "This walk is not recorded: \(folder) cannot be used as a folder (\(reason)); see to it and start again.")
        }
    }
}
