import Glibc

/// The clock on the wall.
enum Clock {
    /// Milliseconds since 1970.
    static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Two times as "2026-11-22 10:48 to 11:30", the earlier first, the day said again when it is another.
    static func text(from start: Int64, to end: Int64) -> String {
        let (first, last) = (text(min(start, end)).dropLast(3), text(max(start, end)).dropLast(3))
        if first == last { return String(first) }
        return "\(first) to \(first.prefix(10) == last.prefix(10) ? last.dropFirst(11) : last)"
    }

    /// A time as "2026-11-22 10:48:05" where the clock stands.
    static func text(_ milliseconds: Int64) -> String {
        let parts = parts(of: milliseconds)
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    }

    /// How far the clock where it stands is ahead of UTC at a time, as "+01:00".
    static func offset(at milliseconds: Int64) -> String {
        let minutes = Int32(parts(of: milliseconds).tm_gmtoff / 60)
        return "\(minutes < 0 ? "-" : "+")\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))"
    }

    /// A time as ISO 8601 has it: "2026-11-22T10:48:05+01:00".
    static func iso8601(_ milliseconds: Int64) -> String {
        text(milliseconds).split(separator: " ").joined(separator: "T") + offset(at: milliseconds)
    }

    private static func parts(of milliseconds: Int64) -> tm {
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return parts
    }

    private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
