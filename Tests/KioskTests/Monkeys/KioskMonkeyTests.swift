import TerminalCore
import TestSupport
import Testing

@testable import Kiosk

@Suite("A monkey at the kiosk")
struct KioskMonkeyTests {
    /// A million keys in the soak, a tenth of them otherwise.
    private static let keysPerSeed = 10_000
    private static let seeds = 0..<(Soak.isOn ? 100 : 10)

    @Test("never gets out, never gets stuck, never breaks a frame, and leaves the state as small as it was", arguments: seeds)
    func presses(_ seed: Int) {
        let sizes = ["80x24", "40x12", "20x6", "120x33"]
        var monkey = KioskMonkey(seed: UInt64(seed), booth: Booth(sizes[seed % sizes.count], hasCode: seed % 3 != 0))
        monkey.press(keys: Self.keysPerSeed)
        #expect(monkey.keys >= Self.keysPerSeed)
        #expect(monkey.complaints == [])
        #expect(monkey.booth.ending == nil)
        #expect(monkey.booth.resets > 0)
        #expect(monkey.visited.isSuperset(of: ["start", "page"]))
    }

    @Test("changes languages as it likes, and each visit begins in the first one", arguments: 100..<102)
    func languages(_ seed: Int) {
        let options = KioskOptions(ascii: seed.isMultiple(of: 2))
        let booth = Booth(
            "40x12", options: options, content: OtherLanguages.content(.english),
            others: [OtherLanguages.content(.spanish), OtherLanguages.content(.german)])
        var monkey = KioskMonkey(seed: UInt64(seed), booth: booth)
        monkey.press(keys: Soak.isOn ? 20_000 : 3_000)
        #expect(monkey.complaints == [])
        #expect(booth.ending == nil)
        booth.press("f12")
        booth.wait(milliseconds: 400_000)
        #expect(booth.state.language == 0)
    }

    @Test("gets everywhere, taken over a few tries")
    func everywhere() {
        var visited: Set<String> = []
        for seed in 200..<205 {
            var monkey = KioskMonkey(seed: UInt64(seed), booth: Booth())
            monkey.press(keys: 5_000)
            visited.formUnion(monkey.visited)
        }
        #expect(visited.isSuperset(of: ["start", "page", "questions", "answer", "words", "code"]), "\(visited)")
    }

    @Test("leaves the state as small after 24 hours of visitors as after one")
    func day() {
        var monkey = KioskMonkey(seed: 24, booth: Booth())
        let begin = monkey.booth.world.now
        var largest: [Int] = []
        for hour in 1...24 {
            var bulk = 0
            while monkey.booth.world.now < begin + Int64(hour) * 3_600_000 {
                monkey.visit()
                bulk = max(bulk, monkey.bulk)
            }
            largest.append(bulk)
        }
        #expect(largest.allSatisfy { $0 <= KioskMonkey.mostBulk }, "\(largest)")
        #expect(monkey.booth.resets > 24)
        #expect(monkey.booth.tally.visits >= monkey.booth.resets)
        #expect(monkey.complaints == [])
        print("24 hours: \(monkey.keys) keys, \(monkey.booth.resets) resets, at most \(largest.max() ?? 0) things held")
    }

    @Test("gets out of the clinician's walk no more than out of the pages")
    func clinician() {
        var monkey = KioskMonkey(seed: 1, booth: Booth(clinician: "80x24"))
        monkey.press(keys: Soak.isOn ? 20_000 : 2_000)
        #expect(monkey.complaints == [])
        #expect(monkey.booth.ending == nil)
    }
}
