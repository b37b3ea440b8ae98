import Foundation
import Testing

@testable import Sessions

@Suite("A store that can only be read")
struct ReadOnlyTests {
    private func readsOnly(_ lab: StoreLab, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try withoutPrivileges {
            let store = try lab.open()
            #expect(store.isReadOnly, sourceLocation: sourceLocation)
            #expect(
                store.openingNotice
                    == "This walk is not recorded, though earlier ones can be read: \(store.path) is read-only; make it and its folder writable and start again.",
                sourceLocation: sourceLocation)
            #expect(try store.sessions(of: "mitral-teer").map(\.id) == ["walk-0"], sourceLocation: sourceLocation)
            #expect(try store.events(of: "walk-0") == EventRecord.samples(0..<10), sourceLocation: sourceLocation)
            #expect(try store.checkpoint(of: "walk-0")?.seq == 5, sourceLocation: sourceLocation)
            #expect(store.claim("walk-0"), sourceLocation: sourceLocation)
            let problem = #expect(throws: StoreProblem.self, sourceLocation: sourceLocation) {
                try store.append([.sample(10)], to: "walk-0")
            }
            #expect(problem?.kind == .readOnly, sourceLocation: sourceLocation)
            #expect(
                problem?.sentence == "Not stored: \(store.path) is read-only; make it and its folder writable and start again.",
                sourceLocation: sourceLocation)
            store.close()
        }
    }

    @Test("A file that may not be written can be read")
    func file() throws {
        let lab = try StoreLab()
        try lab.fill()
        chmod(lab.path, 0o444)
        chmod(lab.folder + "/teer", 0o777)
        let before = lab.bytes
        try readsOnly(lab)
        #expect(lab.bytes == before)
    }

    @Test("A folder that may not be written can be read from")
    func folder() throws {
        let lab = try StoreLab()
        try lab.fill()
        chmod(lab.path, 0o666)
        chmod(lab.folder + "/teer", 0o555)
        let names = lab.names
        try readsOnly(lab)
        #expect(lab.names == names)
    }

    @Test("Lines that a killed program left in the log are read too")
    func folderWithLog() throws {
        let lab = try StoreLab()
        let running = try lab.open()
        try running.begin(.sample("walk-0"))
        try running.append(EventRecord.samples(0..<10), to: "walk-0", checkpoint: .init(seq: 5, body: "{}"))
        for name in ["", "-wal", "-shm"] { chmod(lab.path + name, 0o444) }
        chmod(lab.folder + "/teer", 0o555)
        try readsOnly(lab)
        chmod(lab.folder + "/teer", 0o755)
        running.close()
    }

    @Test("A file that may not even be read is refused with the reason")
    func unreadable() throws {
        let lab = try StoreLab()
        try lab.fill()
        chmod(lab.path, 0)
        chmod(lab.folder + "/teer", 0o555)
        let problem = withoutPrivileges { lab.refusal() }
        #expect(problem?.kind == .unreachable)
        #expect(
            problem?.sentence
                == "This walk is not recorded: \(lab.path) cannot be read (Permission denied); see to its rights and start again."
        )
    }

    @Test("A damaged store that may not be moved is said to be so, and stays")
    func damaged() throws {
        let lab = try StoreLab()
        try lab.fill()
        lab.bytes = Data("garbage".utf8)
        chmod(lab.path, 0o444)
        chmod(lab.folder + "/teer", 0o555)
        let problem = withoutPrivileges { lab.refusal() }
        #expect(problem?.kind == .damaged)
        #expect(problem?.sentence.contains("is damaged and cannot be set aside, as ") == true)
        #expect(lab.bytes == Data("garbage".utf8))
    }
}
