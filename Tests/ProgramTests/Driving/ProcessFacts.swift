import Foundation

/// What the system knows of a process.
struct ProcessFacts {
    let id: pid_t

    /// A file of the system about this process, as text.
    func fact(_ name: String) -> String? { try? String(contentsOfFile: "/proc/\(id)/\(name)", encoding: .utf8) }

    /// Whether it sleeps until something comes: with no time set for waking up, or with a second and more, as beside a timer
    /// that counts minutes.
    var isAsleep: Bool {
        guard let call = fact("syscall")?.split(separator: " "), call.count > 3 else { return false }
        // poll(2) of x86-64 with its time (-1 for none), ppoll(2) of arm64 with none, and a blocking read of either.
        switch call[0] {
        case "7":
            guard let time = UInt64(call[3].dropFirst(2), radix: 16) else { return false }
            return Int32(truncatingIfNeeded: time) < 0 || Int32(truncatingIfNeeded: time) >= 1_000
        case "73": return call[3] == "0x0"
        case "0", "63": return true
        default: return false
        }
    }

    /// How often it has read anything.
    var reads: Int {
        let line = fact("io")?.split(separator: "\n").first { $0.hasPrefix("syscr:") }
        return line.flatMap { Int($0.dropFirst(6).drop { $0 == " " }) } ?? 0
    }

    /// The processes that it started.
    var children: [pid_t] { (fact("task/\(id)/children") ?? "").split(separator: " ").compactMap { pid_t($0) } }
}
