import ClipLab
import StateMachine
import TerminalCore
import TestSupport
import Testing

@testable import Trainer

@Suite("Sessions of the lab made again from their lines")
struct LabReplayTests {
    /// Random keys, and time between them.
    private func play(_ session: Session, seed: UInt64, keys count: Int) {
        var generator = SeededGenerator(seed: seed)
        let letters = "apxvogcmdrftzwbni123456789+,.][".unicodeScalars.map { Key.character($0) }
        let named: [Key] = [.enter, .enter, .enter, .enter, .tab, .up, .down, .left, .right, .escape, .backspace]
        let keys = named + letters
        for _ in 0..<count {
            // The lab is left by no random key.
            if session.lab.menu == .leaving { session.press(.escape) }
            if case .ask(.stopCase)? = session.lab.menu { session.press(.escape) }
            session.press(keys.randomElement(using: &generator)!)  // there are keys
            if Int.random(in: 0..<4, using: &generator) == 0 { session.take(Trainer.Message.frame) }
        }
    }

    @Test(
        "random keys break nothing, leave no dead end, and every journal replays to the same bits (40 sessions; 4 unless SOAK=1)",
        arguments: 0..<(Soak.isOn ? 40 : 4))
    func random(_ seed: Int) throws {
        let patients = LabDriving.pack.patients.map(\.number)
        let session = LabDriving.session(
            ["80x24", "40x12", "200x60", "20x8"][seed % 4], patients[seed % patients.count],
            level: LabLevel.allCases[seed % 3], seed: UInt64(seed), repertoire: seed % 2 == 0 ? .unicode : .ascii)
        play(session, seed: UInt64(seed), keys: Soak.isOn ? 400 : 120)
        session.flush()
        #expect(session.frame.cells.count == session.state.size.columns * session.state.size.rows)
        let replay = try #require(
            LabReplay(session.store.lab, in: LabDriving.pack, movesWithActs: session.lab.movesWithActs))
        #expect(replay.differences == [])
        // The session may have gone on for less than ten seconds after its last line.
        var bench = replay.session.bench
        #expect(session.lab.bench.moment - bench.moment < 10 * Bench.stepsPerSecond || session.lab.movesWithActs)
        bench.advance(to: session.lab.bench.moment)
        #expect(bench.lab.state == session.lab.lab.state && bench.lab.snapshot.leaves == session.lab.lab.snapshot.leaves)
        #expect(bench.numbers == session.lab.numbers && bench.circulation == session.lab.bench.circulation)
        let goesOn = session.lab.lab.stage == .done || Act.ofEveryKind.contains { session.lab.lab.refusal(of: $0) == nil }
        #expect(goesOn)
    }

    @Test("A line that says otherwise than what comes of it now is told with its number")
    func difference() throws {
        let session = LabDriving.session()
        session.press("enter enter 1 v 1 up")
        var lines = session.store.lab
        // Without the puncture of the vein there is no tent to be moved.
        lines.removeAll { entry in
            if case .event(.act(.punctureVein, _)) = entry.what { true } else { false }
        }
        let replay = try #require(LabReplay(lines, in: LabDriving.pack))
        #expect(!replay.differences.isEmpty && replay.differences[0].hasPrefix("line "))
    }

    @Test("Lines that say nothing of what they are about, or of a patient that the pack has not, give no session")
    func foreign() {
        #expect(LabReplay([], in: LabDriving.pack) == nil)
        #expect(LabReplay.Heading("lab flail-p2 level guided seed 1") != nil)
        #expect(LabReplay.Heading("lab flail-p2 level easy seed 1") == nil && LabReplay.Heading("tick") == nil)
        #expect(LabTask("exercise-9", in: LabDriving.pack) == nil && LabTask("nobody", in: LabDriving.pack) == nil)
    }
}
