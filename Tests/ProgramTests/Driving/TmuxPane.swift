import Foundation

/// The program in a window of tmux, which is a terminal that others wrote.
final class TmuxPane {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    private let home: Home
    private let socket: String
    private var shell: ProcessFacts?

    /// Starts a server of its own, with no one's settings, and the program in it.
    init(_ home: Home, _ arguments: [String], term: String, locale: String, columns: Int, rows: Int) throws {
        self.home = home
        socket = home.file("tmux-\(UInt32.random(in: 0 ... .max))")
        let variables = home.environment(term: term, locale: locale).map { "\($0)=\($1)" }
        // tmux itself may lose the status of what it runs; a shell tells it on its screen.
        let command = ["/bin/sh", "-c", #"trap : INT; "$0" "$@"; echo "left with $?"; read -r line"#, Program.path]
        let size = ["-x", "\(columns)", "-y", "\(rows)"]
        let id = try tmux(
            ["new-session", "-d", "-P", "-F", "#{pane_pid}"] + size + ["env", "-i"] + variables + command + arguments)
        shell = id.split(separator: "\n").first.flatMap { pid_t($0) }.map(ProcessFacts.init)
    }

    deinit { _ = try? tmux(["kill-server"]) }

    /// Presses keys by their names, each once the program waits for it.
    func press(_ keys: [String]) throws {
        for key in keys { try send([KeyBytes(key).tmuxName]) }
    }

    /// Types a text, character by character.
    func type(_ text: String) throws {
        for character in text { try send(["-l", String(character)]) }
    }

    /// Sends a key, and waits until the program has read it and sleeps again, or has ended.
    private func send(_ key: [String]) throws {
        let before = program?.reads ?? 0
        try tmux(["send-keys"] + key)
        var calm = 0
        for _ in 0..<10_000 where calm < 3 {
            guard let program else { return }
            calm = program.isAsleep && program.reads > before ? calm + 1 : 0
            poll(nil, 0, 1)
        }
        if calm < 3 { throw Failed(description: "the program does not wait for a key after \(key)") }
    }

    /// The program, while the shell that began it waits for it.
    private var program: ProcessFacts? { shell?.children.first.map(ProcessFacts.init) }

    /// The screen's lines, without blanks at their ends.
    func lines() throws -> [String] {
        var lines = try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return String(line)
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// The screen's lines with their colors and attributes, once it stays as it is.
    func styledLines() throws -> [[StyledCharacter]] {
        var before = ""
        for _ in 0..<1_000 {
            let now = try tmux(["capture-pane", "-p", "-e"])
            if now == before { return StyledCharacter.lines(of: now) }
            before = now
            poll(nil, 0, 10)
        }
        throw Failed(description: "the screen does not come to rest:\n\(before)")
    }

    /// Waits until the screen fulfils a condition and then stays as it is; returns it.
    func wait(for what: String, _ condition: ([String]) -> Bool) throws -> [String] {
        var before: [String]?
        for _ in 0..<1_000 {
            let now = try lines()
            if condition(now), now == before { return now }
            before = now
            poll(nil, 0, 10)
        }
        throw Failed(description: "not seen: \(what), but\n\((before ?? []).joined(separator: "\n"))")
    }

    /// Waits for the program's end with a status; the shell then has its screen back.
    func waitForEnd(_ status: Int32) throws {
        _ = try wait(for: "the end with status \(status)") { lines in
            lines.contains("left with \(status)") && !lines.contains { $0.contains("? help") }
        }
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let tmux = Program.location(of: "tmux") ?? "tmux"
        let outcome = try home.run(tmux, ["-S", socket, "-f", "/dev/null", "-u"] + arguments, ["TMUX_TMPDIR": home.path])
        guard outcome.status == 0 else { throw Failed(description: "tmux \(arguments): \(outcome.errors)") }
        return outcome.output
    }
}
