import Screens
import Testing

@Suite("The rail of phases")
struct RailTests {
    private let rail = Rail(SamplePages.rail)

    @Test(
        "titles are shortened and left out as room gets short, the current one last",
        arguments: [
            (100, "[x]1 Evaluation  [x]2 Preparation  [>]3 INTERVENTION  [ ]4 Checks  [#]5 Follow-up"),
            (78, "[x]1 Evaluation [x]2 Preparation [>]3 INTERVENTION [ ]4 Checks [#]5 Follow-up"),
            (70, "[x]1 Evalua. [x]2 Prepar. [>]3 INTERVENTION [ ]4 Checks [#]5 Follow."),
            (58, "[x]1 Eva. [x]2 Pre. [>]3 INTERVENTION [ ]4 Che. [#]5 Fol."),
            (45, "[x]1  [x]2  [>]3 INTERVENTION  [ ]4  [#]5"), (38, "[x]1 [x]2 [>]3 INTERVENTION [ ]4 [#]5"),
            (34, "[x]1 [x]2 [>]3 INTERVEN. [ ]4 [#]5"), (24, "[x]1 [x]2 [>]3 [ ]4 [#]5"),
        ])
    func abbreviates(_ columns: Int, _ expected: String) {
        #expect(rail.text(columns: columns).plain == expected)
    }

    @Test("each state has a sign of its own")
    func signs() {
        let states: [RailStop.State] = [.done, .current, .open, .shut]
        #expect(Set(states.map(\.sign)).count == 4)
        #expect(Set(states.map(\.word)).count == 4)
        #expect(Rail.legend == "[x] done  [>] you are here  [ ] open  [#] shut")
    }

    @Test("at every width it fits, down to the numbers alone")
    func fits() {
        for columns in 24...120 { #expect(rail.text(columns: columns).columns <= columns) }
    }
}
