import StateMachine
import TerminalCore
import TextRules
import Words

extension KioskState {
    /// Answers a message: changes the state, and says what the outside world must do.
    public mutating func update(_ message: KioskMessage) -> [KioskEffect] {
        switch message {
        case .key(let key): return press(key)
        case .pasted(let text): return paste(text)
        case .opened(let size, let repertoire):
            self.size = size
            terminalRepertoire = repertoire
            takeRepertoire()
            _ = trainer?.update(.opened(size, self.repertoire))
            repaintedAt = now
            return options.beginsSpoken && !isSpoken ? send(.voice) : []
        case .resized(let size):
            self.size = size
            for place in cursors.keys { cursors[place]?.resized() }
            _ = trainer?.update(.resized(size))
        case .resumed:
            guard isSpoken else { return [.repaint] }
            said.forget()
            saidPortion = nil
            return [.showLines]
        case .woken: return wake()
        case .codeChecked(let isRight): return settle(isRight: isRight)
        }
        return []
    }

    /// Any key says that somebody is there; while that is being asked, it says nothing else.
    private mutating func press(_ key: Key) -> [KioskEffect] {
        guard !isOver else { return [] }
        let answersOnly = isAsking
        endRestIfOver()
        quietSince = now
        var effects = send(.key)
        if answersOnly { return effects }
        notice = nil
        effects += place == .code ? type(key) : command(key)
        return effects
    }

    /// Pasted text says that somebody is there, and is typed where something is being typed; it never is a command.
    private mutating func paste(_ text: String) -> [KioskEffect] {
        guard !isOver else { return [] }
        let answersOnly = isAsking
        endRestIfOver()
        quietSince = now
        let effects = send(.key)
        if answersOnly { return effects }
        if place == .code {
            for scalar in PlainText.written(text).unicodeScalars where typed.count < Self.longestCode { typed.append(scalar) }
        } else if trainer != nil {
            _ = trainer?.update(.pasted(text))
        } else {
            notice = words.say(.noPasting)
        }
        return effects
    }

    private mutating func command(_ key: Key) -> [KioskEffect] {
        switch key {
        case .function(12), .control("o"): return send(.staff)
        case .function(2) where trainer == nil: return changeVoice()
        case .control("l"): return [.repaint]
        default: return trainer == nil ? commandOfVisitor(key) : commandOfClinician(key)
        }
    }

    /// Sends an event to the chart and carries out what it asks for within the state.
    @discardableResult
    mutating func send(_ event: KioskEvent) -> [KioskEffect] {
        let step = chart.step(snapshot, event)
        snapshot = step.next
        if let reason = step.outcome.reasons.first { notice = sentence(for: reason) }
        return step.effects.compactMap { perform($0) }
    }

    private mutating func perform(_ effect: VisitingEffect) -> KioskEffect? {
        switch effect {
        case .visitBegan: tally.visits += 1
        case .pageOpened: tally.pages += 1
        case .checkCode:
            defer { forgetTyped() }
            return .checkCode(PlainText.composed(String(String.UnicodeScalarView(typed))))
        case .showLines: return .showLines
        case .showScreen: return .showScreen
        case .reset:
            forgetTyped()
            return .reset
        case .end: return .end
        }
        return nil
    }

    /// Changes between the full screen and lines that are read aloud.
    mutating func changeVoice() -> [KioskEffect] {
        if options.hasLinesOnly {
            notice = words.say(.linesOnly)
            return []
        }
        saidPortion = nil
        said.forget()
        return send(.voice)
    }
}
