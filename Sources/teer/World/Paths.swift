import Glibc
import TextRules

/// Where the user's files are, after the XDG base directory specification.
enum Paths {
    /// The store of walks.
    static var records: String { folder("XDG_STATE_HOME", or: ".local/state") + "/records.db" }
    /// The user's settings.
    static var settings: String { folder("XDG_CONFIG_HOME", or: ".config") + "/settings.yaml" }

    /// Why nothing may be made at a path, in a sentence's part: what root makes there would be out of its owner's reach, and
    /// a home that is not there is missing on purpose. Nil when all is well.
    static func obstacle(at path: String) -> String? {
        if let home = variable("HOME"), path.hasPrefix(home + "/"), access(home, F_OK) != 0 {
            return "your home folder, \(PlainText.name(home)), does not exist; set HOME and start again"
        }
        guard geteuid() == 0, let (folder, owner) = owner(of: path), owner != 0 else { return nil }
        let name = getpwuid(owner).map { String(cString: $0.pointee.pw_name) } ?? "user \(owner)"
        return "you are root, and \(PlainText.name(folder)) belongs to \(PlainText.name(name)), who could not use "
            + "what root makes there; start it as \(PlainText.name(name)), or with root's own HOME (sudo -H)"
    }

    /// The nearest part of a path that exists, and the user whom it belongs to.
    private static func owner(of path: String) -> (String, uid_t)? {
        var path = path[...]
        while !path.isEmpty {
            var status = stat()
            if stat(String(path), &status) == 0 { return (String(path), status.st_uid) }
            path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        }
        return nil
    }

    /// A variable of the environment, nil when unset or empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// The specification asks to ignore relative values.
    private static func folder(_ name: String, or standard: String) -> String {
        if let value = variable(name), value.hasPrefix("/") { return value + "/teer" }
        return (variable("HOME") ?? homeOfUser) + "/" + standard + "/teer"
    }

    private static var homeOfUser: String {
        guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return "/" }
        return String(cString: home)
    }
}

/// The clock on the wall.
enum Clock {
    /// Milliseconds since 1970.
    static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Two times as "2026-11-22 10:48 to 11:30", the day said again when it is another.
    static func text(from start: Int64, to end: Int64) -> String {
        let (first, last) = (text(start).dropLast(3), text(end).dropLast(3))
        if first == last { return String(first) }
        return "\(first) to \(first.prefix(10) == last.prefix(10) ? last.dropFirst(11) : last)"
    }

    /// A time as "2026-11-22 10:48:05" where the clock stands.
    static func text(_ milliseconds: Int64) -> String {
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    }
}
