extension WalkthroughEvent {
    /// What the event did, for "Taken back: …".
    public func sentence(in procedure: Procedure) -> String {
        switch self {
        case .next: "going on"
        case .complete: "the mark, and going on"
        case .skip: "the skip"
        case .back: "going back"
        case .mark: "the mark"
        case .note: "the note"
        case .goToPhase, .goToStep, .goToQuestion: "the jump"
        case .check(let id): "the tick at \"\(procedure.text(ofItem: id))\""
        case .decide(let id, _): "the decision \"\(procedure.text(ofDecision: id))\""
        case .reconsider: "opening the decision again"
        case .guided, .free: "the change of mode"
        default: description
        }
    }

    /// What the event did at a place, for the summary's log; nil for what only turned pages.
    func happening(at place: String, in procedure: Procedure) -> String? {
        switch self {
        case .complete: "\(place): marked"
        case .next: "\(place): passed without a mark"
        case .skip(let reason): "\(place): skipped, because: \(reason)"
        case .mark: "\(place): mark changed"
        case .note(let text): "\(place): noted: \(text)"
        case .check(let id): "\(place): tick changed: \(procedure.text(ofItem: id))"
        case .decide(let id, let option): "\(place): decided: \(procedure.text(ofOption: option, of: id))"
        case .reconsider(let id): "Opened the decision again: \(procedure.text(ofDecision: id))"
        case .answer(let choice): "\(place): answered \(choice)"
        case .guided: "Changed to the guided walk"
        case .free: "Changed to the free walk"
        case .begin: "Began the walk"
        case .arrive: "Came back"
        case .leave: "Left the program"
        default: nil
        }
    }
}

extension Procedure {
    fileprivate func text(ofOption option: String, of decision: String) -> String {
        steps.compactMap(\.decision).first { $0.id == decision }?.options.first { $0.id == option }?.text ?? option
    }
}
