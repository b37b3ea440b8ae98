import Foundation
import TestSupport
import Testing

@Suite("Whole sessions in a real terminal", .enabled(if: Program.isInstalled("tmux"), "tmux is not installed"))
struct SessionTests {
    /// A kind of terminal: what it is called, and the characters it shows.
    struct Kind: CustomTestStringConvertible, Sendable {
        var term: String
        var locale: String
        var columns: Int
        var rows: Int

        /// Terminals that show the same characters share one file of screens.
        var characters: String {
            if locale == "C" { return "ascii" }
            return term == "linux" || term == "vt100" ? "console" : "unicode"
        }

        var testDescription: String { "\(term), \(locale), \(columns)x\(rows)" }
    }

    static let kinds: [Kind] = ["xterm-256color", "screen-256color", "linux", "vt100"].flatMap { term in
        ["C.UTF-8", "C"].flatMap { locale in
            [(80, 24), (40, 12), (200, 60)].map { Kind(term: term, locale: locale, columns: $0.0, rows: $0.1) }
        }
    }

    @Test("A walk with all there is to look up, left and gone on with at the same step", arguments: kinds)
    func walk(kind: Kind) throws {
        let screens = try SessionScript("walk").play(
            Home(), term: kind.term, locale: kind.locale, columns: kind.columns, rows: kind.rows)
        let kept = KeptText(SessionScript.folder, "walk-\(kind.characters)-\(kind.columns)x\(kind.rows).txt")
        #expect(kept.difference(from: screens) == nil)
    }

    @Test("Colors and attributes sent piece by piece are those of a full repaint", arguments: kinds.filter { $0.columns == 80 })
    func attributes(kind: Kind) throws {
        for scheme in ["auto", "dark-hc"] {
            let pane = try TmuxPane(
                Home(), ["walkthrough", "--scheme", scheme], term: kind.term, locale: kind.locale, columns: kind.columns,
                rows: kind.rows)
            _ = try pane.wait(for: "the first step") { $0.contains { $0.contains("step 1 of") } }
            for key in [
                "down", "page-down", "enter", "right", "enter", "o", "down", "q", "?", "page-down", "q", "r", "enter", "q", "q",
            ] {
                try pane.press([key])
                let pieces = try pane.styledLines()
                try pane.press(["ctrl-l"])
                let whole = try pane.styledLines()
                let different = zip(pieces, whole).enumerated().first { $0.element.0 != $0.element.1 }?.offset
                #expect(pieces == whole, "\(scheme), after \(key): row \(different ?? -1)")
            }
        }
    }
}
