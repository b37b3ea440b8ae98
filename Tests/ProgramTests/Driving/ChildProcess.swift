import Foundation

/// A process that a test started.
final class ChildProcess {
    /// How a process came to its end.
    enum Ending: Equatable, Sendable {
        case exited(Int32)
        /// Ended by a signal.
        case killed(Int32)
    }

    struct CannotStart: Error {
        let path: String
        let reason: String
    }

    let id: pid_t
    private var known: Ending?

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - terminal: the path of a terminal that becomes its own, with input, output and errors; then `files` are not used.
    ///   - files: paths of standard input, output and errors.
    init(
        _ path: String, _ arguments: [String], environment: [String: String], files: [String] = [], terminal: String? = nil
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let terminal {
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            for descriptor in Int32(1)...2 { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
        } else {
            for (descriptor, file) in zip(Int32(0)..., files) {
                let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_APPEND
                posix_spawn_file_actions_addopen(&actions, descriptor, file, mode, 0o600)
            }
        }
        var attributes = Self.attributes
        defer { posix_spawnattr_destroy(&attributes) }
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var id: pid_t = 0
        let error = posix_spawn(&id, path, &actions, &attributes, words, variables)
        guard error == 0 else { throw CannotStart(path: path, reason: String(cString: strerror(error))) }
        self.id = id
    }

    /// A session of its own, in which the first terminal opened becomes the process's own, and no signal ignored.
    private static var attributes: posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the C library hides behind a feature macro
        posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        return attributes
    }

    deinit {
        guard ending == nil else { return }
        kill(id, SIGKILL)
        waitpid(id, nil, 0)
    }

    /// How it ended; nil while it runs.
    var ending: Ending? {
        if let known { return known }
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) == id else { return nil }
        let signal = status & 0x7F
        known = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
        return known
    }

    /// Waits for the end; nil when it does not come within about so many minutes.
    func waitForEnd(minutes: Int = 1) -> Ending? {
        for _ in 0..<12_000 * minutes {
            if let ending { return ending }
            poll(nil, 0, 5)
        }
        return nil
    }

    func signal(_ number: Int32) { kill(id, number) }

    /// A file of the system about this process, as text.
    func fact(_ name: String) -> String? { facts.fact(name) }

    var facts: ProcessFacts { ProcessFacts(id: id) }
}
