import Foundation
import TestSupport
import Testing

@Suite("What was shown is kept")
struct KillTests {
    /// What one key after another shows, and the folders as they were left behind each.
    private struct Rehearsal {
        var screens: [String] = []
        var homes: [Home] = []
    }

    /// Presses keys one by one on a copy of the folders, where nothing goes wrong.
    private func rehearse(_ keys: [String], in home: Home) throws -> Rehearsal {
        let copy = try home.copy()
        let session = try walk(in: copy)
        try session.settle()
        var rehearsal = Rehearsal(screens: [session.terminal.text], homes: [try copy.copy()])
        for key in keys {
            try session.press(key)
            rehearsal.screens.append(session.terminal.text)
            rehearsal.homes.append(try copy.copy())
        }
        session.process.signal(SIGKILL)
        session.waitForEnd()
        return rehearsal
    }

    private func walk(in home: Home) throws -> TerminalSession { try TerminalSession(home, ["walkthrough"]) }

    /// What the next start shows.
    private func nextScreen(of home: Home) throws -> String {
        let session = try walk(in: home.copy())
        try session.settle()
        return session.terminal.text
    }

    /// Keys that change the walk, and some that look around on the way.
    private func keys(_ generator: inout SeededGenerator) -> [String] {
        let strokes: [[String]] = [
            ["enter"], ["enter"], ["enter"], ["space"], ["m"], ["right"], ["backspace"], ["down"], ["u"], ["tab"], ["1"], ["2"],
            ["e", "a", "b", "enter"], ["S", "c", "enter"], ["o"], ["q"], ["w"], ["M"], ["end", "enter"],
            ["page-down", "space"],
        ]
        return (0..<Int.random(in: 1...4, using: &generator)).flatMap { _ in strokes.randomElement(using: &generator)! }
    }

    @Test("Killed at any moment, the program loses nothing that was on the screen")
    func kills() throws {
        var generator = SeededGenerator(seed: 20_261_122)
        let home = Home()
        var (acknowledged, kept) = (0, 0)
        let count = Program.isSoak ? 200 : 20
        for round in 0..<count {
            // The keys that lead out of the walk would end the round early.
            let keys = keys(&generator).filter { $0 != "q" || round % 2 == 0 }
            let rehearsal = try rehearse(keys, in: home)
            let shown = try kill(while: keys, in: home, rehearsal, &generator)
            let next = try nextScreen(of: home)
            let stored = try (shown..<rehearsal.homes.count).first { try nextScreen(of: rehearsal.homes[$0]) == next }
            #expect(stored != nil, "round \(round): \(keys), of which \(shown) were shown; the next start shows\n\(next)")
            acknowledged += shown
            kept += stored.map { max($0, shown) } ?? 0
        }
        print(
            "\(count) kills: \(acknowledged) keys were acknowledged on the screen, \(max(0, acknowledged - kept)) of them lost")
    }

    /// Sends the keys in one go and kills the program at a random moment; returns how many of them it had shown.
    private func kill(
        while keys: [String], in home: Home, _ rehearsal: Rehearsal, _ generator: inout SeededGenerator
    ) throws -> Int {
        let session = try walk(in: home)
        var shown = 0
        if Int.random(in: 0..<5, using: &generator) > 0 {
            try session.settle()
            #expect(session.terminal.text == rehearsal.screens[0], "two starts of the same walk should look the same")
            session.send(keys.flatMap { KeyBytes($0).bytes })
        }
        var moment = Int.random(
            in: 0..<(Int.random(in: 0..<4, using: &generator) == 0 ? 2_000_000 : 100_000), using: &generator)
        while moment > 0 { moment -= Int(generator.next() & 1) }
        session.process.signal(SIGKILL)
        session.waitForEnd { terminal in
            // Of several keys that show the same the first is counted: less was promised then.
            if let step = rehearsal.screens[shown...].firstIndex(of: terminal.text) { shown = step }
        }
        return shown
    }

    @Test("Killed between keys, the program goes on at the very step with the very marks")
    func killsBetweenKeys() throws {
        let home = Home()
        for step in 1...6 {
            let session = try walk(in: home)
            try session.see("step \(step) of")
            try session.press("enter")
            try session.see("step \(step + 1) of")
            session.process.signal(SIGKILL)
            #expect(session.waitForEnd() == .killed(SIGKILL))
            #expect(try home.summary().done.count == step)
        }
    }
}
