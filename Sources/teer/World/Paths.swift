import Glibc

/// Where the user's files are, after the XDG base directory specification.
enum Paths {
    /// The store of walks.
    static var records: String { folder("XDG_STATE_HOME", or: ".local/state") + "/records.db" }
    /// The user's settings.
    static var settings: String { folder("XDG_CONFIG_HOME", or: ".config") + "/settings.yaml" }

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
