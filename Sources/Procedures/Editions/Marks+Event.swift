import StateMachine

extension Marks {
    /// Takes in what an event did at a step or a question, by its name: the chart of another edition may say otherwise.
    mutating func take(_ event: WalkthroughEvent, at place: StateID) {
        switch (event, place.walkPlace) {
        case (.complete, .step(let id)), (.skip, .step(let id)), (.skip, .question(let id)): leave(id, by: event)
        case (.mark, .step(let id)): toggle(id)
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
}
