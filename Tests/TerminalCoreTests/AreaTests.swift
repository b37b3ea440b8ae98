import TerminalCore
import Testing

@Suite("Rectangles of cells")
struct AreaTests {
    private let screen = Area(Size(columns: 80, rows: 24))

    @Test("What has a number of cells comes first, the rest is shared, and gaps lie between")
    func across() {
        let parts = screen.split(across: [.cells(20), .share(1), .share(2)], gap: 1)
        #expect(parts.map(\.column) == [0, 21, 41])
        #expect(parts.map(\.columns) == [20, 19, 39])
        #expect(parts.allSatisfy { $0.rows == 24 })
        #expect(parts.last?.end == 80)
    }

    @Test("Parts one below the other, the rounding at the last")
    func down() {
        let parts = screen.split(down: [.share(1), .share(1), .share(1)], gap: 1)
        #expect(parts.map(\.row) == [0, 8, 16])
        #expect(parts.map(\.rows) == [7, 7, 8])
    }

    @Test("Where there is no room, parts have none, and none lies outside", arguments: [0, 1, 5, 21])
    func narrow(columns: Int) {
        let area = Area(column: 3, row: 2, columns: columns, rows: 1)
        for part in area.split(across: [.cells(20), .share(1), .cells(4)], gap: 1) {
            #expect(part.columns >= 0 && (part.columns == 0 || part.end <= area.end))
        }
    }

    @Test("The part that two share")
    func intersection() {
        let other = Area(column: 70, row: -3, columns: 30, rows: 10)
        #expect(screen.intersection(other) == Area(column: 70, row: 0, columns: 10, rows: 7))
        #expect(screen.intersection(Area(column: 90, row: 0, columns: 5, rows: 5)).columns == 0)
        #expect(Area(column: 0, row: 0, columns: -4, rows: -1).columns == 0)
    }
}
