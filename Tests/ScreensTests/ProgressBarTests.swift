import Screens
import Testing

@Suite("The progress bar")
struct ProgressBarTests {
    @Test(
        "the bar goes first, then the words",
        arguments: [
            (78, "Phase [########------------] 5/12   Walk 17/58"),
            (56, "Phase [########------------] 5/12   Walk 17/58"),
            (55, "5/12 in phase  17/58 in all"),
            (40, "5/12 in phase  17/58 in all"), (20, "5/12  17/58"), (8, "5/12"),
        ])
    func shrinks(_ columns: Int, _ expected: String) {
        let bar = ProgressBar(Progress(done: 5, count: 12, doneInAll: 17, countInAll: 58))
        #expect(bar.text(columns: columns).plain == expected)
    }

    @Test(
        "the bar is full only when all is done, and bears any counts",
        arguments: [(0, 0, 0), (0, 9, 0), (58, 59, 19), (9, 9, 20), (12, 9, 20), (-3, 9, 0)])
    func bounds(_ done: Int, _ count: Int, _ full: Int) {
        let text = ProgressBar(Progress(done: done, count: count, doneInAll: 0, countInAll: 0)).text(columns: 80).plain
        #expect(text.filter { $0 == "#" }.count == full)
        #expect(text.prefix(while: { $0 != "]" }).count == "Phase [".count + 20)
    }
}
