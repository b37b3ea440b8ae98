import TextRules
import YAMLReading

/// Finds where a text stops being JSON (RFC 8259), which the decoder does not say.
///
/// A key that stands twice in an object is a problem too: a decoder would keep one value and hide the other.
struct JSONSyntax {
    /// The first thing that is wrong.
    struct Problem: Error {
        var line: Int
        /// In characters, 1 for the first.
        var column: Int
        /// What was found and what should be there.
        var text: String
        /// The case that it is in: its id, or its place in the list; nil outside of all cases.
        var place: String?
    }

    let bytes: [UInt8]
    var index = 0
    private var depth = 0
    /// The id and the number of the case that is being read.
    private var caseID: String?
    private var caseNumber = 0

    /// The first problem of a text; nil when it is JSON.
    static func problem(in bytes: [UInt8]) -> Problem? {
        var scanner = JSONSyntax(bytes: bytes)
        do throws(Problem) {
            try scanner.value()
            scanner.skipSpace()
            if scanner.index < bytes.count { try scanner.miss("the end of the file") }
            return nil
        } catch {
            return error
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = next, [32, 9, 10, 13].contains(byte) { index += 1 }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard next == character.asciiValue else { return false }
        index += 1
        return true
    }

    private mutating func value() throws(Problem) {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): try within { (scanner) throws(Problem) in try scanner.object() }
        case UInt8(ascii: "["): try within { (scanner) throws(Problem) in try scanner.list() }
        case UInt8(ascii: "\""): _ = try string()
        default: try word()
        }
    }

    /// Goes one level down; five hundred are more than any file of cases has.
    private mutating func within(_ body: (inout JSONSyntax) throws(Problem) -> Void) throws(Problem) {
        depth += 1
        guard depth < 500 else { return try miss("fewer brackets within brackets") }
        index += 1
        try body(&self)
        depth -= 1
    }

    private mutating func object() throws(Problem) {
        skipSpace()
        if take("}") { return }
        var keys: Set<String> = []
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { return try miss("a key in quotation marks") }
            let start = index
            let key = try string()
            guard keys.insert(key).inserted else {
                index = start
                return try fail("the key '\(PlainText.quoted(key))' is in this object twice")
            }
            skipSpace()
            guard take(":") else { return try miss("a colon") }
            skipSpace()
            if key == "id", depth <= 3, next == UInt8(ascii: "\"") { caseID = try string() } else { try value() }
            skipSpace()
        } while take(",")
        if !take("}") { try miss("a comma or }") }
    }

    private mutating func list() throws(Problem) {
        skipSpace()
        if take("]") { return }
        // The list of cases is the whole file, or stands in the object that is.
        let isOfCases = depth <= 2
        repeat {
            if isOfCases {
                caseNumber += 1
                caseID = nil
            }
            try value()
            skipSpace()
        } while take(",")
        if !take("]") { try miss("a comma or ]") }
        if isOfCases { (caseNumber, caseID) = (0, nil) }
    }

    /// Ends with what was found where something else should be.
    mutating func miss(_ wanted: String) throws(Problem) {
        let rest = bytes[min(index, bytes.count)..<min(index + 12, bytes.count)]
        let found = rest.isEmpty ? "the file ends" : "'\(PlainText.quoted(String(decoding: rest, as: UTF8.self)))'"
        try fail("\(found) where \(wanted) should be")
    }

    /// Ends with a sentence about the place that was reached.
    mutating func fail(_ text: String) throws(Problem) {
        let before = bytes[..<min(index, bytes.count)]
        let line = before.count { $0 == 10 } + 1
        let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
        // Bytes that go on with a character begin with the bits 10.
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        let place = caseID.map { "case \(PlainText.quoted($0))" } ?? (caseNumber > 0 ? "case number \(caseNumber)" : nil)
        throw Problem(line: line, column: column, text: text, place: place)
    }
}
