import Glibc
import Sessions

/// A look at the store that changes nothing: a copy of it is opened, elsewhere.
struct StoreLook {
    /// Larger stores are not copied.
    private static let largest = 64 << 20
    /// Room for a walk or two, in bytes.
    private static let leastRoom: UInt = 1 << 20

    let path: String

    func look() -> DoctorFacts.Store {
        if let obstacle = obstacleOfFolder() { return obstacle }
        guard let status = Self.status(path) else { return .none }
        guard status.st_mode & S_IFMT == S_IFREG else { return .blocked(by: path) }
        guard faccessat(AT_FDCWD, path, R_OK | W_OK, AT_EACCESS) == 0 else { return Self.refusal(path) }
        let size = Int(status.st_size)
        return size > Self.largest ? .tooLargeToLookAt(size: size) : lookAtCopy(size: size)
    }

    /// What the nearest folder on the way that is there says of writing into it.
    private func obstacleOfFolder() -> DoctorFacts.Store? {
        var folder = Self.folder(of: path)
        while access(folder, F_OK) != 0, errno == ENOENT, folder != "/" { folder = Self.folder(of: folder) }
        // A file in the way answers ENOTDIR for what would lie in it.
        while access(folder, F_OK) != 0, errno == ENOTDIR { folder = Self.folder(of: folder) }
        guard let status = Self.status(folder) else { return .unwritable(folder) }
        guard status.st_mode & S_IFMT == S_IFDIR else { return .blocked(by: folder) }
        guard faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else { return Self.refusal(folder) }
        var room = statvfs()
        guard statvfs(folder, &room) == 0 else { return nil }
        return room.f_bavail * room.f_frsize < Self.leastRoom ? .diskFull : nil
    }

    private static func refusal(_ path: String) -> DoctorFacts.Store { errno == EROFS ? .diskReadOnly : .unwritable(path) }

    private func lookAtCopy(size: Int) -> DoctorFacts.Store {
        guard let folder = Self.temporaryFolder() else { return .other("no copy of it can be made to look at") }
        defer { Self.remove(folder) }
        let copy = "\(folder)/records.db"
        guard copyUnchanged(to: copy) else { return .changing }
        // The note by which the store looks through every page.
        close(open(copy + ".suspect", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
        do throws(StoreProblem) {
            let store = try SessionStore(path: copy, now: Clock.milliseconds)
            defer { store.close() }
            return store.openingNotice == nil ? .sound(size: size) : .damaged
        } catch {
            switch error.kind {
            case .foreign: return .foreign
            case .newer: return .newer
            case .damaged: return .damaged
            default: return .other("it can not be opened")
            }
        }
    }

    /// Copies the store and its log; false when another program wrote to them each time.
    private func copyUnchanged(to copy: String) -> Bool {
        for _ in 0..<5 {
            let before = Self.changes(path)
            guard Self.copy(path, to: copy), !before.log || Self.copy(path + "-wal", to: copy + "-wal") else { return false }
            if Self.changes(path) == before { return true }
            unlink(copy + "-wal")
        }
        return false
    }

    /// When a store and its log were written last, and how large they are.
    private struct Changes: Equatable {
        var log: Bool
        var numbers: [Int]
    }

    private static func changes(_ path: String) -> Changes {
        let both = [path, path + "-wal"].map { status($0) }
        return Changes(
            log: both[1] != nil,
            numbers: both.compactMap(\.self).flatMap { [Int($0.st_size), $0.st_mtim.tv_sec, $0.st_mtim.tv_nsec] })
    }
}

extension StoreLook {
    private static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    private static func temporaryFolder() -> String? {
        let root = Paths.variable("TMPDIR") ?? "/tmp"
        var template = Array("\(root)/teer-doctor-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func copy(_ from: String, to path: String) -> Bool {
        let input = open(from, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { return false }
        defer { close(input) }
        let output = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard output >= 0 else { return false }
        defer { close(output) }
        while true {
            let count = sendfile(output, input, nil, 1 << 20)
            if count <= 0 { return count == 0 }
        }
    }

    /// Removes the folder with the files in it.
    private static func remove(_ folder: String) {
        if let stream = opendir(folder) {
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                    start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                unlink("\(folder)/\(name)")
            }
            closedir(stream)
        }
        rmdir(folder)
    }
}
