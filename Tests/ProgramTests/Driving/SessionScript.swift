import Foundation

/// A whole session written down: what is pressed, and what is to be seen.
///
/// One order a line: `start ARGUMENTS` begins the program, `press KEYS` and `type TEXT` are the person's, `see TEXT` waits,
/// `screen NAME` keeps the screen for comparison, `end STATUS` waits for the end. `#` begins a comment.
struct SessionScript {
    enum Order {
        case start([String]), press([String]), type(String), see(String), screen(String), end(Int32)
    }

    struct Unreadable: Error {
        let line: String
    }

    let orders: [Order]

    /// Reads `Sessions/NAME.session` beside the tests.
    init(_ name: String) throws {
        let file = Self.folder.appendingPathComponent("\(name).session")
        orders = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            line.hasPrefix("#") ? nil : try Self.order(String(line))
        }
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sessions")

    private static func order(_ line: String) throws -> Order {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = parts.count > 1 ? parts[1] : ""
        let words = rest.split(separator: " ").map(String.init)
        switch parts.first {
        case "start": return .start(words)
        case "press": return .press(words)
        case "type": return .type(rest)
        case "see": return .see(rest)
        case "screen": return .screen(rest)
        case "end": return .end(Int32(rest) ?? 0)
        default: throw Unreadable(line: line)
        }
    }

    /// Plays the session in tmux; returns its kept screens as one text.
    func play(_ home: Home, term: String, locale: String, columns: Int, rows: Int) throws -> String {
        var player = Player { try TmuxPane(home, $0, term: term, locale: locale, columns: columns, rows: rows) }
        for (index, order) in orders.enumerated() {
            do {
                try player.take(order)
            } catch {
                throw TmuxPane.Failed(description: "order \(index + 1), \(order): \(error)")
            }
        }
        return player.kept.joined(separator: "\n") + "\n"
    }

    /// A session being played.
    private struct Player {
        let open: ([String]) throws -> TmuxPane
        var pane: TmuxPane?
        /// What was last waited for; it is still there when a screen is kept.
        var wanted = ""
        var kept: [String] = []

        init(open: @escaping ([String]) throws -> TmuxPane) { self.open = open }

        mutating func take(_ order: Order) throws {
            switch order {
            case .start(let arguments): pane = try open(arguments)
            case .press(let keys): try pane?.press(keys)
            case .type(let text): try pane?.type(text)
            case .see(let text):
                wanted = text
                _ = try seen()
            case .screen(let name): kept += ["== \(name)"] + (try seen())
            case .end(let status):
                try pane?.waitForEnd(status)
                pane = nil
            }
        }

        private func seen() throws -> [String] {
            try pane?.wait(for: wanted) { lines in lines.contains { $0.contains(wanted) } } ?? []
        }
    }
}
