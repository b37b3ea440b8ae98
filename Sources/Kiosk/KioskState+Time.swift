import Words

extension KioskState {
    /// When something needs to happen, by the clock of `now`; nil for never.
    ///
    /// At most one time is waited for at once, so that a screen at which nobody stands costs nothing.
    public var due: Int64? {
        var due: [Int64] = []
        if snapshot.contains(.present), let idle = options.idle { due.append(quietFrom + idle) }
        if isAsking { due.append(askedFrom + options.asking) }
        if heals { due.append(repaintedAt + Self.repaintInterval) }
        if place == .code, snapshot.contains(.resting) { due.append(restsUntil) }
        return due.min()
    }

    /// A visitor's time counts from the last key, and in lines from the end of what was said after it.
    private var quietFrom: Int64 { isSpoken ? max(quietSince, saidUntil) : quietSince }
    private var askedFrom: Int64 { isSpoken ? max(askedSince, saidUntil) : askedSince }

    /// How often everything is sent again while nobody is there, in milliseconds: whatever wrote over it is gone then.
    static let repaintInterval: Int64 = 60_000

    private var heals: Bool { snapshot.contains(.nobody) && !isSpoken }

    /// Looks which of the times that were waited for has come.
    mutating func wake() -> [KioskEffect] {
        endRestIfOver()
        if isAsking { return askedFrom + options.asking <= now ? send(.quiet) : [] }
        if heals, repaintedAt + Self.repaintInterval <= now {
            repaintedAt = now
            return [.repaint]
        }
        guard snapshot.contains(.present), let idle = options.idle, quietFrom + idle <= now else { return [] }
        askedSince = now
        return send(.quiet)
    }

    /// The longest rest between two codes, in milliseconds.
    public static let longestRest: Int64 = 60_000

    /// Takes the answer to a code that was typed: after each wrong one the next try has to wait twice as long.
    mutating func settle(isRight: Bool) -> [KioskEffect] {
        guard !isRight else { return send(.right) }
        wrongTries += 1
        let rest = min(Self.longestRest, 1_000 << Int64(min(wrongTries - 1, 6)))
        restsUntil = now + rest
        notice = words.say(.wrongCode(seconds: Int(rest / 1_000)))
        return send(.wrong)
    }

    mutating func endRestIfOver() {
        guard snapshot.contains(.resting), restsUntil <= now else { return }
        send(.rested)
        if place == .code { notice = words.say(.codeCanBeTyped) }
    }

    /// What a refusal says.
    func sentence(for reason: VisitingReason) -> String {
        switch reason {
        case .atStart: words.say(.atStart)
        case .noCode: words.say(.noCode)
        case .resting: words.say(.nextTry(seconds: Int((restsUntil - now + 999) / 1_000)))
        }
    }
}
