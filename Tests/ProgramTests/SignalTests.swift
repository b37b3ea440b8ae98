import Foundation
import Testing

@Suite("Whatever ends the program, the terminal is given back")
struct SignalTests {
    /// A program in the middle of a walk.
    private func walking(on term: String = "xterm-256color") throws -> TerminalSession {
        let session = try TerminalSession(Home(), ["walkthrough"], term: term)
        try session.see("step 1 of")
        try session.settle()
        #expect(session.terminal.leftovers.isEmpty == (term == "linux"), "the full screen should have changed the terminal")
        return session
    }

    @Test("A request to go ends it with the signal's status", arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT], types)
    func requests(signal: Int32, term: String) throws {
        let session = try walking(on: term)
        session.process.signal(signal)
        #expect(session.waitForEnd() == .exited(128 + signal))
        #expect(session.leftovers == [])
    }

    @Test("A crash leaves the signal to be seen", arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE], types)
    func crashes(signal: Int32, term: String) throws {
        let session = try walking(on: term)
        session.process.signal(signal)
        #expect(session.waitForEnd() == .killed(signal))
        #expect(session.leftovers == [])
        #expect(!session.terminal.text.contains("Backtrace"))
    }

    @Test(
        "So does every other signal that ends a program, the real-time ones too", arguments: others,
        ["xterm-256color", "linux"])
    func otherEndings(signal: Int32, term: String) throws {
        let session = try walking(on: term)
        session.process.signal(signal)
        #expect(session.waitForEnd() == .killed(signal))
        #expect(session.leftovers == [])
    }

    @Test("A signal that was ignored when the program began does not end it")
    func ignored() throws {
        let shell = #"trap '' USR1; exec "$0" walkthrough"#
        let session = try TerminalSession(Home(), ["-c", shell, Program.path], program: "/bin/bash")
        try session.see("step 1 of")
        session.process.signal(SIGUSR1)
        try session.press("enter")
        try session.see("step 2 of")
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(128 + SIGTERM))
    }

    @Test("Leaving by key ends it with status 0", arguments: types)
    func leaving(term: String) throws {
        let session = try TerminalSession(Home(), term: term)
        try session.see("TEER Walkthrough")
        try session.settle()
        session.send(KeyBytes("q").bytes)
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
    }

    @Test(
        "Stopped from outside or by key, it lends the terminal to the shell, and paints anew when it goes on",
        arguments: [true, false])
    func stopping(byKey: Bool) throws {
        let shell = #"set -m; "$0" walkthrough; echo "stopped with $?"; read -r; fg; echo "left with $?""#
        let session = try TerminalSession(Home(), ["-c", shell, Program.path], program: "/bin/bash")
        try session.see("step 1 of")
        let program = try #require(session.children.first)
        if byKey { session.send([26]) } else { kill(program, SIGTSTP) }
        try session.see("stopped with 148")
        #expect(session.leftovers == [])
        session.send(Array("\n".utf8))
        try session.see("the walk painted anew") { $0.text.contains("step 1 of") && !$0.text.contains("stopped with") }
        session.send(KeyBytes("enter").bytes)
        try session.see("step 2 of")
        kill(program, SIGTERM)
        try session.see("left with 143")
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
    }

    @Test("A terminal that goes away ends it, and the walk is kept")
    func hangUp() throws {
        let home = Home()
        let session = try TerminalSession(home, ["walkthrough"])
        try session.see("step 1 of")
        try session.press("enter")
        try session.see("step 2 of")
        session.goAway()
        #expect(session.process.waitForEnd() == .exited(128 + SIGHUP))
        #expect(try home.run(["summary"]).output.contains("1 of "))
    }

    /// 34 and 64 are the first and the last real-time signal of the C library.
    static let others = [
        SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGIO, SIGPWR, SIGSTKFLT, SIGSYS, 34, 50, 64,
    ]

    static let types = ["xterm-256color", "screen-256color", "linux", "vt100"]
}
