import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// Asks for a line on the message line; only where it makes sense.
    mutating func ask(_ purpose: Prompt.Purpose) -> [Effect] {
        prompt = Prompt(purpose: purpose)
        return []
    }

    /// A key while a line is being typed.
    mutating func type(_ key: Key) -> [Effect] {
        if case .key(let command) = prompt?.purpose { return assign(key, to: command) }
        switch key {
        case .enter: return finishPrompt()
        case .escape, .control("c"):
            prompt = nil
            message = .notice("Nothing was changed.")
        case .backspace where prompt?.typed.isEmpty ?? true: prompt = nil
        case .tab, .up, .down, .pageUp, .pageDown: break
        default: _ = prompt?.type(key)
        }
        return []
    }

    /// Uses what was typed.
    mutating func finishPrompt() -> [Effect] {
        guard let prompt else { return [] }
        self.prompt = nil
        let typed = prompt.typed.trimmed
        switch prompt.purpose {
        case .search: return search(for: typed)
        case .note:
            guard !typed.isEmpty else { return [] }
            return note(typed)
        case .skipReason:
            guard !typed.isEmpty else {
                message = .notice("A skipped step needs a reason; nothing was skipped.")
                return []
            }
            return send(.skip(reason: typed))
        case .filter:
            filter = typed
            view = PageView()
            return []
        case .key: return []
        }
    }

    /// Writes a note at the step the walk stands at, also while something is looked up.
    private mutating func note(_ text: String) -> [Effect] {
        if isLookingOn { return refuseWhileLookingOn() }
        if case .lookup = place {
            guard let walkPlace = walkPlace else {
                message = .notice("A note belongs to a step; begin the walk first.")
                return []
            }
            let shelves = trail
            guard case .lookup(let lookup) = place else { return [] }
            let effects = send([.close, .note(text), .open(lookup)])
            trail = shelves
            message = .notice("Noted at \(description(of: walkPlace)).")
            return effects
        }
        let effects = send(.note(text))
        message = .notice("Noted.")
        return effects
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
