import StateMachine

extension Marks {
    /// Takes in what an event did at a step or a question, by its name: the chart of another edition may say otherwise.
    mutating func take(_ event: WalkthroughEvent, at place: StateID) {
        switch (event, place.walkPlace) {
        case (.complete, .step(let id)), (.mark, .step(let id)): unskip(id)
        case (.skip(let reason), .step(let id)), (.skip(let reason), .question(let id)): skip(id, because: reason)
        case (.note(let text), .step(let id)), (.note(let text), .question(let id)): note(text, at: id)
        case (.answer(let choice), .question(let id)): answer(id, with: choice)
        default: break
        }
    }
}

extension Entry<Walkthrough> {
    /// Whether its event was taken when it was sent.
    ///
    /// - Parameter digest: what the line before it led to, which a line of the first form that was refused leads to as well.
    func wasTaken(after digest: String) -> Bool { firstForm.map { $0.after != digest } ?? refused.isEmpty }

    /// Whether the line is an event that leads on from a place.
    var goesForward: Bool {
        guard case .event(let event) = what else { return false }
        switch event {
        case .next, .complete, .skip: return true
        default: return false
        }
    }
}
