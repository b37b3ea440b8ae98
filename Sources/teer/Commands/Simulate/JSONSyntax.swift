import YAMLReading

/// Finds where a text stops being JSON, which the decoder does not say.
struct JSONSyntax {
    /// The first thing that is wrong.
    struct Problem: Error {
        var line: Int
        var column: Int
        /// What was found and what should be there.
        var text: String
        /// The last value of a key "id" before it; nil when there was none.
        var lastID: String?
    }

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    private var lastID: String?

    /// The first problem of a text; nil when it is JSON.
    static func problem(in bytes: [UInt8]) -> Problem? {
        var scanner = JSONSyntax(bytes: bytes)
        do throws(Problem) {
            try scanner.value()
            scanner.skipSpace()
            if scanner.index < bytes.count { try scanner.fail("the end of the file") }
            return nil
        } catch {
            return error
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 32 || (9...13).contains(byte) { index += 1 }
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
        guard depth < 500 else { return try fail("fewer brackets within brackets") }
        index += 1
        try body(&self)
        depth -= 1
    }

    private mutating func object() throws(Problem) {
        skipSpace()
        if take("}") { return }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { return try fail("a key in quotation marks") }
            let key = try string()
            skipSpace()
            guard take(":") else { return try fail("a colon") }
            skipSpace()
            if key == "id", next == UInt8(ascii: "\"") { lastID = try string() } else { try value() }
            skipSpace()
        } while take(",")
        if !take("}") { try fail("a comma or }") }
    }

    private mutating func list() throws(Problem) {
        skipSpace()
        if take("]") { return }
        repeat {
            try value()
            skipSpace()
        } while take(",")
        if !take("]") { try fail("a comma or ]") }
    }

    private mutating func string() throws(Problem) -> String {
        index += 1
        let start = index
        while let byte = next, byte != UInt8(ascii: "\"") {
            if byte < 32 { try fail("a closing quotation mark") }
            index += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        guard next != nil else {
            index = bytes.count
            try fail("a closing quotation mark")
            return ""
        }
        defer { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// A number, true, false or null.
    private mutating func word() throws(Problem) {
        let start = index
        while let byte = next, !(byte <= 32 || [0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D, 0x22].contains(byte)) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if ["true", "false", "null"].contains(text) { return }
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
        guard isPlain, Double(text) != nil else {
            index = start
            return try fail("a value")
        }
    }

    private func fail(_ wanted: String) throws(Problem) {
        let before = bytes[..<min(index, bytes.count)]
        let line = before.count { $0 == 10 } + 1
        let column = before.count - (before.lastIndex(of: 10).map { $0 + 1 } ?? 0) + 1
        throw Problem(line: line, column: column, text: "\(found) where \(wanted) should be", lastID: lastID)
    }

    private var found: String {
        guard index < bytes.count else { return "the file ends" }
        return "'\(PrintableText.quoted(String(decoding: bytes[index..<min(index + 12, bytes.count)], as: UTF8.self)))'"
    }
}
