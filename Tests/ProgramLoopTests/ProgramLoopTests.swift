import ProgramLoop
import TerminalCore
import Testing

@Suite("One loop for all that can happen")
struct ProgramLoopTests {
    private let terminal = ScriptedTerminal(size: Size(columns: 10, rows: 2))

    @Test("A frame is shown before the first wait and after each thing that happened")
    func frames() {
        var program = ScriptedProgram(terminal)
        ProgramLoop.run(&program, on: ScriptedHappenings([.key(.enter), .resumed, .resized(Size(columns: 5, rows: 1))]))
        #expect(terminal.frames.map { $0.line(0) } == ["0", "1", "2", "3"])
        #expect(program.happened == [.key(.enter), .resumed, .resized(Size(columns: 5, rows: 1)), .endOfInput])
    }

    @Test("Ten thousand ticks pass without a wait, each at its time, with keys among them")
    func tenThousandTicks() {
        var program = ScriptedProgram(terminal, period: 33)
        let source = ScriptedHappenings([
            .passes(milliseconds: 33 * 5_000 - 1), .happens(.key(.enter)), .passes(milliseconds: 33 * 5_000),
            .happens(.terminated(signal: 15)), .happens(.key(.up)),
        ])
        ProgramLoop.run(&program, on: source)
        #expect(program.ticks == 10_000)
        #expect(program.happened[5_000] == .key(.enter))
        #expect(program.happened.prefix(5_000).last == .tick(33 * 4_999))
        #expect(program.happened.last == .terminated(signal: 15), "nothing is told after the end")
        #expect(source.now == 33 * 10_000 - 1)
        #expect(terminal.frames.count == 10_002)
    }

    @Test("A program that has nothing due is not woken, however long nothing happens")
    func nothingDue() {
        var program = ScriptedProgram(terminal)
        let source = ScriptedHappenings([.passes(milliseconds: 86_400_000), .happens(.key(.enter))])
        ProgramLoop.run(&program, on: source)
        #expect(program.happened == [.key(.enter), .endOfInput])
        #expect(source.now == 86_400_000)
        #expect(source.waits == 2)
    }

    @Test("While the terminal is busy, pictures of a motion are dropped and the newest follows; a key is answered at once")
    func busy() {
        terminal.isSlow = true
        var program = ScriptedProgram(terminal, period: 10)
        ProgramLoop.run(
            &program, on: ScriptedHappenings([.passes(milliseconds: 95), .happens(.key(.enter)), .passes(milliseconds: 30)]))
        #expect(terminal.frames.map { $0.line(0) } == ["11"])
        #expect(terminal.dropped.count == 14)
    }

    @Test("A frame that was refused is shown when the terminal is free, though nothing else happened")
    func refused() {
        /// Frees the terminal at the second look.
        final class Freeing: HappeningSource {
            let terminal: ScriptedTerminal
            var looks = 0
            init(_ terminal: ScriptedTerminal) { self.terminal = terminal }
            func next(due: Int64?, watching descriptors: [Int32]) -> [Happening] {
                looks += 1
                if looks == 2 { terminal.isStopped = false }
                return looks < 4 ? [] : [.endOfInput]
            }
        }
        terminal.isStopped = true
        var program = ScriptedProgram(terminal)
        ProgramLoop.run(&program, on: Freeing(terminal))
        #expect(terminal.frames.count == 1 && terminal.dropped.count == 2)
        #expect(program.shows == 3, "shown once, it is not shown again for nothing")
    }

    @Test("Descriptors that a program watches are told of, and may change")
    func watching() {
        var program = ScriptedProgram(terminal, watched: [7, 9])
        let source = ScriptedHappenings([.readable(9), .line("next")])
        ProgramLoop.run(&program, on: source)
        #expect(program.happened == [.readable(9), .line("next"), .endOfInput])
        #expect(source.watched == [7, 9])
    }
}
