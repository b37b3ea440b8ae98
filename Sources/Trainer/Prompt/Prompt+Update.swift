import Procedures
import Screens
import StateMachine
import TerminalCore
import TextRules

extension TrainerState {
    /// Asks for a line on the message line; a note or a reason that was left unfinished is there again.
    mutating func ask(_ purpose: Prompt.Purpose) -> [Effect] {
        prompt = Prompt(purpose: purpose, typed: drafts.removeValue(forKey: Draft(purpose: purpose, place: walkPlace)) ?? "")
        return []
    }

    /// A key while a line is being typed.
    mutating func type(_ key: Key) -> [Effect] {
        if case .key(let command) = prompt?.purpose { return assign(key, to: command) }
        if case .labKey(let name) = prompt?.purpose { return assign(key, inLab: name) }
        switch key {
        case .enter: return finishPrompt()
        case .escape, .control("c"): cancelPrompt()
        case .backspace where prompt?.typed.isEmpty ?? true: prompt = nil
        case .tab where prompt?.purpose == .goTo: completeStep()
        default: prompt?.press(key)
        }
        return []
    }

    /// Stops typing; what was typed of a note or a reason is kept for the next time.
    private mutating func cancelPrompt() {
        guard let prompt else { return }
        self.prompt = nil
        let typed = PlainText.written(prompt.typed).trimmed
        guard !typed.isEmpty, let command = prompt.purpose.keepsDraft else {
            message = .notice("Nothing was changed.")
            return
        }
        drafts[Draft(purpose: prompt.purpose, place: walkPlace)] = typed
        message = .notice("Nothing was changed. \(keymap.name(of: command) ?? command.label) brings back what you typed.")
    }

    /// Pasted text goes into the line being typed; anywhere else it does nothing, whatever keys it would be.
    mutating func paste(_ text: String) {
        message = nil
        let kept = PlainText.written(text)
        if case .key = prompt?.purpose { return }
        guard prompt == nil else { return prompt!.paste(kept) }  // looked at just before
        let note = withheld.contains(.note) ? nil : keymap.name(of: .note).map { "\($0) writes a note" }
        let find = keymap.name(of: .find).map { "\($0) finds words" }
        message = .notice(
            "Pasted text is taken only where something is being typed: \([note, find].compactMap(\.self).joined(separator: ", "))."
        )
    }

    /// Uses a line that was typed whole.
    mutating func typeWhole(_ text: String) -> [Effect] {
        guard let purpose = prompt?.purpose else { return [] }
        let count = text.unicodeScalars.count
        guard count <= Prompt.longest else {
            prompt = nil
            message = .notice("Nothing was changed: \(count) characters were typed, \(Prompt.longest) are the most.")
            return []
        }
        prompt = Prompt(purpose: purpose, typed: text)
        return finishPrompt()
    }

    /// Uses what was typed.
    mutating func finishPrompt() -> [Effect] {
        guard let prompt else { return [] }
        self.prompt = nil
        let typed = PlainText.written(prompt.typed).trimmed
        switch prompt.purpose {
        case .search: return search(for: typed)
        case .note:
            guard !typed.isEmpty else {
                message = .notice("Nothing was noted.")
                return []
            }
            return note(typed)
        case .reflection: return typed.isEmpty ? [] : reflect(typed)
        case .skipReason:
            guard !typed.isEmpty else {
                // Closing the prompt would make commands of a reason that is typed now.
                self.prompt = Prompt(purpose: .skipReason)
                self.prompt?.remark = "A skipped step needs a reason; Esc cancels."
                return []
            }
            return send(.skip(reason: typed))
        case .filter:
            filter = typed
            view = PageView()
            return []
        case .goTo: return goToStep(typed)
        case .passOver, .flag, .learnerName: return use(typed, for: prompt.purpose)
        case .number(let kind):
            guard let number = Int(typed) else {
                message = .notice("\"\(typed)\" is no number.")
                return []
            }
            return open(number: number, of: kind)
        case .key, .labKey: return []
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

extension Prompt.Purpose {
    /// The command that brings an unfinished line back; nil for lines that are as quickly typed again.
    fileprivate var keepsDraft: Command? {
        switch self {
        case .note: .note
        case .skipReason: .skip
        case .search, .filter, .goTo, .number, .passOver, .flag, .learnerName, .key, .labKey, .reflection: nil
        }
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
