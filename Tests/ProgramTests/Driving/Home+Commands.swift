import Foundation

/// What a command printed and how it ended.
struct Outcome {
    /// Nil when it had to be stopped after a minute, or after as many as it was given.
    var ending: ChildProcess.Ending?
    var output: String
    var errors: String

    /// The exit status; nil when a signal ended it.
    var status: Int32? {
        if case .exited(let status) = ending { return status }
        return nil
    }

    /// The errors without the newline at their end.
    var sentence: String { errors.trimmingCharacters(in: .newlines) }
}

extension Home {
    /// Runs the program to its end, with no terminal on any side.
    func run(_ arguments: [String], input: String = "", _ more: [String: String] = [:]) throws -> Outcome {
        try run(Program.path, arguments, input: input, more)
    }

    /// Runs any command to its end, which it has so many minutes for.
    func run(
        _ path: String, _ arguments: [String], input: String = "", _ more: [String: String] = [:], minutes: Int = 1
    ) throws -> Outcome {
        let folder = "command-\(UInt64.random(in: .min ... .max))"
        let files = try ["input", "output", "errors"].map { try write($0 == "input" ? input : "", to: "\(folder)/\($0)") }
        defer { try? FileManager.default.removeItem(atPath: file(folder)) }
        let process = try ChildProcess(path, arguments, environment: environment(more), files: files)
        let ending = process.waitForEnd(minutes: minutes)
        return Outcome(ending: ending, output: Self.text(files[1]), errors: Self.text(files[2]))
    }

    /// Runs a line of the shell in which `teer` is the program.
    func shell(_ line: String, input: String = "", _ more: [String: String] = [:]) throws -> Outcome {
        let words = ["-c", "teer() { \"$TEER\" \"$@\"; }; \(line)"]
        return try run("/bin/bash", words, input: input, ["TEER": Program.path].merging(more) { $1 })
    }

    /// Copies the program here as `teer` and gives all of it to an ordinary user, as whom the returned command runs others: root
    /// may write everywhere, whatever a file's rights say.
    ///
    /// Copied by another process: a file that this one writes may be held open by what other tests start in the meantime, and
    /// what is written to can not be executed.
    func handToOrdinaryUser() throws -> [String] {
        guard try run("/bin/cp", [Program.path, file("teer")]).status == 0 else { throw NotHanded(what: "cp") }
        guard geteuid() == 0 else { return ["/usr/bin/env"] }
        guard try run("/bin/chown", ["-R", "65534", path]).status == 0 else { throw NotHanded(what: "chown") }
        return ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"]
    }

    /// A command that should have handed the home over did not work.
    struct NotHanded: Error { var what: String }

    private func environment(_ more: [String: String]) -> [String: String] { environment(term: nil, more) }

    private static func text(_ file: String) -> String {
        FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
