import Foundation
import Testing

/// What `Scripts/faults` does to the program from outside: the power fails, one call fails, the pack has mistakes.
@Suite("Faults put in from outside", .serialized)
struct FaultTests {
    /// A script and how many trials of one seed it makes.
    struct Script: CustomTestStringConvertible, Sendable {
        let name: String
        let trials: Int
        var testDescription: String { name }
    }

    /// Three seeds are a tenth of all.
    static let seeds = 1...(Program.isSoak ? 30 : 3)
    static let traced = [Script(name: "power_cut.py", trials: 15), Script(name: "one_call_fails.py", trials: 12)]
    static let mutants = [Script(name: "pack_mutants.py", trials: 8), Script(name: "screen_mutants.py", trials: 6)]

    @Test(
        "Nothing that was shown is lost, whatever the disk kept and whatever call failed",
        .enabled(if: Program.isInstalled("strace"), "strace is not installed"), arguments: traced, seeds)
    func store(script: Script, seed: Int) throws { try run(script, seed) }

    @Test("A pack with mistakes costs a sentence, and one that passes the check is drawn", arguments: mutants, seeds)
    func packs(script: Script, seed: Int) throws { try run(script, seed) }

    private func run(_ script: Script, _ seed: Int) throws {
        let path = Program.repository.appendingPathComponent("Scripts/faults/\(script.name)").path
        let python = try Program.location(of: "python3").orThrow("python3 is not installed")
        let outcome = try Home().run(
            python, [path, "\(seed)", "\(script.trials)"], ["TEER_BINARY": Program.path], minutes: 10)
        print("seed \(seed): \(outcome.output)", terminator: "")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
}
