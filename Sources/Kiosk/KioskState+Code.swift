import TerminalCore
import TextRules

extension KioskState {
    /// The longest code, in characters.
    public static let longestCode = 64

    /// A key while the staff code is being typed.
    mutating func type(_ key: Key) -> [KioskEffect] {
        switch key {
        case .enter:
            guard !typed.isEmpty else { return [] }
            // A wrong code typed before the kiosk began anew makes the next one wait too.
            if restsUntil > now, !snapshot.contains(.resting) {
                notice = sentence(for: .resting)
                return []
            }
            return send(.tryCode)
        case .escape, .left: return leaveCode()
        case .backspace, .delete:
            if typed.isEmpty { return leaveCode() }
            typed.removeLast()
        case .control("u"): forgetTyped()
        case .control("l"): return [.repaint]
        case .character(let scalar) where !PlainText.isControl(scalar) && typed.count < Self.longestCode:
            typed.append(scalar)
        default: break
        }
        return []
    }

    private mutating func leaveCode() -> [KioskEffect] {
        forgetTyped()
        return send(.back)
    }

    /// Overwrites what was typed before it lets go of it.
    mutating func forgetTyped() {
        for at in typed.indices { typed[at] = " " }
        typed.removeAll(keepingCapacity: true)
    }
}
