import StateMachine

/// A shell for test charts: its timers run on a clock that jumps to the next one.
struct SCXMLSession {
    let chart: Chart<Lab>
    private(set) var snapshot: Snapshot<Lab>
    private var timers: [(due: Int, event: String, id: String)] = []
    private var now = 0

    init(_ loader: SCXMLLoader) throws {
        chart = try loader.chart()
        let step = chart.start(loader.context)
        snapshot = step.next
        carryOut(step.effects)
    }

    /// Lets everything happen that is under way, in time order, and at most a thousand events.
    mutating func run() {
        for _ in 0..<1_000 where !snapshot.isFinished { if !advance() { return } }
    }

    /// Lets happen what is due without waiting.
    mutating func settle() {
        while let next = timers.map(\.due).min(), next <= now, !snapshot.isFinished { _ = advance() }
    }

    /// Sends an event from outside and lets happen what is due without waiting.
    mutating func send(_ event: String) {
        let step = chart.step(snapshot, event)
        snapshot = step.next
        carryOut(step.effects)
        settle()
    }

    /// Lets time go by.
    mutating func wait(_ milliseconds: Int) {
        let end = now + milliseconds
        while let next = timers.map(\.due).min(), next <= end { _ = advance() }
        now = end
    }

    private mutating func advance() -> Bool {
        guard let due = timers.map(\.due).min(), let place = timers.firstIndex(where: { $0.due == due }) else {
            return false
        }
        let timer = timers.remove(at: place)
        now = max(now, due)
        let step = chart.step(snapshot, timer.event)
        snapshot = step.next
        carryOut(step.effects)
        return true
    }

    private mutating func carryOut(_ effects: [String]) {
        for effect in effects {
            let parts = effect.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            if parts.count == 4, parts[0] == "send" {
                timers.append((now + (Int(parts[2]) ?? 0), parts[1], parts[3]))
            } else if parts.count == 2, parts[0] == "cancel" {
                timers.removeAll { $0.id == parts[1] }
            }
        }
    }
}
