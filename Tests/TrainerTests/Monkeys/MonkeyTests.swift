import Glibc
import Testing

@testable import Trainer

@Suite("A monkey at the keyboard")
struct MonkeyTests {
    /// 20,000 keys, or 200,000 with `SOAK=1` in the environment.
    private static let seeds = 0..<(getenv("SOAK").map { String(cString: $0) } == "1" ? 200 : 20)

    @Test(
        "breaks nothing: no frame outside, the cursor on the focus, no control character, the journal always replays",
        arguments: seeds)
    func presses(_ seed: Int) {
        var monkey = Monkey(seed: UInt64(seed))
        monkey.press(times: 1_000)
        monkey.checkJournal()
        #expect(monkey.presses == 1_000)
        #expect(monkey.complaints == [])
        #expect(monkey.visited.isSuperset(of: ["home", "step", "lookup", "help"]))
    }
}
