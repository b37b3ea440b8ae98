import Cases
import Foundation
import TestSupport
import Testing

@testable import Trainer

/// The key scripts that the program itself is played with in Tests/ProgramTests; RECORD=1 writes them anew.
@Suite("Each case by keys alone")
struct KeyedCaseTests {
    /// All of them with SOAK=1, or when they are written anew; a few else.
    private static let some = Soak.isOn || isRecording ? CaseTests.numbers : ["01", "04", "06"]
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    private func check(_ name: String, _ keyed: KeyedCase) {
        let end = keyed.play.session.words
        let verdict = end.firstMatch(of: /(Critical error|[0-9]+ of 100\. (?:Not p|P)assed)/).map { String($0.output.1) } ?? "?"
        var lines: [String] = []
        for (at, key) in keyed.keys.enumerated() {
            if at % 24 == 0 { lines.append(key) } else { lines[lines.count - 1] += " " + key }
        }
        let difference = Snapshot("case-keys-\(name)").difference(
            from: (["seed: \(keyed.play.now.seed)"] + lines + ["see: \(verdict)"]).joined(separator: "\n"))
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test("the best path passes", arguments: some)
    func best(_ number: String) {
        var keyed = KeyedCase(number)
        keyed.playBest()
        let marks = keyed.play.now.marks
        #expect(
            keyed.play.stage == .debrief && marks.isPassed && marks.total >= 90,
            "\(marks.total) \(marks.losses.map(\.text)) \(keyed.play.session.state.lab.session.map { "\($0.said) \($0.numbers) \($0.lab.state.conditions)" } ?? "")"
        )
        check("\(number)-best", keyed)
    }

    @Test("a wrong decision goes on, and costs", arguments: some)
    func wrong(_ number: String) {
        var keyed = KeyedCase(number)
        keyed.playWrong()
        let marks = keyed.play.now.marks
        #expect(keyed.play.stage == .debrief && marks.total <= (number == "12" ? 93 : 90), "\(marks.total)")
        check("\(number)-wrong", keyed)
    }

    @Test("a critical error ends the case", arguments: some)
    func critical(_ number: String) {
        var keyed = KeyedCase(number)
        keyed.playCritical()
        #expect(keyed.play.stage == .ended && keyed.play.now.marks.total == 0, "\(keyed.play.stage)")
        check("\(number)-critical", keyed)
    }
}
