import Synchronization
import Testing

@testable import Content

@Suite("Work on a thread of its own")
struct SideWorkTests {
    @Test("The value is there when it is asked for, the second time as well, and the work is done once")
    func value() {
        let runs = Runs()
        let work = SideWork {
            runs.count.withLock { $0 += 1 }
            return (1...1_000).reduce(0, +)
        }
        #expect(work.value == 500_500)
        #expect(work.value == 500_500)
        #expect(runs.count.withLock(\.self) == 1)
    }

    @Test("Letting go of work that nobody asked about waits for its end")
    func abandoned() {
        let runs = Runs()
        do {
            let work = SideWork { runs.count.withLock { $0 += 1 } }
            withExtendedLifetime(work) {}
        }
        #expect(runs.count.withLock(\.self) == 1)
    }

    private final class Runs: Sendable {
        let count = Mutex(0)
    }
}
