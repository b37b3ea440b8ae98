import Foundation
import Testing

@testable import Sessions

@Suite("A program that ends at once")
struct CrashTests {
    /// Copies what is on the disk at this instant, with at most so many bytes of the log.
    private func snapshot(of lab: StoreLab, logBytes: Int = .max) throws -> StoreLab {
        let copy = try StoreLab()
        try FileManager.default.createDirectory(atPath: copy.folder + "/teer", withIntermediateDirectories: true)
        copy.bytes = lab.bytes
        let log = FileManager.default.contents(atPath: lab.path + "-wal") ?? Data()
        try log.prefix(logBytes).write(to: URL(fileURLWithPath: copy.path + "-wal"))
        return copy
    }

    @Test("After every append, what lies on the disk holds every line acknowledged so far, and the checkpoint")
    func keepsAcknowledged() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        try store.begin(.sample("walk"))
        for seq in 0..<40 {
            try store.append([.sample(seq)], to: "walk", checkpoint: .init(seq: seq, body: "\(seq)"))
            let found = try snapshot(of: lab).open()
            #expect(found.openingNotice == nil)
            #expect(try found.events(of: "walk") == EventRecord.samples(0..<seq + 1))
            #expect(try found.checkpoint(of: "walk")?.body == "\(seq)")
            found.close()
        }
    }

    @Test("A log torn at any byte gives the lines up to some commit, whole", arguments: 0..<40)
    func tornLog(seed: UInt64) throws {
        let lab = try StoreLab()
        let store = try lab.open()
        try store.begin(.sample("walk"))
        for seq in 0..<30 { try store.append(EventRecord.samples(seq * 3..<seq * 3 + 3), to: "walk") }
        // Behind the last frame there is room made ahead, where a cut takes nothing away.
        let log = try #require(FileManager.default.contents(atPath: lab.path + "-wal"))
        let size = try #require(log.lastIndex { $0 != 0 })
        var random = SplitMix(state: seed)
        let found = try snapshot(of: lab, logBytes: random.next(below: size)).open()
        let lines = try found.events(of: "walk")
        #expect(lines.count % 3 == 0)
        #expect(lines == EventRecord.samples(0..<lines.count))
    }
}
