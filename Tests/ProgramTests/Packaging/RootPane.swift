import Foundation

/// A command of a scratch root in a window of tmux, whose server runs outside.
final class RootPane {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// Where the server's socket is.
    private let home = Home()

    init(_ root: ScratchRoot, _ command: [String]) throws {
        let shown =
            ["sh", "-c", #""$0" "$@"; echo "left with $?"; read -r line"#] + root.words(command, variables: ["TERM": "screen"])
        try tmux(["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24"] + shown)
    }

    deinit { try? tmux(["kill-server"]) }

    /// Presses keys by tmux's names.
    func press(_ keys: String...) throws { for key in keys { try tmux(["send-keys", key]) } }

    /// Waits until the screen fulfils a condition; returns it.
    func wait(_ condition: (String) -> Bool) throws -> String {
        var screen = ""
        for _ in 0..<1_000 {
            screen = try tmux(["capture-pane", "-p"])
            if condition(screen) { return screen }
            poll(nil, 0, 10)
        }
        throw Failed(description: "not seen, but\n\(screen)")
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        // Waited for by its number: the server that a client leaves behind would keep a Process from seeing its end.
        let outcome = try home.run(
            Program.location(of: "tmux") ?? "tmux", ["-u", "-S", home.file("socket")] + arguments, input: "",
            ["TERM": "xterm", "TMUX_TMPDIR": home.path])
        guard outcome.status == 0 else { throw Failed(description: "tmux \(arguments): \(outcome.errors)") }
        return outcome.output
    }
}
