import Dispatch
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Sessions

@Suite("Programs that run at the same time")
struct TwoProgramsTests {
    @Test(
        "Starting together on nothing, on a damaged store, or on a good one, all get the same store",
        arguments: ["none", "damaged", "good"])
    func startTogether(before: String) throws {
        for _ in 0..<6 {
            let lab = try StoreLab()
            if before != "none" { try lab.fill() }
            if before == "damaged" { lab.bytes = Data("garbage".utf8) }
            let problems = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 6) { index in
                do {
                    let store = try lab.open(now: Int64(index))
                    try store.begin(.sample("of-\(index)"))
                    try store.append(EventRecord.samples(0..<5), to: "of-\(index)")
                    store.close()
                } catch {
                    problems.withLock { $0.append("\(error)") }
                }
            }
            #expect(problems.withLock { $0 } == [])
            let store = try lab.open()
            #expect(try Set(store.sessions(of: "mitral-teer").map(\.id)).isSuperset(of: (0..<6).map { "of-\($0)" }))
            #expect(lab.names.count { $0.hasPrefix("records.db.damaged-") } == (before == "damaged" ? 1 : 0))
        }
    }

    @Test("Each writing its own walk, none loses a line to another")
    func writeTogether() throws {
        let lab = try StoreLab()
        let problems = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { index in
            do {
                let store = try lab.open()
                try store.begin(.sample("of-\(index)"))
                for seq in 0..<60 {
                    try store.append(
                        [.sample(seq)], to: "of-\(index)", checkpoint: seq % 20 == 0 ? .init(seq: seq, body: "{}") : nil)
                }
                store.close()
            } catch {
                problems.withLock { $0.append("\(error)") }
            }
        }
        #expect(problems.withLock { $0 } == [])
        let store = try lab.open()
        for index in 0..<4 { #expect(try store.events(of: "of-\(index)") == EventRecord.samples(0..<60)) }
        #expect(try store.queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    }

    @Test("A second program that appends the same lines as the first stores them once")
    func sameLines() throws {
        let lab = try StoreLab()
        try lab.fill(lines: 1)
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            let store = try? lab.open()
            for seq in 1..<50 { try? store?.append([.sample(seq)], to: "walk-0") }
        }
        #expect(try lab.open().events(of: "walk-0") == EventRecord.samples(0..<50))
    }
}
