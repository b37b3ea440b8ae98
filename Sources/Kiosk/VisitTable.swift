/// The table of visits as its bytes: rows that are understood can be added to, all others are kept as they are.
public struct VisitTable: Sendable {
    private var rows: [[UInt8]]
    private let lineEnd: [UInt8]

    /// A table without days.
    public init() {
        rows = [Array("day,visits,pages".utf8)]
        lineEnd = [0x0A]
    }

    /// Nil when the bytes are no text that has lines.
    public init?(_ bytes: [UInt8]) {
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        if rows.last?.isEmpty == true { rows.removeLast() }
        lineEnd = rows.last?.last == 0x0D ? [0x0D, 0x0A] : [0x0A]
        self.rows = rows.isEmpty ? VisitTable().rows : rows
    }

    /// The file's text.
    public var text: String { String(decoding: rows.joined(separator: [0x0A]) + [0x0A], as: UTF8.self) }

    /// The table with visits added to the last row of a day, or to a new one.
    public func adding(_ tally: VisitTally, on day: String) -> VisitTable {
        var table = self
        if let last = rows.indices.last(where: { Self.fields(rows[$0])?.day == day }), let fields = Self.fields(rows[last]),
            let visits = Self.sum(fields.visits, tally.visits), let pages = Self.sum(fields.pages, tally.pages)
        {
            let rest = rows[last].split(separator: 0x2C, omittingEmptySubsequences: false).dropFirst(3).map(Array.init)
            let end: [UInt8] = rest.isEmpty && rows[last].last == 0x0D ? [0x0D] : []
            table.rows[last] = Array(([Array("\(day),\(visits),\(pages)".utf8)] + rest).joined(separator: [0x2C])) + end
        } else {
            table.rows.append(Array("\(day),\(tally.visits),\(tally.pages)".utf8) + lineEnd.dropLast())
        }
        return table
    }

    private static func sum(_ one: Int, _ other: Int) -> Int? {
        let (sum, overflows) = one.addingReportingOverflow(other)
        return overflows ? nil : sum
    }

    /// The first three fields of a row, when they are a day and two counts.
    private static func fields(_ row: [UInt8]) -> (day: String, visits: Int, pages: Int)? {
        let fields = row.filter { $0 != 0x0D }.split(separator: 0x2C, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard fields.count >= 3, let visits = Int(fields[1]), let pages = Int(fields[2]), visits >= 0, pages >= 0 else {
            return nil
        }
        return (fields[0], visits, pages)
    }
}
