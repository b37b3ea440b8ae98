import Screens
import Testing

@Suite("The map of the phases")
struct PhaseMapTests {
    private let map = PhaseMap(
        zip(SamplePages.rail, [(11, 11), (13, 13), (4, 18), (0, 9), (0, 9)]).map {
            .init($0, stepsDone: $1.0, steps: $1.1)
        })

    @Test("a row for each phase says its state, its steps, and where one is")
    func rows() {
        #expect(
            map.rows(columns: 72).map(\.plain) == [
                "[x] 1 Evaluation   11 of 11 steps", " │", "[x] 2 Preparation  13 of 13 steps", " │",
                "[>] 3 INTERVENTION 4 of 18 steps     <- you are here", " │", "[ ] 4 Checks       0 of 9 steps", " =",
                "[#] 5 Follow-up    0 of 9 steps      shut: opens at the end of phase 4",
            ])
    }

    @Test("it fits in 38 columns and more")
    func fits() {
        for columns in 38...72 { #expect(map.rows(columns: columns).allSatisfy { $0.columns <= columns }) }
        #expect(map.drawing.lines.allSatisfy { $0.columns <= 38 } && map.drawing.columns <= 69)
    }

    @Test("its words say all that the drawing shows")
    func words() {
        #expect(map.words.contains("Phase 3, Intervention: you are here, 4 of 18 steps done."))
        #expect(map.words.contains("Phase 5, Follow-up: shut, 0 of 9 steps done."))
    }

    @Test("no label touches another")
    func labels() {
        let labels = map.drawing.labels
        for (index, label) in labels.enumerated() {
            for other in labels[(index + 1)...] where other.row == label.row {
                #expect(
                    label.column + label.text.columns < other.column || other.column + other.text.columns < label.column
                )
            }
        }
    }
}
