import Foundation
import TestSupport
import Testing

@Suite("teer lab")
struct LabTests {
    /// Pictures stand still, so that a screen settles.
    private static let still = ["REDUCED_MOTION": "1"]
    /// One patient from the puncture of the vein to the end.
    static let keys =
        "enter enter 1 enter up up p p enter enter enter enter enter enter enter enter 1 enter enter enter enter 4 enter enter "
        + "right p p enter enter comma comma comma enter v 5 enter enter v 6 up up up up up z g 1 z c enter enter enter v 5 c v 7 "
        + "c m enter 1 enter enter enter enter"

    private func lab(
        _ home: Home, _ arguments: [String] = ["--patient", "01", "--seed", "5"], term: String = "xterm-256color",
        locale: String = "C.UTF-8", columns: Int = 80, rows: Int = 24, still: Bool = true
    ) throws -> TerminalSession {
        try TerminalSession(
            home, ["lab"] + arguments, term: term, locale: locale, columns: columns, rows: rows, still ? Self.still : [:])
    }

    @Test(
        "one patient by keys from puncture to release, on every terminal",
        arguments: [
            ("xterm-256color", "C.UTF-8", 80, 24), ("linux", "C.UTF-8", 80, 24), ("vt100", "C", 80, 24),
            ("xterm-256color", "C.UTF-8", 40, 12),
        ])
    func played(_ term: String, _ locale: String, _ columns: Int, _ rows: Int) throws {
        let session = try lab(Home(), term: term, locale: locale, columns: columns, rows: rows)
        try session.see("ACCESS")
        try session.press(Self.keys.split(separator: " ").map(String.init))
        #expect(session.terminal.text.contains("MR 4+ to 1+"), "\(session.terminal.text)")
        #expect(session.terminal.unknown == [])
        try session.press("esc", "q", "1", "q")
        #expect(session.waitForEnd() == .exited(0))
    }

    @Test("killed, it goes on at the last act, and says so")
    func killed() throws {
        let home = Home()
        let session = try lab(home)
        try session.see("ACCESS")
        let keys = Self.keys.split(separator: " ").map(String.init)
        try session.press(Array(keys.prefix(12)))
        let before = session.terminal.text
        session.process.signal(SIGKILL)
        session.waitForEnd()
        let next = try lab(home, [])
        try next.see("Gone on at")
        try next.settle()
        // Bar and rail: stage, clock, x-ray.
        #expect(next.terminal.text.split(separator: "\n").prefix(2) == before.split(separator: "\n").prefix(2))
        try next.press(Array(keys.dropFirst(12)))
        #expect(next.terminal.text.contains("MR 4+ to 1+"))
    }

    /// Bar and rail: stage, clip, clock, x-ray.
    private func stand(_ terminal: EmulatedTerminal) -> [Substring] { Array(terminal.text.split(separator: "\n").prefix(2)) }

    @Test("killed at random instants, it has every act that was on the screen (100 kills; 10 unless SOAK=1)")
    func kills() throws {
        var generator = SeededGenerator(seed: 20_261_201)
        let keys = Self.keys.split(separator: " ").map(String.init)
        let rehearsal = try lab(Home())
        try rehearsal.see("ACCESS")
        var stands = [stand(rehearsal.terminal)], screens = [rehearsal.terminal.text]
        for key in keys {
            try rehearsal.press(key)
            stands.append(stand(rehearsal.terminal))
            screens.append(rehearsal.terminal.text)
        }
        rehearsal.process.signal(SIGKILL)
        rehearsal.waitForEnd()
        let count = Program.isSoak ? 100 : 10
        var (acknowledged, further) = (0, 0)
        for round in 0..<count {
            let home = Home()
            let session = try lab(home)
            try session.see("ACCESS")
            var shown = 0
            func look(_ terminal: EmulatedTerminal) {
                if let step = screens[shown...].firstIndex(of: terminal.text) { shown = step }
            }
            // Some keys are waited for; then they come faster, and behind one of them the program is killed.
            let (calm, hasty) = (Int.random(in: 0..<12, using: &generator), Int.random(in: 1..<40, using: &generator))
            for key in keys.prefix(calm) {
                try session.press(key)
                look(session.terminal)
            }
            for key in keys.dropFirst(calm).prefix(hasty) {
                session.send(KeyBytes(key).bytes)
                let wait = Int.random(in: 0..<3, using: &generator) == 0 ? 0 : Int.random(in: 0..<80, using: &generator)
                let end = ContinuousClock.now + .milliseconds(wait)
                while ContinuousClock.now < end {
                    _ = session.receive(waitingAtMost: 2)
                    look(session.terminal)
                }
            }
            session.process.signal(SIGKILL)
            session.waitForEnd { look($0) }
            let next = try lab(home, [])
            try next.see("x-ray")
            try next.settle()
            let stored = (shown..<stands.count).first { stands[$0] == stand(next.terminal) }
            #expect(stored != nil, "round \(round): \(shown) keys were shown; the next start shows\n\(next.terminal.text)")
            acknowledged += shown
            if let last = stands.lastIndex(of: stand(next.terminal)), last > shown { further += 1 }
        }
        print("\(count) kills of the lab: of \(acknowledged) keys shown none was lost; \(further) stood further")
        #expect(acknowledged > count)
    }

