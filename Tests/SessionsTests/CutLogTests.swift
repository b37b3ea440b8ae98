import Foundation
import GRDB
import Testing

@testable import Sessions

@Suite("A log that somebody else cuts off or writes over while the store is open")
struct CutLogTests {
    /// A store with five lines, open, whose log is then changed.
    private func opened(_ lab: StoreLab, change: (String) throws -> Void) throws -> SessionStore {
        let store = try lab.open()
        try store.begin(.sample("walk"))
        try store.append(EventRecord.samples(0..<5), to: "walk")
        try change(lab.path + "-wal")
        return store
    }

    private static func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// Another moment than that of the line before: clocks of file systems are coarse.
    private static func setLater(_ path: String) throws {
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: path)
    }

    static let harms: [(String, @Sendable (String) throws -> Void)] = [
        ("cut to nothing", { truncate($0, 0) }), ("cut to a half", { truncate($0, off_t(size($0) / 2)) }),
        (
            "written over with zeros",
            {
                let log = try FileHandle(forWritingTo: URL(fileURLWithPath: $0))
                try log.write(contentsOf: Data(count: size($0)))
                try log.close()
                try setLater($0)
            }
        ),
    ]

    @Test("is told with the next line, nothing more is written, and the next start finds a sound store", arguments: harms)
    func isTold(harm: (name: String, change: @Sendable (String) throws -> Void)) throws {
        let lab = try StoreLab()
        try lab.fill(lines: 3)
        let store = try opened(lab, change: harm.change)
        for _ in 0..<2 {
            let problem = #expect(throws: StoreProblem.self) { try store.append([.sample(5)], to: "walk") }
            #expect(problem?.kind == .gone)
        }
        let log = FileManager.default.contents(atPath: lab.path + "-wal")
        store.close()
        #expect(FileManager.default.contents(atPath: lab.path + "-wal") == log)
        let next = try StoreLab()
        for end in ["", "-wal"] {
            try? FileManager.default.createDirectory(atPath: next.folder + "/teer", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: lab.path + end, toPath: next.path + end)
        }
        let again = try next.open()
        #expect(again.openingNotice == nil)
        #expect(try again.events(of: "walk-0") == EventRecord.samples(0..<3))
    }

    @Test("is not written into the file on leaving either, when no line came any more", arguments: harms)
    func closing(harm: (name: String, change: @Sendable (String) throws -> Void)) throws {
        let lab = try StoreLab()
        try lab.fill(lines: 3)
        let store = try opened(lab, change: harm.change)
        let bytes = lab.bytes
        store.close()
        #expect(lab.bytes == bytes)
    }

    @Test("Another program that folds the log into the file, or goes on with its own walk, takes nothing away")
    func others() throws {
        let lab = try StoreLab()
        let store = try opened(lab) { _ in try lab.tamper("PRAGMA wal_checkpoint(TRUNCATE)") }
        #expect(Self.size(lab.path + "-wal") == 0)
        try store.append([.sample(5)], to: "walk")
        let other = try lab.open()
        try other.begin(.sample("other"))
        try other.append(EventRecord.samples(0..<50), to: "other")
        try store.append([.sample(6)], to: "walk")
        other.close()
        try store.append([.sample(7)], to: "walk")
        #expect(try store.events(of: "walk") == EventRecord.samples(0..<8))
    }
}
