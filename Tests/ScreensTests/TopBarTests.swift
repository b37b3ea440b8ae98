import Screens
import Testing

@Suite("The top bar")
struct TopBarTests {
    private let bar = TopBar(
        title: "Mitral TEER", place: "Phase 3/5 Intervention", shortPlace: "3/5 INTERVENTION", counter: "Step 5/18 T")

    @Test(
        "the title goes first, then the long form of the place, then all but its first letter, then the counter",
        arguments: [
            (60, "Mitral TEER        Phase 3/5 Intervention        Step 5/18 T"),
            (49, "Mitral TEER   Phase 3/5 Intervention  Step 5/18 T"),
            (43, "Mitral TEER   3/5 INTERVENTION  Step 5/18 T"),
            (40, "3/5 INTERVENTION             Step 5/18 T"), (29, "3/5 INTERVENTION  Step 5/18 T"),
            (20, "3/5 I    Step 5/18 T"),
            (17, "3/5 INTERVENTION"), (8, "3/5 IN.."), (2, "3/"), (0, ""),
        ])
    func shrinks(_ columns: Int, _ expected: String) {
        #expect(bar.text(columns: columns) == expected)
    }

    @Test("a page that has a title only shows it, cut where it must be")
    func titleOnly() {
        let bar = TopBar(title: "Keys of this screen", place: "", shortPlace: "", counter: "")
        #expect(bar.text(columns: 40).hasPrefix("Keys of this screen"))
        #expect(bar.text(columns: 12) == "Keys of th..")
    }
}
