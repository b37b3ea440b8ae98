/// Keeps at most one picture of a motion under way to the terminal.
///
/// Behind each picture the terminal is asked for its status (ECMA-48 section 8.3.35 DSR, `CSI 5 n`); the answer, `CSI 0 n`,
/// says that it has read the picture. That the line takes bytes does not say so: a pseudoterminal swallows some ten
/// kilobytes unseen, and at 960 bytes a second those are ten seconds old when they are shown.
struct ScenePacing {
    /// The request for a status.
    static let request: [UInt8] = Array("\u{1B}[5n".utf8)
    /// How long a terminal that has never answered is waited for, in milliseconds.
    private static let patience: Int64 = 250
    /// After so many milliseconds an answer is taken for lost.
    private static let longestPatience: Int64 = 30_000

    /// How many requests are unanswered, and when the last of them was sent.
    private var unanswered = 0
    private var lastSent: Int64 = 0
    private(set) var hasAnswered = false
    /// Whether a first request has told whether there are answers.
    private(set) var hasAsked = false

    /// When the next picture may be sent; nil for now.
    func freeAt(_ now: Int64) -> Int64? {
        guard unanswered > 0 else { return nil }
        let free = lastSent + (hasAnswered ? Self.longestPatience : Self.patience)
        return free <= now ? nil : free
    }

    /// A request was sent.
    mutating func asked(at now: Int64) {
        if freeAt(now) == nil, hasAnswered { unanswered = 0 }
        unanswered += 1
        lastSent = now
        hasAsked = true
    }

    /// So many answers came.
    mutating func answered(times: Int) {
        guard times > 0 else { return }
        hasAnswered = true
        unanswered = max(0, unanswered - times)
    }

    /// Whether answers are still to come, which must not reach whoever has the terminal next.
    var isWaiting: Bool { unanswered > 0 }
}
