import TextRules

/// A node read as a value of a known type; what does not fit is noted.
extension YAMLNode {
    /// The longest identifier, in bytes.
    public static let identifierLimit = 64

    /// The node as one line of text that is not empty and has at most so many characters.
    ///
    /// What is valid YAML and still not what was meant is warned of: a text that a `#` cuts, and lines that become one.
    /// - Returns: The text, also when it is too long; nil when there is none.
    public func text(max: Int? = nil, named name: StaticString, log: ProblemLog) -> String? {
        guard let text = lines(named: name, log: log) else { return nil }
        if isJoined {
            log.note(
                self, "the lines of \"\(name)\" become one", hint: "make a list of them, or one sentence", severity: .warning)
        }
        if let max, record.length > max, characterCount > max {
            log.note(self, "\"\(name)\" has \(characterCount) characters; at most \(max) fit", hint: "shorten it")
        }
        return text.last == "\n" ? String(text.reversed().drop { $0 == "\n" }.reversed()) : text
    }

    /// The node as a text of several lines that is not empty.
    public func lines(named name: StaticString, log: ProblemLog) -> String? {
        guard kind == .text else {
            log.note(self, "\"\(name)\" should be a text, not \(kind.spoken)")
            return nil
        }
        guard !isEmptyText else {
            log.note(self, "\"\(name)\" is empty")
            return nil
        }
        if record.isCut {
            log.note(
                self, "\"\(name)\" ends before the #, where a comment begins",
                hint: "put the text in double quotes, or the comment on a line of its own", severity: .warning)
        }
        return text
    }

    /// The node as a name: lower-case letters and digits in words joined by hyphens.
    public func identifier(log: ProblemLog) -> String? {
        guard let name = text(max: Self.identifierLimit, named: "id", log: log) else { return nil }
        guard Self.isIdentifier(name) else {
            log.note(
                self, "\"\(PlainText.quoted(name))\" is not a name",
                hint: "use lower-case letters, digits and single hyphens, such as eval-symptoms")
            return nil
        }
        return name.utf8.count <= Self.identifierLimit ? name : nil
    }

    /// Whether a text is a name: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
    public static func isIdentifier(_ text: String) -> Bool {
        var previous = UInt8(ascii: "-")
        var isFirst = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return false
            }
            previous = byte
            isFirst = false
        }
        return previous != UInt8(ascii: "-")
    }

    /// The node as a whole number within a range.
    public func integer(in range: ClosedRange<Int>, named name: StaticString, log: ProblemLog) -> Int? {
        guard kind == .text, isPlain, let number = Int(text) else {
            log.note(self, "\"\(name)\" should be a whole number")
            return nil
        }
        guard range.contains(number) else {
            log.note(self, "\"\(name)\" is \(number); it should be \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// The node as a decimal number within a range.
    public func decimal(in range: ClosedRange<Double>, named name: StaticString, log: ProblemLog) -> Double? {
        guard kind == .text, isPlain, let number = Double(text), number.isFinite else {
            log.note(self, "\"\(name)\" should be a number")
            return nil
        }
        guard range.contains(number) else {
            let limits = "\(Self.spoken(range.lowerBound)) to \(Self.spoken(range.upperBound))"
            log.note(self, "\"\(name)\" holds \(PlainText.quoted(text)); it should be \(limits)")
            return nil
        }
        return number
    }

    /// A limit as it is written by hand: without a point when it is whole.
    private static func spoken(_ limit: Double) -> String {
        Int(exactly: limit).map(String.init) ?? "\(limit)"
    }

    /// The node as a truth value.
    public func flag(named name: StaticString, log: ProblemLog) -> Bool? {
        guard kind == .text, isPlain, let flag = Bool(text) else {
            log.note(self, "\"\(name)\" should be true or false")
            return nil
        }
        return flag
    }

    /// The node as one of the words of an enumeration.
    public func choice<Word: RawRepresentable<String> & CaseIterable>(
        of: Word.Type, named name: StaticString, log: ProblemLog
    ) -> Word? {
        if kind == .text, let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue)
        let near = EditDistance.suggestion(for: text, among: words)
        let found = kind == .text ? "\"\(PlainText.quoted(text))\"" : kind.spoken
        log.note(
            self, "\"\(name)\" is \(found); it should be \(words.joined(separator: ", "))",
            hint: near)
        return nil
    }

    /// The node as a list.
    public func list(named name: StaticString, log: ProblemLog) -> YAMLItems? {
        guard !isEmptyText else {
            log.note(self, "\"\(name)\" holds nothing", hint: "begin each item with \"- \"")
            return nil
        }
        guard kind == .list else {
            log.note(self, "\"\(name)\" should be a list, not \(kind.spoken)", hint: "begin each item with \"- \"")
            return nil
        }
        return items
    }
}
