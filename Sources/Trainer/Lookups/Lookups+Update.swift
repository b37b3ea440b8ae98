import Procedures
import Screens
import StateMachine

extension TrainerState {
    /// Opens a look-up, or one thing of it; what was open stays beneath.
    mutating func open(_ shelf: Shelf) -> [Effect] {
        if place == .help {
            let effects = send(.close)
            return trail.last == shelf ? effects : effects + open(shelf)
        }
        if shelf == Shelf(.outline) { views["lookup.outline."] = PageView(focus: lineOfActivity ?? outlineLine) }
        if case .lookup(let lookup) = place {
            if trail.last == shelf {
                // The last one closes by the event that opened it.
                return filter.isEmpty && trail.count == 1 && lookup != .search ? send(.open(lookup)) : closeShelf()
            }
            trail.append(shelf)
            let effects = lookup == shelf.lookup ? [] : keepingTrail { $0.send(.open(shelf.lookup)) }
            filter = ""
            return effects
        }
        trail = [shelf]
        return keepingTrail { $0.send(.open(shelf.lookup)) }
    }

    /// Goes back to what was open beneath, or to the place one came from.
    mutating func closeShelf() -> [Effect] {
        if !filter.isEmpty {
            filter = ""
            return []
        }
        guard case .lookup(let lookup) = place, trail.count > 1 else { return send(.close) }
        trail.removeLast()
        let below = trail.last!.lookup  // the guard left one
        return below == lookup ? [] : keepingTrail { $0.send(.open(below)) }
    }

    /// The trail is what the caller made it, wherever the chart goes on the way.
    private mutating func keepingTrail(_ send: (inout TrainerState) -> [Effect]) -> [Effect] {
        let wanted = trail
        let effects = send(&self)
        trail = wanted
        return effects
    }

    /// What commands mean while something is looked up, help included.
    mutating func performInLookup(_ command: Command) -> [Effect] {
        if let effects = performOnNumbered(command) { return effects }
        return switch command {
        case .activate, .forward: activateInLookup()
        case .back, .cancel, .quit: closeShelf()
        case .start where readsSteps, .phase1 where readsSteps, .phase2 where readsSteps, .phase3 where readsSteps,
            .phase4 where readsSteps, .phase5 where readsSteps:
            stays()
        case .start: send(outOfHelp + [.home])
        case .definitions: open(Shelf(.glossary, item: trail.last?.item.map { "article.\($0)" }))
        case .phase1: goToPhase(0)
        case .phase2: goToPhase(1)
        case .phase3: goToPhase(2)
        case .phase4: goToPhase(3)
        case .phase5: goToPhase(4)
        case .note: ask(.note)
        default: nothing(command)
        }
    }

    private mutating func activateInLookup() -> [Effect] {
        guard let focus = page.focus else { return perform(.pageDown) }
        let parts = focus.split(separator: ".", maxSplits: 1).map(String.init)
        let id = parts.count > 1 ? parts[1] : ""
        switch parts[0] {
        case "step" where readsSteps: return readStep(id)
        case "phase" where readsSteps, "question" where readsSteps, "note" where readsSteps: return stays()
        case "step", "note": return send(target(of: id))
        case "phase": return send(.goToPhase(id))
        case "question": return send(.goToQuestion(id))
        case "article": return open(Shelf(.reference, item: id))
        case "card": return open(Shelf(.cards, item: id))
        case "see": return follow(link: id)
        case "link": return follow(link: id)
        case "term": return trail.last?.item == nil ? findUses(of: id) : open(Shelf(.glossary, item: id))
        case "hit": return Int(id).map { goToHit(number: $0) } ?? []
        case "setting", "key", "labkey": return changeSetting(focus)
        case "filter": return ask(.filter)
        case "find": return ask(.search)
        case "near": return search(instead: id)
        default: return nothing(.activate)
        }
    }

    /// Looks for the places that use a term, by the word that stands first in its entry.
    private mutating func findUses(of id: String) -> [Effect] {
        let word = pack.term(id)?.term.prefix { $0 != "," && $0 != "(" }
        return word.map { search(for: String($0).trimmed) } ?? []
    }

    /// Help listens to nothing but what closes it.
    var outOfHelp: [WalkthroughEvent] { place == .help ? [.close] : [] }

    private func target(of id: String) -> WalkthroughEvent {
        let place = id.split(separator: ".").first.map(String.init) ?? id
        return procedure.steps.contains { $0.id == place } ? .goToStep(place) : .goToQuestion(place)
    }

    /// Says that the walk does not move while a case or the lab waits.
    mutating func stays() -> [Effect] {
        let what = cases.session == nil ? "lab" : "case"
        let key = keymap.name(of: .back) ?? "Backspace"
        message = .notice("The \(what) waits, and the walk stays where it is. \(key) goes back.")
        return []
    }

    /// Opens the step or article an id names.
    mutating func follow(link id: String) -> [Effect] {
        if procedure.steps.contains(where: { $0.id == id }) {
            if readsSteps { return readStep(id) }
            let effects = send(.goToStep(id))
            if message == nil, place == .step(id), let key = keymap.name(of: .undo) {
                message = .notice("\(key) goes back to where you were.")
            }
            return effects
        }
        if pack.card(id) != nil { return open(Shelf(.cards, item: id)) }
        if pack.article(id) != nil { return open(Shelf(.reference, item: id)) }
        if pack.term(id) != nil { return open(Shelf(.glossary, item: id)) }
        return []
    }
}
