import Foundation
import Testing

@testable import Sessions

@Suite("Room made ahead in the log")
struct LogRoomTests {
    private let lab: StoreLab
    private var log: StoreFile { StoreFile(lab.path + "-wal") }

    init() throws { lab = try StoreLab() }

    /// Lines as long as a walk's.
    private func lines(_ numbers: Range<Int>) -> [EventRecord] {
        numbers.map {
            EventRecord(seq: $0, at: Int64($0), body: "{\"n\":\($0),\"x\":\"\(String(repeating: "x", count: 1_400))\"}")
        }
    }

    @Test("Forty commits overwrite it: the log keeps its size")
    func keepsSize() throws {
        let store = try lab.open()
        try store.begin(.sample("walk"))
        let size = log.size
        #expect(size >= 1 << 19)
        for line in lines(0..<40) { try store.append([line], to: "walk") }
        #expect(log.size == size)
        store.close()
        #expect(lab.names == ["records.db", "records.db.claims"])
    }

    @Test("More is made before it is used up, and it never outgrows a log by much")
    func growsByRoom() throws {
        let store = try lab.open()
        try store.begin(.sample("walk"))
        var sizes: Set<Int> = [log.size]
        for line in lines(0..<1_500) {
            try store.append([line], to: "walk")
            sizes.insert(log.size)
        }
        // A thousand frames are written before SQLite begins the log anew: eight rooms of half a mebibyte at most.
        #expect(sizes.count <= 10 && sizes.max()! < 5 << 20, "\(sizes.sorted())")
        #expect(try store.events(of: "walk") == lines(0..<1_500))
    }

    @Test("Two programs that write by turns lose nothing to each other's room")
    func twoPrograms() throws {
        let (one, other) = (try lab.open(), try lab.open())
        try one.begin(.sample("walk-0"))
        try other.begin(.sample("walk-1"))
        for line in lines(0..<160) {
            try one.append([line], to: "walk-0")
            try other.append([line], to: "walk-1")
        }
        other.close()
        try one.append(lines(160..<170), to: "walk-0")
        one.close()
        let again = try lab.open()
        #expect(again.openingNotice == nil)
        #expect(try again.events(of: "walk-0") == lines(0..<170))
        #expect(try again.events(of: "walk-1") == lines(0..<160))
    }

    @Test("Where none can be made nothing is left behind")
    func withoutRoom() throws {
        LogRoom(beside: StoreFile(lab.folder + "/nothing")).prepareCommit()
        #expect(!StoreFile.exists(lab.folder + "/nothing-wal"))
    }

    @Test("A disk without that much left gives it back", .enabled(if: SmallDisk.isAvailable))
    func smallDisk() throws {
        let lines = lines(0..<10)
        let (size, stored) = try SmallDisk.run(kilobytes: 300) { folder in
            let store = try SessionStore(path: folder + "/records.db", now: 7)
            let size = StoreFile(store.path + "-wal").size
            try store.begin(.sample("walk"))
            for line in lines { try store.append([line], to: "walk") }
            defer { store.close() }
            return (size, try store.events(of: "walk"))
        }
        #expect(size < 100_000)
        #expect(stored == lines)
    }
}
