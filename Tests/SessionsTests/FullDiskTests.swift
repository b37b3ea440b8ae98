import Foundation
import GRDB
import Testing

@testable import Sessions

@Suite("A full disk")
struct FullDiskTests {
    @Test("A line that finds no room is refused with what to do, and is taken once there is room")
    func linesWait() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        try store.begin(.sample("walk"))
        try store.append(EventRecord.samples(0..<10), to: "walk")
        try store.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let long = EventRecord(seq: 10, at: 0, body: String(repeating: "x", count: 20_000))
        let problem = #expect(throws: StoreProblem.self) { try store.append([long, .sample(11)], to: "walk") }
        #expect(problem?.kind == .full)
        #expect(
            problem?.sentence
                == "Not stored yet: the disk, or your share of it, is full; free some room and the next key stores everything.")
        #expect(try store.events(of: "walk") == EventRecord.samples(0..<10))
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        try store.append([long, .sample(11)], to: "walk")
        #expect(try store.events(of: "walk").count == 12)
    }

    @Test("A walk whose beginning found no room is stored with its first line")
    func beginningWaits() throws {
        let lab = try StoreLab()
        try lab.fill()
        let store = try lab.open()
        var session = SessionRecord.sample("late")
        session.packVersion = String(repeating: "v", count: 20_000)
        try store.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        #expect(throws: StoreProblem.self) { try store.begin(session) }
        #expect(try store.session(id: "late") == nil)
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        try store.append([.sample(0)], to: "late")
        #expect(try store.session(id: "late")?.packVersion == session.packVersion)
    }

    @Test("A new store cut off by a full disk is not called one of an older program", .enabled(if: SmallDisk.isAvailable))
    func halfMade() throws {
        for kilobytes in stride(from: 24, through: 160, by: 8) {
            let sentence = try SmallDisk.run(kilobytes: kilobytes) { folder -> String in
                for now in 1...2 {
                    do {
                        let store = try SessionStore(path: folder + "/teer/records.db", now: Int64(now))
                        return store.openingNotice ?? ""
                    } catch let problem as StoreProblem { if now == 2 { return problem.sentence } }
                }
                return ""
            }
            #expect(!sentence.contains("older program"), "\(kilobytes) KiB: \(sentence)")
            #expect(sentence.isEmpty || sentence.contains("full") || sentence.contains("room"), "\(kilobytes) KiB: \(sentence)")
        }
    }

    @Test(
        "On a real disk that fills up, every acknowledged line is kept, the rest waits, and room lets it in",
        .enabled(if: SmallDisk.isAvailable))
    func realDisk() throws {
        let report = try SmallDisk.run(kilobytes: 400) { folder -> [String] in
            let path = folder + "/teer/records.db"
            let store = try SessionStore(path: path, now: 1)
            try store.begin(.sample("walk"))
            var seq = 0
            var problem: StoreProblem?
            while problem == nil, seq < 5_000 {
                do {
                    try store.append([.sample(seq)], to: "walk")
                    seq += 1
                } catch { problem = error as? StoreProblem }
            }
            let kept = try store.events(of: "walk").count
            store.close()
            let again = try SessionStore(path: path, now: 2)
            return ["\(problem!.kind)", "\(kept == seq)", "\(try again.events(of: "walk").count == seq)"]
        }
        #expect(report == ["full", "true", "true"])
    }

    @Test("A disk that is full from the start lets earlier walks be read", .enabled(if: SmallDisk.isAvailable))
    func fullFromTheStart() throws {
        let report = try SmallDisk.run(kilobytes: 400) { folder -> [String] in
            let path = folder + "/teer/records.db"
            let store = try SessionStore(path: path, now: 1)
            try store.begin(.sample("walk"))
            try store.append(EventRecord.samples(0..<5), to: "walk")
            store.close()
            Self.fillDisk(folder)
            let again = try SessionStore(path: path, now: 2)
            return [again.openingNotice ?? "", "\(try again.events(of: "walk").count)"]
        }
        #expect(
            report == [
                "This walk is not recorded, though earlier ones can be read: the disk, or your share of it, is full; free some room and start again.",
                "5",
            ])
    }

    @Test("A full disk without a store is said to be so", .enabled(if: SmallDisk.isAvailable))
    func noRoomForAStore() throws {
        let problem = try SmallDisk.run(kilobytes: 64) { folder -> StoreProblem? in
            Self.fillDisk(folder)
            do {
                _ = try SessionStore(path: folder + "/teer/records.db", now: 1)
                return nil
            } catch { return error as? StoreProblem }
        }
        #expect(problem?.kind == .full)
        #expect(problem?.sentence.hasSuffix("free some room and start again.") == true)
    }

    /// Fills a disk to the last page.
    private static func fillDisk(_ folder: String) {
        guard let file = fopen(folder + "/ballast", "w") else { return }
        setvbuf(file, nil, _IONBF, 0)
        let page = [UInt8](repeating: 1, count: 4_096)
        while fwrite(page, 1, page.count, file) == page.count {}
        fclose(file)
    }
}
