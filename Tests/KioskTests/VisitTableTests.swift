import Kiosk
import Testing

@Suite("The table of visits")
struct VisitTableTests {
    private let visit = VisitTally(visits: 1, pages: 3)

    private func adding(_ text: String, on day: String = "2026-11-30") -> String? {
        VisitTable(Array(text.utf8))?.adding(visit, on: day).text
    }

    @Test("an empty table gets a heading and a row; a second visit of the day is added to that row")
    func begins() {
        let first = VisitTable().adding(visit, on: "2026-11-30")
        #expect(first.text == "day,visits,pages\n2026-11-30,1,3\n")
        #expect(first.adding(visit, on: "2026-11-30").text == "day,visits,pages\n2026-11-30,2,6\n")
        #expect(first.adding(visit, on: "2026-12-01").text == "day,visits,pages\n2026-11-30,1,3\n2026-12-01,1,3\n")
        #expect(adding("") == "day,visits,pages\n2026-11-30,1,3\n")
    }

    @Test(
        "whatever stands in the file stays: line ends, other separators, quotes, remarks, columns, rows that are none",
        arguments: [
            ("day,visits,pages\r\n2026-11-29,4,9\r\n", "day,visits,pages\r\n2026-11-29,4,9\r\n2026-11-30,1,3\r\n"),
            ("day,visits,pages\r\n2026-11-30,4,9\r\n", "day,visits,pages\r\n2026-11-30,5,12\r\n"),
            ("day;visits;pages\n2026-11-30;4;9\n", "day;visits;pages\n2026-11-30;4;9\n2026-11-30,1,3\n"),
            (
                "day,visits,pages,remark\n2026-11-30,4,9,\"open day, busy\"\n",
                "day,visits,pages,remark\n2026-11-30,5,12,\"open day, busy\"\n"
            ),
            ("# ours\n\n2026-11-29,4\n2026-11-30,1,1\n\n", "# ours\n\n2026-11-29,4\n2026-11-30,2,4\n\n"),
            ("day,visits,pages\n2026-11-30,4,9", "day,visits,pages\n2026-11-30,5,12\n"),
            ("\u{FEFF}day,visits,pages\r\n2026-11-30,4,9,x\r\n", "\u{FEFF}day,visits,pages\r\n2026-11-30,5,12,x\r\n"),
        ])
    func keeps(_ text: String, _ expected: String) {
        #expect(adding(text) == expected)
    }

    @Test(
        "a count that no number holds, or a negative one, is no count: the row stays and a new one begins",
        arguments: [
            "2026-11-30,9223372036854775807,1\n", "2026-11-30,1,9223372036854775806\n", "2026-11-30,-1,5\n",
            "2026-11-30,1e9,5\n",
        ])
    func overflows(_ text: String) {
        #expect(adding(text) == text + "2026-11-30,1,3\n")
    }

    @Test(
        "bytes that are no text make no table",
        arguments: [[0xFF, 0xFE, 0x64, 0x00], [0x61, 0x00], [0xC3, 0x28]] as [[UInt8]])
    func noText(_ bytes: [UInt8]) {
        #expect(VisitTable(bytes) == nil)
    }
}
