import Screens
import TerminalCore
import TestSupport
import Testing

@Suite("A page that is turned")
struct LeafTests {
    @Test(
        "a face stands whole on one sheet, or on several of a narrow screen", arguments: ["80x24", "40x12", "120x40", "200x60"])
    func face(_ size: String) {
        expect(SampleLeaves.grasp(), at: size, as: "leaf-face")
        let sheets = SampleLeaves.grasp().sheets(in: Size(named: size), repertoire: .unicode)
        #expect(sheets?.count == (size == "40x12" ? 3 : 1))
    }

    @Test("the second sheet keeps the title in sight", arguments: ["40x12"])
    func second(_ size: String) throws {
        let sheets = try #require(SampleLeaves.grasp().sheets(in: Size(named: size), repertoire: .unicode))
        expect(SampleLeaves.grasp(anchor: sheets.anchor(of: 1)), at: size, as: "leaf-second")
    }

    @Test(
        "open parts push the rest to the next sheet; from 116 columns they open by themselves", arguments: ["80x24", "120x40"])
    func folds(_ size: String) {
        let isWide = size == "120x40"
        expect(
            SampleLeaves.grasp(focus: "fold.Why", open: isWide ? [] : ["Why", "Views"], opensFolds: isWide), at: size,
            as: "leaf-open")
    }

    @Test("a question stays with its first option", arguments: ["80x24", "40x12", "40x10"])
    func decision(_ size: String) throws {
        expect(SampleLeaves.decide(focus: "option.0"), at: size, as: "leaf-decide")
        let sheets = try #require(SampleLeaves.decide().sheets(in: Size(named: size), repertoire: .unicode))
        #expect(sheets.sheet(of: "question") == sheets.sheet(of: "option.0"))
    }

    @Test("every block that can have the focus stands on one sheet", arguments: ["80x24", "40x12", "120x40", "60x20", "30x8"])
    func stops(_ size: String) throws {
        for page in [SampleLeaves.decide(), SampleLeaves.grasp(open: ["Why", "Views", "Who"])] {
            let sheets = try #require(page.sheets(in: Size(named: size), repertoire: .unicode))
            let ids = page.body.filter(\.isFocusable).map(\.id) + (page.leaf?.folds.map(\.id) ?? [])
            #expect(sheets.stops.joined().sorted() == ids.sorted())
        }
    }

    @Test("a page that is scrolled has no sheets")
    func scrolled() {
        #expect(SamplePages.step().sheets(in: Size(named: "80x24"), repertoire: .unicode) == nil)
    }
}

@Suite("A table")
struct DataTableTests {
    private static let sam = DataTable(
        title: "causes", columns: [.init("Cause"), .init("TEE"), .init("Monitor"), .init("Do"), .init("Do not")],
        rows: [
            .init(
                [
                    "SAM", "anterior leaflet in the LVOT", "pressure falls on inotrope", "stop inotrope; volume",
                    "inotrope, vasodilator",
                ],
                short: ["SAM", "leaflet in LVOT", "", "volume", "inotrope"], isRecalled: true),
            .init(["Bleeding", "empty LV", "Hb falls", "press, volume, blood", "wait"]),
        ], cellRows: 3)

    private static let grid = DataTable(
        title: "ASE grid", columns: [.init("Measure", short: ""), .init("Mild"), .init("Moderate"), .init("Severe")],
        rows: [
            .init(
                ["EROA (PISA), cm²", "< 0.20", "0.20-0.39", "≥ 0.40"], short: ["EROA cm²", "< 0.20", "0.20-0.39", "≥ 0.40"]),
            .init(["Pulmonary veins", "S dominant", "normal, blunted", "S little or reversed"]),
        ], cellRows: 1)

    private func shown(_ table: DataTable, _ size: String) -> String {
        let page = Page(title: "T", body: [.table("t", table)], leaf: Leaf())
        return page.render(in: Size(named: size), repertoire: .unicode).text
    }

    @Test("is a grid where every cell fits")
    func fits() {
        #expect(shown(Self.grid, "80x24").contains("EROA (PISA), cm²  < 0.20      0.20-0.39        ≥ 0.40"))
    }

    @Test("is its short grid where it does not, and counts the rows without a short form")
    func short() {
        let text = shown(Self.grid, "40x12")
        #expect(text.contains("EROA cm² < 0.20 0.20-0.39 ≥ 0.40"))
        #expect(text.contains("+ ASE grid 1"))
        #expect(!text.contains("Pulmonary"))
    }

    @Test("names every value by its column when it becomes lines, so that \"do not\" is never read as an order")
    func lines() {
        let tall = DataTable(
            title: "causes", columns: Self.sam.columns, rows: [Self.sam.rows[0]].map { .init($0.cells, isRecalled: true) },
            cellRows: 1)
        let text = shown(tall, "60x24").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("do not inotrope, vasodilator*"))
    }

    @Test("is spoken row by row, with the columns named")
    func spoken() {
        #expect(
            Self.sam.spoken == [
                "Table \"causes\", 2 rows: cause, TEE, monitor, do, do not.",
                "SAM. TEE: anterior leaflet in the LVOT. Monitor: pressure falls on inotrope. Do: stop inotrope; volume. "
                    + "Do not: inotrope, vasodilator. Recalled.",
                "Bleeding. TEE: empty LV. Monitor: Hb falls. Do: press, volume, blood. Do not: wait.",
            ])
    }

    @Test("puts the sign for \"recalled\" on the last head when it holds for every row, else behind the row")
    func recalled() {
        let some = shown(Self.sam, "200x60")
        #expect(some.contains("vasodilator*"))
        #expect(!some.contains("Do not*"))
        var all = Self.sam
        all.rows[1].isRecalled = true
        #expect(shown(all, "200x60").contains("Do not*"))
        #expect(!shown(all, "200x60").contains("vasodilator*"))
    }

    @Test("may go without heads: names and values alone, each recalled one with its sign")
    func headless() {
        let table = DataTable(
            title: "Targets", columns: [.init(""), .init("")],
            rows: [
                .init(["NT, NTW", "at least 6 mm"], isRecalled: true), .init(["XT, XTW", "at least 9 mm"], isRecalled: true),
            ])
        let lines = shown(table, "80x24").split(separator: "\n", omittingEmptySubsequences: false).prefix(6)
        #expect(lines.contains("   NT, NTW  at least 6 mm*"))
        #expect(lines.contains("   XT, XTW  at least 9 mm*"))
        #expect(!lines.contains("            *"))
        #expect(table.spoken == ["NT, NTW: at least 6 mm. Recalled.", "XT, XTW: at least 9 mm. Recalled."])
    }

    @Test("never writes beyond its room", arguments: 12...90)
    func room(_ columns: Int) {
        for table in [Self.sam, Self.grid] {
            let page = Page(title: "T", body: [.table("t", table)], leaf: Leaf())
            let frame = page.render(in: Size(columns: columns, rows: 24), repertoire: .unicode)
            #expect(frame.text.split(separator: "\n").allSatisfy { $0.count <= columns })
        }
    }
}

private func expect(_ page: Page, at size: String, as name: String) {
    let frame = page.render(in: Size(named: size), repertoire: .unicode)
    #expect(Snapshot("\(name)-\(size)").difference(from: frame.snapshot) == nil)
}
