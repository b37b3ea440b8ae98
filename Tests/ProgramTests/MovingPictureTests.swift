import Foundation
import TerminalCore
import Testing

@Suite("Pictures that move, on a line that is quick, slow or stopped", .serialized)
struct MovingPictureTests {
    /// What the program says of itself while it runs.
    private struct Report {
        var ticks = 0, shown = 0, dropped = 0, keys = 0, readable = 0

        init(_ path: String) {
            let numbers = (try? String(contentsOfFile: path, encoding: .utf8))?.split(whereSeparator: \.isWhitespace) ?? []
            guard numbers.count == 5 else { return }
            let counts = numbers.map { Int($0) ?? 0 }
            (ticks, shown, dropped, keys, readable) = (counts[0], counts[1], counts[2], counts[3], counts[4])
        }
    }

    private let home = Home()
    private var path: String { home.file("report") }
    private var report: Report { Report(path) }

    private func start() throws -> TerminalSession { try TerminalSession(home, [path], program: Program.movingPicture) }

    /// Does something again and again for so many milliseconds.
    private func during(_ milliseconds: Int64, _ act: (Int64) -> Void) {
        let begun = SteadyClock.milliseconds
        while SteadyClock.milliseconds - begun < milliseconds { act(SteadyClock.milliseconds - begun) }
    }

    @Test("On a quick line nearly every picture is shown")
    func quick() throws {
        let session = try start()
        during(2_000) { _ in
            session.receive(waitingAtMost: 10)
            session.answerStatusRequests()
        }
        let report = report
        #expect(report.ticks > 20 && report.shown > report.ticks / 2, "\(report)")
        #expect(session.terminal.unknown == [])
        session.send(Array("q".utf8))
        while session.process.ending == nil {
            session.receive(waitingAtMost: 10)
            session.answerStatusRequests()
        }
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
    }

    @Test("At 960 bytes a second keys are answered, pictures are dropped, and none that is shown is old")
    func slow() throws {
        let session = try start()
        var pressed = 0, oldest: Int64 = 0, requests = 0
        during(6_000) { time in
            // As many bytes as the line carries in that time.
            let allowed = Int(time) * 960 / 1_000 - session.bytesReceived
            if allowed < 24 { return _ = poll(nil, 0, 10) }
            session.receive(waitingAtMost: 0, atMost: allowed)
            if session.terminal.statusRequests > requests, requests > 1 {
                oldest = max(oldest, SteadyClock.milliseconds - drawn(session.terminal))
            }
            requests = session.terminal.statusRequests
            session.answerStatusRequests()
            if time > 2_000 * Int64(pressed + 1), pressed < 2 {
                pressed += 1
                session.send(Array("x".utf8))
            }
            if time > 3_900, time < 4_000 {
                #expect(session.terminal.text.contains("keys 1"), "a key is answered within two seconds")
            }
        }
        let report = report
        #expect(report.keys == 2 && session.terminal.text.contains("keys 2"), "\(report) \(session.terminal.text)")
        #expect(report.dropped > 3 * report.shown && report.shown > 5, "\(report)")
        #expect(oldest > 0 && oldest < 2_500, "the oldest picture was \(oldest) ms old when it was whole")
        #expect(session.bytesReceived < 6_200)
        session.process.signal(SIGTERM)
        while session.process.ending == nil {
            session.receive(waitingAtMost: 10)
            session.answerStatusRequests()
        }
        #expect(session.waitForEnd() == .exited(128 + SIGTERM))
        #expect(session.leftovers == [])
    }

    /// When the picture on the screen was drawn.
    private func drawn(_ terminal: EmulatedTerminal) -> Int64 {
        terminal.lines[1].split(separator: " ").last.flatMap { Int64($0) } ?? 0
    }

    @Test("A terminal that never answers is shown four pictures a second at the most")
    func silent() throws {
        let session = try start()
        during(2_500) { _ in session.receive(waitingAtMost: 10) }
        let report = report
        #expect((3...12).contains(report.shown), "\(report)")
        #expect(report.ticks > 20)
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(128 + SIGTERM))
        #expect(session.leftovers == [])
    }

    @Test(
        "On a stopped line time goes on, and what ends the program ends it",
        arguments: [
            (SIGTERM, ChildProcess.Ending.exited(128 + SIGTERM)), (SIGHUP, .exited(128 + SIGHUP)),
            (SIGINT, .exited(128 + SIGINT)),
            (SIGSEGV, .killed(SIGSEGV)), (SIGUSR1, .killed(SIGUSR1)),
        ])
    func stopped(signal: Int32, ending: ChildProcess.Ending) throws {
        let session = try start()
        try session.see("drawn at")
        // Each key is answered with a page, until the line is full; nothing is read meanwhile.
        var before = report
        for _ in 0..<2_000 {
            session.send(Array("x".utf8))
            for _ in 0..<100 where report.keys <= before.keys { poll(nil, 0, 2) }
            let now = report
            if now.shown == before.shown, now.keys > before.keys { break }
            before = now
        }
        let full = report
        during(1_000) { _ in poll(nil, 0, 50) }
        let later = report
        #expect(later.shown <= full.shown + 1, "\(full) \(later)")
        #expect(later.ticks > full.ticks + 5, "\(full) \(later)")
        session.process.signal(signal)
        #expect(session.process.waitForEnd() == ending)
    }

    @Test("A further descriptor is told of while pictures move")
    func descriptor() throws {
        let pipe = home.file("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let session = try TerminalSession(
            home, ["-c", #"exec "$0" "$1" 3<>"$2""#, Program.movingPicture, path, pipe], program: "/bin/bash")
        try session.see("drawn at")
        let writing = open(pipe, O_WRONLY | O_CLOEXEC)
        #expect(write(writing, "abc", 3) == 3)
        try session.see("the bytes were read") { _ in report.readable == 3 }
        close(writing)
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(128 + SIGTERM))
    }
}
