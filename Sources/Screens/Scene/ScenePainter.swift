import TerminalCore

/// Puts the parts of a scene on a frame.
struct ScenePainter {
    let scene: Scene
    let repertoire: Repertoire
    private let message: MessageText
    private let sentences: [StyledText]
    /// How many pages the sentences take.
    let sentencePages: Int
    private var frame: Frame
    private var hasCursor = false

    init(_ scene: Scene, size: Size, repertoire: Repertoire) {
        self.scene = scene
        self.repertoire = repertoire
        let columns = max(1, size.columns - 2 * Self.pad(size))
        // Unless the scene says otherwise, at most a third of the screen is words.
        let most = max(1, scene.sentenceRows ?? size.rows / 3)
        message = MessageText(scene.message, columns: columns, limit: max(1, size.rows / 3), repertoire: repertoire)
        let lines = scene.sentences.flatMap { repertoire.showable($0).wrapped(to: columns).map(\.text) }
        let rows = max(1, min(most, size.rows - message.lines.count - 1))
        sentencePages = max(1, (lines.count + rows - 1) / rows)
        let page = min(max(0, scene.sentencePage), sentencePages - 1)
        sentences = Array(lines.dropFirst(page * rows).prefix(rows))
        frame = Frame(size: size)
    }

    private static func pad(_ size: Size) -> Int { size.columns >= 60 ? 1 : 0 }
    private var pad: Int { Self.pad(frame.size) }
    private var textColumns: Int { frame.size.columns - 2 * pad }

    /// The whole frame.
    mutating func paint() -> Frame {
        var room = Area(frame.size)
        func take(fromTop rows: Int) -> Int {
            defer { (room.row, room.rows) = (room.row + rows, room.rows - rows) }
            return room.row
        }
        func take(fromBottom rows: Int) -> Int {
            room.rows -= rows
            return room.bottom
        }
        paintKeys(row: take(fromBottom: 1))
        paintMessage(row: take(fromBottom: message.lines.count))
        let sentencesRow = take(fromBottom: min(sentences.count, room.rows))
        for (row, line) in zip(sentencesRow..<frame.size.rows, sentences) { write(line, row: row) }
        if room.rows > 0 { paintBar(row: take(fromTop: 1)) }
        if !scene.rail.isEmpty, room.rows >= 12 { paintRail(row: take(fromTop: 1)) }
        if room.rows >= 12 { paintRule(row: take(fromTop: 1)) }
        if room.rows >= 12 { paintRule(row: take(fromBottom: 1)) }
        if let arrangement = scene.arrangements.first(where: { $0.least.fits(frame.size) }) {
            paint(arrangement.part, in: room)
        }
        if let cursor = message.cursor { frame.cursor = Position(column: pad + cursor.column, row: messageRow + cursor.row) }
        return frame
    }

    private var messageRow: Int { frame.size.rows - 1 - message.lines.count }

    private mutating func write(_ text: StyledText, row: Int) {
        frame.write(text, column: pad, row: row, limit: frame.size.columns - pad)
    }

    private mutating func paintBar(row: Int) {
        let bar = TopBar(
            title: repertoire.showable(scene.title), place: repertoire.showable(scene.place),
            shortPlace: repertoire.showable(scene.shortPlace), counter: repertoire.showable(scene.counter))
        frame.fill(row: row, role: .bar)
        write(StyledText(bar.text(columns: textColumns), .bar), row: row)
    }

    private mutating func paintRail(row: Int) {
        let stops = scene.rail.map { RailStop(number: $0.number, title: repertoire.showable($0.title), state: $0.state) }
        write(Rail(stops).text(columns: textColumns), row: row)
    }

    private mutating func paintKeys(row: Int) {
        let keys = scene.keys.map { KeyHint(repertoire.showable($0.key), repertoire.showable($0.does)) }
        write(KeyLine(keys).text(columns: textColumns), row: row)
    }

    private mutating func paintMessage(row: Int) {
        for (row, line) in zip(row..<frame.size.rows, message.lines) { write(line, row: row) }
    }

    private mutating func paintRule(row: Int) { paintRule(in: Area(column: 0, row: row, columns: frame.size.columns, rows: 1)) }

    private mutating func paintRule(in area: Area) {
        let sign: Unicode.Scalar = repertoire == .ascii ? "-" : "─"
        for column in area.column..<area.end { frame[column, area.row] = Cell(sign, .rule) }
    }

    private mutating func paintBar(in area: Area) {
        let sign: Unicode.Scalar = repertoire == .ascii ? "|" : "│"
        for row in area.row..<area.bottom { frame[area.column, row] = Cell(sign, .rule) }
    }
}

extension ScenePainter {
    private mutating func paint(_ part: Scene.Arrangement.Part, in area: Area) {
        guard area.columns > 0, area.rows > 0 else { return }
        switch part {
        case .panel(let id):
            if let panel = scene.panels.first(where: { $0.id == id }) { paint(panel, in: area) }
        case .across(let parts):
            let areas = area.split(across: parts.map(\.extent), gap: 1)
            for (slot, place) in zip(parts, areas) { paint(slot.part, in: place) }
            for place in areas.dropLast() where place.end < area.end {
                paintBar(in: Area(column: place.end, row: area.row, columns: 1, rows: area.rows))
            }
        case .down(let parts):
            let areas = area.split(down: parts.map(\.extent), gap: 1)
            for (slot, place) in zip(parts, areas) { paint(slot.part, in: place) }
            for place in areas.dropLast() where place.bottom < area.bottom {
                paintRule(in: Area(column: area.column, row: place.bottom, columns: area.columns, rows: 1))
            }
        }
    }

    private mutating func paint(_ panel: Scene.Panel, in area: Area) {
        var room = area
        if !panel.caption.isEmpty {
            room.rows -= 1
            frame.write(repertoire.showable(panel.caption), column: area.column, row: room.bottom, limit: area.end)
        }
        switch panel.content {
        case .lines(let lines):
            for (row, line) in zip(room.row..<room.bottom, lines) {
                frame.write(repertoire.showable(line), column: room.column, row: row, limit: room.end)
            }
        case .drawing(let drawing): drawing.draw(in: room, on: &frame, repertoire: repertoire)
        case .picture(let picture): picture.draw(in: room, on: &frame, repertoire: repertoire)
        case .plot(let plot): plot.draw(in: room, on: &frame, repertoire: repertoire)
        case .strip(let strip): strip.draw(in: room, on: &frame, repertoire: repertoire)
        }
        if panel.id == scene.focus || (scene.focus == nil && !hasCursor) {
            frame.cursor = Position(
                column: area.column, row: panel.caption.isEmpty ? min(area.row + scene.cursorRow, area.bottom - 1) : room.bottom
            )
            hasCursor = true
        }
    }
}

extension Size {
    /// Whether a screen is at least as large.
    fileprivate func fits(_ screen: Size) -> Bool { columns <= screen.columns && rows <= screen.rows }
}
