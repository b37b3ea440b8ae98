import CYaml
import Glibc
import TextRules

/// What is wrong but does not end the reading.
extension YAMLTreeBuilder {
    /// Notes the first character of a text that may not stand in it, where it stands in the file; and the first one of the file
    /// that some terminals have to spell out.
    mutating func noteCharacters(of text: String, _ event: yaml_event_t) {
        for scalar in text.unicodeScalars where scalar != "\n" {
            noteRareCharacter(scalar, event)
            let isRefused = PlainText.isControl(scalar)
            guard isRefused || !scalar.isASCII && !characters.allows(scalar) else { continue }
            let (line, column) = place(of: scalar, in: event)
            let name = spelled(scalar)
            log.note(
                Problem(
                    file: source.file, line: line, column: column,
                    text: isRefused
                        ? "the text holds the control character \(name)" : "the character \(name) is not allowed",
                    hint: isRefused ? "remove it" : characters.hint(scalar)))
            return
        }
    }

    private mutating func noteRareCharacter(_ scalar: Unicode.Scalar, _ event: yaml_event_t) {
        guard !hasRareCharacter, characters.isRare(scalar) else { return }
        hasRareCharacter = true
        let (line, column) = place(of: scalar, in: event)
        log.note(
            Problem(
                file: source.file, line: line, column: column, severity: .warning,
                text: "fonts of text consoles have no \(spelled(scalar)), nor others of its kind",
                hint: "such a console shows it without its mark"))
    }

    /// Characters that are looked up in the source, each from its text's beginning; further ones are told where their text begins.
    private static let exactPlaces = 50

    private mutating func place(of scalar: Unicode.Scalar, in event: yaml_event_t) -> (line: Int, column: Int) {
        let (from, to) = (event.start_mark, event.end_mark)
        guard log.count < Self.exactPlaces else { return (from.line + 1, from.column + 1) }
        let start = lines.offset(line: from.line, column: from.column), end = lines.offset(line: to.line, column: to.column)
        return source.place(of: scalar, from: start, to: end) ?? (from.line + 1, from.column + 1)
    }

    /// Whether a plain text ends because a comment begins behind it that looks like a part of it: `Release clip #2`.
    ///
    /// A comment behind one word, set off by a blank, is one: `grade: composed  # see above`.
    mutating func isFollowedByComment(_ event: yaml_event_t) -> Bool {
        let end = lines.offset(line: event.end_mark.line, column: event.end_mark.column)
        guard end < source.bytes.count, source.bytes[end] == 0x20,
            let sign = source.bytes[end...].firstIndex(where: { $0 != 0x20 }), source.bytes[sign] == UInt8(ascii: "#")
        else { return false }
        let start = lines.offset(line: event.start_mark.line, column: event.start_mark.column)
        let isSentence = source.bytes[start..<end].contains(0x20)
        let follows = source.bytes[(sign + 1)...].first
        return isSentence || !(follows.map { " #\r\n".utf8.contains($0) } ?? true)
    }

    /// Whether a line of a text after its first begins like a list item, which is not one: it is joined to the line before it.
    mutating func holdsListSign(_ event: yaml_event_t) -> Bool {
        (event.start_mark.line + 1...event.end_mark.line).contains { line in
            let text = lines.bytes(ofLine: line).drop { $0 == 0x20 }
            return text.starts(with: "- ".utf8) && !isBehind(line, event)
        }
    }

    /// Whether a line lies behind a text: where a block ends, libyaml's mark stands at the line that follows.
    private func isBehind(_ line: Int, _ event: yaml_event_t) -> Bool {
        line == event.end_mark.line && event.end_mark.column == 0
    }

    private func spelled(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return PlainText.isInvisible(scalar) ? code : "\(scalar) (\(code))"
    }

    /// Notes each key of a map that stood there before.
    func noteDuplicateKeys(of map: Int) {
        if records[map].length <= 16 { return noteDuplicatesOfFew(map) }
        let keys = keys(of: map)
        let sorted = keys.sorted { (compare($0, $1), $0) < (0, $1) }
        for (first, second) in zip(sorted, sorted.dropFirst()) where compare(first, second) == 0 {
            noteDuplicate(second, first: first)
        }
    }

    /// Compares each key with those before it.
    private func noteDuplicatesOfFew(_ map: Int) {
        var key = map + 1
        while key < records.count {
            var earlier = map + 1
            while earlier < key {
                if compare(earlier, key) == 0 {
                    noteDuplicate(key, first: earlier)
                    break
                }
                earlier = Int(records[earlier + 1].end)
            }
            key = Int(records[key + 1].end)
        }
    }

    private func keys(of map: Int) -> [Int] {
        var keys: [Int] = []
        keys.reserveCapacity(Int(records[map].length))
        var index = map + 1
        while index < records.count {
            keys.append(index)
            index = Int(records[index + 1].end)
        }
        return keys
    }

    private func noteDuplicate(_ key: Int, first: Int) {
        let record = records[key]
        let name = String(decoding: bytes[Int(record.start)..<Int(record.start + record.length)], as: UTF8.self)
        log.note(
            Problem(
                file: source.file, line: Int(record.line), column: Int(record.column),
                text: "key \"\(PlainText.quoted(name))\" appears twice",
                hint: "the first is in line \(records[first].line)"))
    }

    /// Orders two keys by length, then bytes.
    private func compare(_ one: Int, _ other: Int) -> Int {
        let (a, b) = (records[one], records[other])
        guard a.length == b.length else { return Int(a.length) - Int(b.length) }
        guard a.length > 0 else { return 0 }
        return bytes.withUnsafeBufferPointer { bytes in
            let base = bytes.baseAddress!
            return Int(memcmp(base + Int(a.start), base + Int(b.start), Int(a.length)))
        }
    }
}
