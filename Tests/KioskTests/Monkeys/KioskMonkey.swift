import Screens
import TerminalCore
import TestSupport

@testable import Kiosk
@testable import TerminalNcurses

/// Sends random bytes as a keyboard, a bad line or a cat may, lets time pass, and says what went wrong.
struct KioskMonkey {
    private var random: SeededGenerator
    let booth: Booth
    private var decoder = KeyDecoder()
    /// Keys that arrived at the kiosk.
    private(set) var keys = 0
    /// What was wrong, with the keys that led there.
    private(set) var complaints: [String] = []
    private(set) var visited: Set<String> = []
    private var recent: [String] = []

    init(seed: UInt64, booth: Booth) {
        random = SeededGenerator(seed: seed)
        self.booth = booth
    }

    /// Presses at least so many keys.
    mutating func press(keys count: Int) {
        while keys < count, complaints.count < 5 { sendSomething() }
        decoder.stopWaiting()
        takeKeys()
        lookAround()
    }

    /// One visitor: some keys with pauses in between, then nobody for a while; every other one never leaves by itself.
    mutating func visit() {
        for _ in 0..<Int.random(in: 1...120, using: &random) {
            send(bytes())
            booth.wait(milliseconds: Int64.random(in: 200...30_000, using: &random))
        }
        booth.wait(milliseconds: Int64.random(in: 0...600_000, using: &random))
    }

    private mutating func sendSomething() {
        switch Int.random(in: 0..<10_000, using: &random) {
        case 0..<30: booth.wait(milliseconds: Int64.random(in: 0...200_000, using: &random))
        case 30..<60: resize()
        case 60: paste()
        default: send(bytes())
        }
    }

    private mutating func send(_ bytes: [UInt8]) {
        decoder.feed(bytes)
        // A sequence that was cut off: what came is all that comes.
        if Int.random(in: 0..<4, using: &random) == 0 { decoder.stopWaiting() }
        takeKeys()
    }

    private mutating func takeKeys() {
        while let input = decoder.next() {
            keys += 1
            recent.append("\(input)")
            if recent.count > 30 { recent.removeFirst() }
            switch input {
            case .key(let key): booth.press(key)
            case .pasted(let text): booth.take(.pasted(text))
            default: complain("the keyboard said \(input)")
            }
            if booth.ending != nil { complain("it ended: \(booth.ending!)") }
            if keys % 97 == 0 { look() }
            if keys % 4_999 == 0 { lookAround() }
        }
    }

    /// A megabyte at once; its keys count by the thousand only, or nothing else would be tried.
    private mutating func paste() {
        let before = keys
        let count = Int.random(in: 0..<20, using: &random) == 0 ? 1_000_000 : 2_000
        let bytes = (0..<count).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }
        decoder.feed(bytes)
        takeKeys()
        keys = before + (keys - before) / 1_000
    }

    private mutating func resize() {
        let size = Size(columns: Int.random(in: 1...140, using: &random), rows: Int.random(in: 1...50, using: &random))
        booth.take(.resized(size))
    }

    private mutating func bytes() -> [UInt8] {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<9: return Array(Self.sequences.randomElement(using: &random)!.utf8)  // the list is not empty
        case 9..<13: return [UInt8.random(in: 0x20...0x7E, using: &random)]
        case 13..<16: return [UInt8.random(in: 0...0x1F, using: &random)]
        case 16: return Array(Array(Self.sequences.randomElement(using: &random)!.utf8).dropLast())
        case 17: return Array("\u{1B}[\(Int.random(in: 0...99_999, using: &random));".utf8)
        case 18: return (0..<3).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
        default: return Array(String(Unicode.Scalar(UInt32.random(in: 0xA1...0xFFFF, using: &random)) ?? "é").utf8)
        }
    }

    private static let sequences = [
        "\r", "\r", "\r", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}", "\u{1B}[5~",
        "\u{1B}[6~", "\u{1B}[24~", "\u{1B}OQ", "\u{1B}OR", "1", "6", "7", "l", "\u{1B}]0;title\u{7}", "\u{1B}P", "\t",
    ]

    // MARK: What must hold

    /// The frame is whole: nothing outside, the cursor inside, no control character.
    private mutating func look() {
        visited.insert(booth.place.description.prefix { $0 != "." }.description)
        if booth.state.isSpoken {
            var state = booth.state
            let lines = state.linesToSay()
            if lines.contains(where: { $0.unicodeScalars.contains { $0.value < 0x20 } }) {
                complain("a control character is said")
            }
            return
        }
        let frame = booth.frame
        let size = frame.size
        if frame.cells.count != size.columns * size.rows { complain("\(frame.cells.count) cells for \(size)") }
        if frame.cells.contains(where: { $0.scalar.value < 0x20 }) { complain("a cell holds a control character") }
        if !(0..<size.columns).contains(frame.cursor.column) || !(0..<size.rows).contains(frame.cursor.row) {
            complain("the cursor stands at \(frame.cursor) outside \(size)")
        }
        if bulk > Self.mostBulk { complain("the state holds \(bulk) things") }
    }

    /// From wherever it is, the one key back leads to the first page.
    private mutating func lookAround() {
        var state = booth.state
        guard state.trainer == nil else { return }
        var presses = 0
        while state.place != .start, presses < 150 {
            _ = state.update(.key(.backspace))
            presses += 1
        }
        if state.place != .start { complain("the start page is not reached from \(booth.place)") }
    }

    /// What the state holds beyond its fixed size; pages looked at, lines said, characters typed.
    var bulk: Int {
        booth.state.cursors.count + booth.state.said.count + booth.state.typed.count + (booth.state.notice?.count ?? 0)
    }

    /// Every page has one place to look at, and the longest says as many lines as there are words to know.
    static var mostBulk: Int {
        let track = Booth.content.track
        return track.pages.count + track.questions.count + track.words.count + KioskState.longestCode + 150
    }

    private mutating func complain(_ text: String) {
        complaints.append("\(text)\nafter \(recent.joined(separator: " "))\n\(booth.text)")
    }
}
