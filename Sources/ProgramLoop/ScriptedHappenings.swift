/// Happenings from a script, on a clock of its own: hours pass without a wait.
public final class ScriptedHappenings: HappeningSource {
    /// A line of the script.
    public enum Step: Hashable, Sendable {
        /// This happens now.
        case happens(Happening)
        /// So many milliseconds pass; ticks come as they are due.
        case passes(milliseconds: Int64)
    }

    /// Milliseconds since the script began, or what it was set to.
    public private(set) var now: Int64
    /// How often the program was waited for.
    public private(set) var waits = 0
    /// The descriptors that the program watched last.
    public private(set) var watched: [Int32] = []
    private var steps: ArraySlice<Step>

    /// A script; after its last line the input ends.
    public init(_ steps: [Step], now: Int64 = 0) {
        self.steps = steps[...]
        self.now = now
    }

    /// A script of happenings one after another.
    public convenience init(_ happenings: [Happening]) { self.init(happenings.map { .happens($0) }) }

    public func next(due: Int64?, watching descriptors: [Int32]) -> [Happening] {
        waits += 1
        watched = descriptors
        if let due, due <= now { return [.tick(now)] }
        while let step = steps.first {
            switch step {
            case .happens(let happening):
                steps.removeFirst()
                return [happening]
            case .passes(let milliseconds):
                let end = now + milliseconds
                if let due, due <= end {
                    steps[steps.startIndex] = .passes(milliseconds: end - due)
                    now = due
                    return [.tick(now)]
                }
                steps.removeFirst()
                now = end
            }
        }
        return [.endOfInput]
    }
}
