import Glibc
import YAMLReading

/// The file that keeps the settings.
public enum SettingsFile {
    /// The settings in the file and what is wrong with it; a missing file means the usual settings.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - rules: Which commands and keys there are.
    public static func read(path: String, rules: KeyRules) -> (settings: Settings, problems: [Problem]) {
        do throws(Problem) {
            guard let text = try bytes(path: path) else { return (Settings(), []) }
            let reading = Settings.read(text, file: path, rules: rules)
            return (reading.settings, reading.problems)
        } catch {
            return (Settings(), [error])
        }
    }

    /// The bytes of the file, or nil when there is none.
    ///
    /// - Throws: Why it cannot be read; it is no regular file, too large, or locked away.
    public static func bytes(path: String, limits: YAMLLimits = .standard) throws(Problem) -> [UInt8]? {
        // A file where a folder should be is told by whoever would make something there.
        guard access(path, F_OK) == 0 || ![ENOENT, ENOTDIR].contains(errno) else { return nil }
        return try YAMLFile.read(path, limits: limits)
    }

    /// Changes one setting in the file as it is now, under a lock: what others changed meanwhile, and what the author wrote
    /// beside it, stays.
    ///
    /// When something of the old file has to go, because it is no YAML or has a comment among the keys, it is kept beside the
    /// new one as `.before`.
    /// - Parameters:
    ///   - change: The setting with its new value.
    ///   - settings: All settings, for a file that cannot be read.
    public static func save(_ change: Settings.Change, of settings: Settings, path: String) throws(Problem) {
        let path = resolved(path)
        try makeFolders(of: path)
        let lock = open(folder(of: path) ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // Where folders cannot be locked, as on some network disks, two programs may still get in each other's way.
        if lock >= 0 { flock(lock, LOCK_EX) }
        defer { if lock >= 0 { close(lock) } }
        let before = (try? bytes(path: path)) ?? nil
        let changed = before.flatMap { SettingsText($0)?.changed(change) }
        if access(path, F_OK) == 0, changed?.isLossless != true { rename(path, path + ".before") }
        try write(changed?.text ?? settings.yaml, path: path)
    }

    /// Puts a text into the file, whole or not at all.
    ///
    /// A new file can be read by the user alone (0600, its folder 0700 when it is made); owner, group and mode of an old one
    /// stay. The text is written beside the file, brought to the disk, and then takes the file's name. When the path is a
    /// symbolic link, the file it leads to is replaced and the link stays. A file that has another name as well (a hard link) is
    /// written over instead, so that both names show the new text; until that is on the disk, the text beside it stays.
    public static func write(_ text: String, path: String) throws(Problem) {
        let path = resolved(path)
        try makeFolders(of: path)
        let draft = "\(path).\(getpid()).new"
        try writeDraft(text, at: draft, for: path)
        if let names = FileAttributes(path: path)?.names, names > 1 {
            try overwrite(path, with: text)
            unlink(draft)
            return
        }
        guard rename(draft, path) == 0 else {
            let code = errno
            unlink(draft)
            throw .cannotWrite(path, errno: code)
        }
        syncFolder(of: path)
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func writeDraft(_ text: String, at draft: String, for path: String) throws(Problem) {
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno: errno) }
        (FileAttributes(path: path) ?? FileAttributes(path: path + ".before"))?.give(to: descriptor)
        let failure = DurableBytes.write(Array(text.utf8), to: descriptor)
        close(descriptor)
        guard let failure else { return }
        unlink(draft)
        throw .cannotWrite(path, errno: failure)
    }

    private static func overwrite(_ path: String, with text: String) throws(Problem) {
        let descriptor = open(path, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno: errno) }
        defer { close(descriptor) }
        if let failure = DurableBytes.write(Array(text.utf8), to: descriptor) { throw .cannotWrite(path, errno: failure) }
    }

    private static func folder(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
        return String(path[..<slash])
    }

    private static func makeFolders(of path: String) throws(Problem) {
        guard let folder = folder(of: path), access(folder, F_OK) != 0 else { return }
        try makeFolders(of: folder)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .cannotWrite(path, errno: errno) }
    }

    /// Brings the new name to the disk; a file system that cannot do so has done what it could.
    private static func syncFolder(of path: String) {
        let descriptor = open(folder(of: path) ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}

/// Files that cannot be written.
extension Problem {
    /// A file that cannot be written, with the reason.
    static func cannotWrite(_ file: String, errno code: Int32) -> Problem {
        let reason =
            switch code {
            case EACCES, EPERM: "the folder may not be written to"
            case ENOSPC, EDQUOT: "the disk is full"
            case EROFS: "the disk is read-only"
            case ENOTDIR: "a part of its path is a file"
            default: String(cString: strerror(code))
            }
        return Problem(file: file, text: "the settings cannot be saved: \(reason)")
    }
}
