import GRDB
import Testing

@testable import Sessions

@Suite("Sentences about the store")
struct StoreProblemTests {
    @Test("No character of a path or a file moves the cursor, changes colors or turns the reading order")
    func printable() {
        let problem = StoreProblem(.foreign, "a\u{1B}[31m\nb\u{7F}c\u{9B}d\u{202E}e\u{2028}f\u{200F}g\u{E000}h")
        #expect(problem.sentence == "a?[31m?b?c?d?e?f?g?h")
        #expect(StoreProblem(.other, "é \u{1FA7A} 測").sentence == "é \u{1FA7A} 測")
        #expect(StoreProblem(.other, "\u{1F9D1}\u{200D}x").sentence == "\u{1F9D1}?x")
    }

    @Test("SQLite's own words are made printable too")
    func sqliteWords() {
        let error = DatabaseError(resultCode: .SQLITE_NOMEM, message: "out\u{1B}of memory")
        let problem = StoreProblem(error, at: "/s/records.db", while: .reading)
        #expect(problem.kind == .other)
        #expect(
            problem.sentence
                == "Earlier walks cannot be read: SQLite says \"out?of memory\" of /s/records.db; see to the disk and start again."
        )
    }

    @Test(
        "Each kind of failure says what happened, why, and what to do",
        arguments: [
            (
                ResultCode.SQLITE_FULL, StoreProblem.Occasion.writing, StoreProblem.Kind.full,
                "Not stored yet: the disk, or your share of it, is full; free some room and the next key stores everything."
            ),
            (
                .SQLITE_IOERR_WRITE, .opening, .full,
                "This walk is not recorded: the disk, or your share of it, is full; free some room and start again."
            ),
            (.SQLITE_BUSY, .writing, .busy, "Not stored yet: another program holds the store; the next key tries again."),
            (
                .SQLITE_BUSY, .opening, .busy,
                "This walk is not recorded: another program holds /s; close that program and start again."
            ),
            (
                .SQLITE_READONLY, .writing, .readOnly,
                "Not stored: /s is read-only; make it and its folder writable and start again."
            ),
            (
                .SQLITE_CANTOPEN, .opening, .unreachable,
                "This walk is not recorded: /s cannot be opened; see to its folder and start again."
            ),
            (
                .SQLITE_CORRUPT, .reading, .damaged,
                "Earlier walks cannot be read: /s is damaged; start again and it is set aside and kept."
            ),
            (.SQLITE_ERROR, .writing, .damaged, "Not stored: /s is damaged; start again and it is set aside and kept."),
            (
                .SQLITE_IOERR, .opening, .other,
                "This walk is not recorded: SQLite says \"disk I/O error\" of /s; see to the disk and start again."
            ),
        ])
    func sentences(code: ResultCode, occasion: StoreProblem.Occasion, kind: StoreProblem.Kind, sentence: String) {
        let problem = StoreProblem(DatabaseError(resultCode: code), at: "/s", while: occasion)
        #expect(problem.kind == kind)
        #expect(problem.sentence == sentence)
    }
}
