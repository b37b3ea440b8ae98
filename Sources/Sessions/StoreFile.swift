import Glibc

/// The store's file and folder, as the operating system sees them.
struct StoreFile {
    /// The absolute path, links followed.
    let path: String

    /// SQLite's own files beside a database.
    static let companions = ["-wal", "-shm", "-journal"]

    init(_ path: String) {
        guard let real = realpath(path, nil) else {
            self.path = path.hasPrefix("/") ? path : Self.workingFolder + "/" + path
            return
        }
        self.path = String(cString: real)
        free(real)
    }

    var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }

    /// The last part of the path.
    var name: String { String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]) }

    /// Which file it is, to tell whether the path leads to another one by now; nil when there is none.
    var identity: FileIdentity? { Self.status(path).map { FileIdentity(device: $0.st_dev, number: $0.st_ino) } }

    /// In bytes; 0 when there is no file.
    var size: Int { Self.size(path) }

    /// Whether SQLite left lines beside the file that are not in it yet.
    var hasLog: Bool { Self.size(path + "-wal") > 0 }

    /// Whether a program has the store open, or ended without closing it: a whole first block of SQLite's shared memory is there.
    var hasSharedMemory: Bool { Self.size(path + "-shm") >= 32_768 }

    /// Whether this program may write the file and make SQLite's own files beside it.
    var isWritable: Bool { Self.allows(W_OK, path) && Self.allows(W_OK, folder) }

    var isReadable: Bool { Self.allows(R_OK, path) }

    var isFolder: Bool { Self.isFolder(path) }

    var isOrdinary: Bool { Self.isOrdinary(path) }

    /// Which file SQLite's log is, as `identity` says it of the store.
    var logIdentity: FileIdentity? { Self.status(path + "-wal").map { FileIdentity(device: $0.st_dev, number: $0.st_ino) } }

    /// Whether the file lies on another machine's disk, where memory shared by programs does not reach.
    var isRemote: Bool { Self.status(folder).map { MountTable.current.isRemote($0.st_dev) } ?? false }

    static func size(_ path: String) -> Int { status(path).map { Int($0.st_size) } ?? 0 }

    static func exists(_ path: String) -> Bool { status(path) != nil }

    static func isFolder(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

    static func isOrdinary(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false }

    /// What the last failed call says, in English whatever the locale.
    static var reason: String {
        let number = errno
        guard let english = newlocale(LC_MESSAGES_MASK, "C", nil) else { return "error \(number)" }
        defer { freelocale(english) }
        return strerror_l(number, english).map { String(cString: $0) } ?? "error \(number)"
    }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    private static func allows(_ access: Int32, _ path: String) -> Bool {
        faccessat(AT_FDCWD, path, access, AT_EACCESS) == 0
    }

    private static var workingFolder: String {
        guard let folder = getcwd(nil, 0) else { return "" }
        defer { free(folder) }
        return String(cString: folder)
    }
}

/// One file, whatever it is called.
struct FileIdentity: Hashable {
    let device: dev_t
    let number: ino_t
}
