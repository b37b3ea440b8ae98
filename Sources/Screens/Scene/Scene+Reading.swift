import TerminalCore
import TextRules

extension Scene {
    /// The scene on a terminal of a size, with the characters that terminal can show.
    ///
    /// Works at every size; nothing is written outside. The bar, the sentences, the message and the keys are never left out
    /// while there is any room.
    public func render(in size: Size, repertoire: Repertoire) -> Frame {
        guard size.columns >= ScreenPlan.least.columns, size.rows >= ScreenPlan.least.rows else { return TooSmall.frame(size) }
        var painter = ScenePainter(self, size: size, repertoire: repertoire)
        return painter.paint()
    }

    /// How many pages the sentences take on a terminal of a size; 1 when all are shown at once.
    public func sentencePages(in size: Size, repertoire: Repertoire) -> Int {
        ScenePainter(self, size: size, repertoire: repertoire).sentencePages
    }

    /// The scene as lines to be said one after another: where one is, what each panel shows, the sentences, the message.
    public func spoken() -> [StyledText] {
        let header = [title, place.sayingCounts(":"), counter.sayingCounts(",")].filter { !$0.isEmpty }.map(\.asSentence)
        let shown = panels.flatMap(\.spokenLines) + sentences
        let lines = [StyledText(header.joined(separator: " "), .heading)] + shown + [message?.spoken].compactMap(\.self)
        return lines.map(\.said).filter { !$0.isEmpty }
    }
}

extension Scene.Panel {
    /// What is said of it: its sentences, or else the lines that it shows.
    fileprivate var spokenLines: [StyledText] {
        if !spoken.isEmpty { return [StyledText(spoken)] }
        if case .lines(let lines) = content { return lines }
        if case .drawing(let drawing) = content { return [StyledText("Drawing: \(drawing.title.asSentence) \(drawing.words)")] }
        return []
    }
}

extension StyledText {
    /// The text without what could steer whoever reads it.
    fileprivate var said: StyledText {
        StyledText(runs: runs.map { Run(PlainText.shown($0.text), $0.role) })
    }
}
