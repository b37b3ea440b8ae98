import TerminalCore
import TextRules

/// A line of text with a cursor in it, and what keys do to both.
struct LineEditor: Equatable, Sendable {
    /// What stands before the cursor and what stands behind it.
    private(set) var before = ""
    private(set) var after = ""
    /// The longest line, in Unicode scalars.
    let longest: Int

    init(_ text: String = "", longest: Int) {
        before = text
        self.longest = longest
    }

    /// The whole line.
    var text: String { before + after }

    /// What a key did.
    enum Answer: Equatable {
        case done
        /// The line is as long as it may be; nothing was typed.
        case full
        /// The key means nothing in a line.
        case nothing
    }

    /// Types a character, moves the cursor or rubs something out.
    mutating func press(_ key: Key) -> Answer {
        switch key {
        case .character(let scalar):
            guard !PlainText.isControl(scalar) else { return .nothing }
            guard room > 0 else { return .full }
            before.unicodeScalars.append(scalar)
        case .backspace: _ = before.popLast()
        case .delete: if !after.isEmpty { after.removeFirst() }
        case .left: if let character = before.popLast() { after.insert(character, at: after.startIndex) }
        case .right: if !after.isEmpty { before.append(after.removeFirst()) }
        case .home, .control("a"): (before, after) = ("", text)
        case .end, .control("e"): (before, after) = (text, "")
        case .control("u"): before = ""
        case .control("k"): after = ""
        case .control("w"): rubOutWord()
        default: return .nothing
        }
        return .done
    }

    /// Inserts a text at the cursor; how many of its characters did not fit.
    mutating func insert(_ text: String) -> Int {
        let fitting = text.unicodeScalars.prefix(room)
        before.unicodeScalars.append(contentsOf: fitting)
        return text.unicodeScalars.count - fitting.count
    }

    private var room: Int { max(0, longest - before.unicodeScalars.count - after.unicodeScalars.count) }

    private mutating func rubOutWord() {
        while before.last == " " { before.removeLast() }
        while let last = before.last, last != " " { before.removeLast() }
    }
}
