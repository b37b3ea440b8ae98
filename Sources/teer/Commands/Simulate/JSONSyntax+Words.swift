extension JSONSyntax {
    /// Reads a text in quotation marks; its escapes are checked and left as they are.
    mutating func string() throws(Problem) -> String {
        index += 1
        let start = index
        while let byte = next, byte != UInt8(ascii: "\"") {
            if byte < 32 {
                let digits = String(byte, radix: 16)
                try fail(
                    "a control character in a text; write it as \\u\(String(repeating: "0", count: 4 - digits.count))\(digits)")
            }
            if byte == UInt8(ascii: "\\") { try escape() } else { index += 1 }
        }
        guard next != nil else {
            try miss("a closing quotation mark")
            return ""
        }
        guard let text = String(validating: bytes[start..<index], as: UTF8.self) else {
            index = start
            try fail("a text that is not UTF-8")
            return ""
        }
        index += 1
        return text
    }

    /// Reads a backslash and what it stands for.
    private mutating func escape() throws(Problem) {
        let start = index
        index += 1
        guard let letter = next else { return }
        index += 1
        if Array("\"\\/bfnrt".utf8).contains(letter) { return }
        guard letter == UInt8(ascii: "u"), let unit = hexadecimal() else { return try failEscape(at: start) }
        guard (0xD800...0xDFFF).contains(unit) else { return }
        // Characters beyond 16 bits are written as a pair.
        let isPair =
            unit < 0xDC00 && next == UInt8(ascii: "\\") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "u")
        guard isPair else { return try failEscape(at: start) }
        index += 2
        guard let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return try failEscape(at: start) }
    }

    private mutating func failEscape(at start: Int) throws(Problem) {
        index = start
        try miss("\\n, \\t, \\\", \\\\ or \\u and four digits")
    }

    /// Four hexadecimal digits as a number.
    private mutating func hexadecimal() -> Int? {
        guard index + 4 <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            number = number * 16 + digit
        }
        index += 4
        return number
    }

    /// Reads a number, true, false or null.
    mutating func word() throws(Problem) {
        let start = index
        while let byte = next, !(byte <= 32 || [0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D, 0x22].contains(byte)) { index += 1 }
        let word = bytes[start..<index]
        let isWord = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
        guard isWord || Self.isNumber(word) else {
            index = start
            return try miss("a value")
        }
        guard !isWord, let number = Double(String(decoding: word, as: UTF8.self)) else { return }
        let digits = word.prefix { ![UInt8(ascii: "e"), UInt8(ascii: "E")].contains($0) }
        guard !number.isFinite || (number == 0 && digits.contains { (49...57).contains($0) }) else { return }
        index = start
        try fail("a number that is too \(number == 0 ? "small" : "large") to be kept")
    }

    /// Whether it is a number as JSON writes them: no plus, no leading zero, digits on both sides of the point.
    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var rest = word
        func digits() -> Int {
            let count = rest.prefix { (48...57).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let leading = rest.first
        let whole = digits()
        guard whole == 1 || (whole > 1 && leading != UInt8(ascii: "0")) else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if let letter = rest.first, [UInt8(ascii: "e"), UInt8(ascii: "E")].contains(letter) {
            rest = rest.dropFirst()
            if let sign = rest.first, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign) { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}
