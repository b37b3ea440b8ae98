import Foundation
import Testing

@testable import Sessions

@Suite("A store with bytes changed at random")
struct DamageFuzzTests {
    /// The soak run looks at many more.
    private static let seeds: Range<UInt64> = 0..<(ProcessInfo.processInfo.environment["SOAK"] == nil ? 60 : 4_000)

    @Test(
        "It opens or is refused with a sentence, never stops the program, and what is there can be read or is called damaged",
        arguments: seeds)
    func survives(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let lab = try StoreLab()
        try lab.fill(walks: 4, lines: 60)
        var bytes = lab.bytes
        for _ in 0..<random.next(below: 12) + 1 {
            let start = random.next(below: bytes.count)
            for index in start..<min(bytes.count, start + 1 << random.next(below: 9)) {
                bytes[index] = UInt8(truncatingIfNeeded: random.next())
            }
        }
        lab.bytes = bytes
        for now in 1...2 { try use(lab, now: Int64(now)) }
    }

    /// Opens, reads and writes what it can.
    private func use(_ lab: StoreLab, now: Int64) throws {
        do {
            let store = try lab.open(now: now)
            for session in try store.sessions(of: "mitral-teer") {
                _ = try store.checkpoint(of: session.id)
                try store.forEachEvent(of: session.id) { #expect($0.seq >= 0) }
            }
            try store.begin(.sample("new-\(now)"))
            try store.append(EventRecord.samples(0..<20), to: "new-\(now)", checkpoint: .init(seq: 3, body: "{}"))
            #expect(try store.events(of: "new-\(now)") == EventRecord.samples(0..<20))
            store.close()
        } catch let problem as StoreProblem {
            #expect([.damaged, .foreign, .newer, .readOnly].contains(problem.kind), "\(problem.sentence)")
        }
    }
}

/// A small random generator that gives the same numbers for the same seed.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
