import Glibc

/// The bytes of a YAML file, already known to be text of a size that can be read.
struct YAMLSource {
    let file: String
    let bytes: UnsafeBufferPointer<UInt8>

    /// Takes bytes that are not empty, not too many and hold no NUL; a byte order mark is left away.
    init(_ source: UnsafeBufferPointer<UInt8>, file: String, limits: YAMLLimits) throws(Problem) {
        self.file = file
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes = source.starts(with: mark) ? UnsafeBufferPointer(rebasing: source.dropFirst(3)) : source
        guard source.count <= limits.fileBytes else {
            throw Problem.tooLarge(file, limit: limits.fileBytes)
        }
        guard let base = bytes.baseAddress, bytes.count > 0 else {
            throw Problem(file: file, text: "the file is empty", hint: "it should hold YAML text")
        }
        if let nul = memchr(base, 0, bytes.count) {
            let (line, column) = place(ofByte: UnsafeRawPointer(nul) - UnsafeRawPointer(base))
            throw Problem.notText(file, line: line, column: column)
        }
    }

    /// The line and column, from 1, of a byte.
    func place(ofByte offset: Int) -> (line: Int, column: Int) {
        var (line, column) = (1, 1)
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    /// Where the bytes begin that were to become a character and end before one that does not belong to it.
    func start(ofCharacterBrokenBefore offset: Int) -> Int {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return max(0, start)
    }

    /// Where a character is spelled out between two offsets; nil when it is written as an escape.
    func place(of scalar: Unicode.Scalar, from start: Int, to end: Int) -> (line: Int, column: Int)? {
        let wanted = Array(String(Character(scalar)).utf8)
        guard start + wanted.count <= end, end <= bytes.count else { return nil }
        for offset in start...(end - wanted.count) where bytes[offset...].starts(with: wanted) {
            return place(ofByte: offset)
        }
        return nil
    }
}

/// Files that cannot be read as text.
extension Problem {
    static func tooLarge(_ file: String, limit: Int) -> Problem {
        Problem(
            file: file, text: "the file is larger than \(YAMLLimits.spoken(bytes: limit))",
            hint: "split it, or check that it is the right file")
    }

    static func notText(_ file: String, line: Int, column: Int) -> Problem {
        Problem(
            file: file, line: line, column: column, text: "the file is not text", hint: "it should hold YAML in UTF-8")
    }
}