    @Test("killed while the time runs, it stands at most ten seconds of the patient's time earlier")
    func killedInTime() throws {
        let home = Home()
        let session = try lab(home, ["--patient", "01", "--seed", "5", "--level", "standard"], still: false)
        try session.see("ACCESS")
        session.send([0x0D])
        try session.see("SEPTUM")
        session.send(Array("]]]]]]".utf8))
        func clock(_ terminal: EmulatedTerminal) -> Int? {
            terminal.text.firstMatch(of: /(\d+):(\d\d)  x-ray/).map { Int($0.output.1)! * 60 + Int($0.output.2)! }  // digits
        }
        try session.see("a later clock") { clock($0).map { $0 > 520 } ?? false }
        session.process.signal(SIGKILL)
        session.waitForEnd()
        let last = try #require(clock(session.terminal))
        let next = try lab(home, [])
        try next.see("Gone on at")
        let stands = try #require(clock(next.terminal))
        // The screen may lag behind the program by a frame.
        #expect(stands >= last - 10 && stands <= last + 5, "\(stands), \(last) was seen")
    }

    @Test("a session that was left is not gone on with unasked, but stands in the list")
    func left() throws {
        let home = Home()
        let session = try lab(home)
        try session.see("ACCESS")
        try session.press("enter", "q", "1", "q")
        #expect(session.waitForEnd() == .exited(0))
        let next = try lab(home, ["--list"])
        try next.see("Go on: patient 01")
        try next.press("enter")
        #expect(next.terminal.text.contains("SEPTUM"))
    }

    @Test("looking around leaves no session")
    func looking() throws {
        let home = Home()
        let session = try lab(home)
        try session.see("ACCESS")
        try session.press("v", "esc", "n", "esc", "q", "1", "q")
        #expect(session.waitForEnd() == .exited(0))
        let next = try lab(home, ["--list"])
        try next.see("CLIP LAB")
        try next.settle()
        #expect(!next.terminal.text.contains("Go on:"))
    }

    @Test("wrong use is answered with the nearest right one")
    func wrongUse() throws {
        let home = Home()
        let patient = try home.run(["lab", "--patient", "flail-p3"])
        #expect(patient.status == 2 && patient.errors.contains("Did you mean 'flail-p2'?"))
        let exercise = try home.run(["lab", "--exercise", "9"])
        #expect(exercise.status == 2 && exercise.errors.contains("There are 1 to 8."))
        #expect(try home.run(["lab", "--level", "easy"]).status == 2)
        #expect(try home.run(["lab", "--vectors", "x"]).errors.contains("--check"))
    }

    @Test("random keys and bytes: the program lives, and its session can be gone on with (2,000 keys; 200 unless SOAK=1)")
    func monkey() throws {
        var generator = SeededGenerator(seed: 7)
        let home = Home()
        var session = try lab(home, ["--patient", "02", "--seed", "3"])
        try session.see("ACCESS")
        let letters = Array("apxvogcmdrftzwbni+,.[]123456789".utf8)
        for number in 0..<(Program.isSoak ? 2_000 : 200) {
            switch Int.random(in: 0..<12, using: &generator) {
            case 0..<5: session.send([letters.randomElement(using: &generator)!])  // there are letters
            case 5..<8: session.send([0x0D])
            case 8: session.send(Array("\u{1B}[\(["A", "B", "C", "D"].randomElement(using: &generator)!)".utf8))
            case 9: session.send([UInt8.random(in: 0x80...0xFF, using: &generator)])
            case 10: session.send([0x1B])
            default: session.send([UInt8.random(in: 0x20...0x7E, using: &generator)])
            }
            // A picture that moves never settles.
            if number % 5 == 0 { _ = session.receive(waitingAtMost: 30) }
            if session.process.ending != nil {
                #expect(session.process.ending == .exited(0))
                session = try lab(home, ["--patient", "02", "--seed", "\(number)"])
                try session.see("x-ray")
            }
        }
        session.process.signal(SIGKILL)
        session.waitForEnd()
        let next = try lab(home, ["--list"])
        try next.see("CLIP LAB")
    }
}
