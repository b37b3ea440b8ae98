import Procedures
import StateMachine
import TerminalCore

@testable import Trainer

/// What lets an event of the chart happen.
enum Door {
    /// Keys that a person presses.
    case keys
    /// The program itself: it starts again, or offers at another place what the chart takes at this one too.
    case program
    /// Nothing does at this place; the chart does not listen to it there either.
    case none
}

/// An event of the chart, caused as a person would.
extension Session {
    /// Lets an event happen with keys, wherever one is; the event is the last one caused.
    @discardableResult
    func cause(_ event: WalkthroughEvent) -> Door {
        if place == .away { return event == .arrive ? startAgain() : .none }
        switch event {
        case .arrive: return startAgain()
        case .leave, .askToLeave, .help, .close, .home: return causeOnScreens(event)
        case .open(let lookup): return open(lookup)
        case .begin, .resume: return causeAtHome(event)
        case .guided, .free:
            guard place != .leaving, isFree == (event == .guided) else { return .none }
            press(place == .home ? "M" : "M M")
            return .keys
        case .goToPhase(let id): return go("phase.\(id)")
        case .goToStep(let id): return go("step.\(id)")
        case .goToQuestion(let id): return go("question.\(id)")
        default: return causeInWalk(event)
        }
    }

    private func causeOnScreens(_ event: WalkthroughEvent) -> Door {
        switch (event, place) {
        case (.help, _): press("?")
        case (.close, .help), (.close, .lookup), (.close, .leaving): press("esc")
        case (.home, .step), (.home, .question), (.home, .lookup), (.home, .home): press("0")
        case (.askToLeave, .step), (.askToLeave, .question):
            // The program asks only when something would be lost.
            store.failure = "Not saved: disk full. Work goes on."
            press("e 'a note' enter q")
            store.failure = nil
        case (.askToLeave, .home):
            if !state.hasWalk {
                choose("home.begin")
                return cause(event)
            }
            store.failure = "Not saved: disk full. Work goes on."
            press("M M q")
            store.failure = nil
        case (.leave, .step), (.leave, .question), (.leave, .home), (.leave, .leaving): press("q")
        case (.leave, _): for _ in 0..<9 where ending == nil { press("q") }
        default: return .none
        }
        return .keys
    }

    private func open(_ lookup: Lookup) -> Door {
        guard place != .leaving else { return .none }
        let keys: [Lookup: Script] = [
            .outline: "o", .reference: "r", .glossary: "D", .notes: "E", .summary: "s", .settings: "comma", .about: "a",
            .cards: "!", .pictures: "p",
            .search: "f4 'clip' enter",
        ]
        if lookup == .search, place == .help { press("esc") }
        press(keys[lookup]!)  // all are named above
        return .keys
    }

    private func causeAtHome(_ event: WalkthroughEvent) -> Door {
        guard place == .home else { return .none }
        switch event {
        case .resume: press("backspace")
        // With a walk under way, a new one would begin: going to the first step is what the event does to this one.
        case _ where state.hasWalk: return go("step.\(procedure.steps[0].id)")
        default: choose("home.begin")
        }
        return .keys
    }

    private func go(_ line: String) -> Door {
        guard place != .leaving else { return .none }
        if place == .lookup(.outline) { choose(line) } else { goTo(line) }
        return .keys
    }

    private func causeInWalk(_ event: WalkthroughEvent) -> Door {
        switch (event, place) {
        case (.reconsider(let decision), .end):
            guard procedure.ending(at: journal.snapshot)?.decision.id == decision else { return .none }
            choose("reconsider")
        case (.reconsider, _):
            // The chart takes it anywhere in the walk; the program offers it at the end.
            goOn { $0.send([event]) }
            return .program
        case (.back, .end): press("backspace")
        case (.check(let item), .step): return act(on: "tick.\(item)")
        case (.decide(let id, let option), .step(let step)):
            guard procedure.step(step)?.decision?.id == id else { return .none }
            return act(on: "option.\(option)")
        case (.answer(let choice), .question): press(Script("\(choice)"))
        case (_, .step), (_, .question):
            let keys: [EventName: Script] = [
                WalkthroughEvent.next.name: "right", WalkthroughEvent.complete.name: "space",
                WalkthroughEvent.back.name: "backspace",
                WalkthroughEvent.mark.name: "m", WalkthroughEvent.skip(reason: "").name: "S 'no time' enter",
                WalkthroughEvent.note("").name: "e 'a note' enter",
            ]
            guard let script = keys[event.name] else { return .none }
            if step != nil { focus("title") }
            press(script)
        default: return .none
        }
        return .keys
    }

    private func act(on line: String) -> Door {
        guard stops.contains(line) else { return .none }
        choose(line)
        return .keys
    }

    private func startAgain() -> Door {
        goOn { $0.send([.arrive]) }
        return .program
    }
}
