import TerminalCore
import Words

/// What a screen says that is too small for anything else: the size it needs.
enum TooSmall {
    /// The longest wording that fits.
    static func frame(_ size: Size, in words: Words = .english, repertoire: Repertoire = .unicode) -> Frame {
        var frame = Frame(size: size)
        guard size.columns > 0, size.rows > 0 else { return frame }
        let needed = "\(ScreenPlan.least.columns)x\(ScreenPlan.least.rows)"
        let sentences: [Sentence] = [.tooSmall(size: needed), .tooSmallShort(size: needed), .needs(size: needed)]
        let wordings = sentences.map { repertoire.showable(words.say($0)) } + [needed]
        let fitting = wordings.first { wording in
            StyledText(wording).wrapped(to: size.columns).count <= size.rows
                && wording.split(separator: " ").allSatisfy { $0.columns <= size.columns }
        }
        let lines = StyledText(fitting ?? needed).wrapped(to: size.columns)
        for (row, line) in zip(0..<size.rows, lines) { frame.write(line.text, column: 0, row: row) }
        return frame
    }
}
