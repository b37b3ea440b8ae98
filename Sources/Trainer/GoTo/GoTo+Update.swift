import Procedures
import Screens
import StateMachine

extension TrainerState {
    private var goTo: GoTo { GoTo(procedure, present: walkPlace.flatMap(procedure.phaseIndex)) }

    /// Shows the first step that fits what was typed; where none does, finds the words everywhere.
    mutating func goToStep(_ typed: String) -> [Effect] {
        guard !typed.isEmpty else { return [] }
        guard let match = goTo.matches(typed).first else { return search(for: typed) }
        return send(outOfHelp + [.goToStep(match.step)])
    }

    /// Puts the number of the next step that fits into the line being typed.
    mutating func completeStep() {
        guard let typing = prompt else { return }
        let stem = typing.completion?.stem ?? typing.typed
        let matches = goTo.matches(stem)
        guard !matches.isEmpty else { return }
        let at = typing.completion.map { ($0.at + 1) % matches.count } ?? 0
        prompt?.complete(with: matches[at].number, Prompt.Completion(stem: stem, at: at))
    }

    /// The steps that fit what is being typed.
    func suggestions(for prompt: Prompt) -> [String] {
        guard prompt.purpose == .goTo else { return [] }
        let typed = prompt.completion?.stem ?? prompt.typed
        guard !typed.trimmed.isEmpty else { return isLinear ? [] : ["A number such as 3.12, or words of a step's title."] }
        let matches = goTo.matches(typed)
        if matches.isEmpty { return ["No step \"\(typed.trimmed)\". Enter finds it everywhere."] }
        let first = prompt.completion?.at ?? 0
        return (matches[first...] + matches[..<first]).map { "\($0.number) \($0.title)" }
    }

    /// A place in a word or two: "3.12" for a step.
    func shortName(of place: WalkPlace) -> String {
        guard case .step(let id) = place, let phase = procedure.phaseIndex(of: place),
            let at = procedure.phases[phase].steps.firstIndex(where: { $0.id == id })
        else { return description(of: place) }
        return "\(phase + 1).\(at + 1)"
    }
}
