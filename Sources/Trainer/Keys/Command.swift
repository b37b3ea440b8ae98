/// What the learner can want, whatever key says it.
public enum Command: String, Hashable, Sendable, CaseIterable {
    // On a page
    case up, down
    case activate
    case readOn = "read-on"
    case forward, back, previous
    case pageDown = "page-down"
    case pageUp = "page-up"
    case first, last
    case cancel
    // Phases
    case phase1 = "phase-1"
    case phase2 = "phase-2"
    case phase3 = "phase-3"
    case phase4 = "phase-4"
    case phase5 = "phase-5"
    case nextPhase = "next-phase"
    case previousPhase = "previous-phase"
    // At a step
    case mark, skip, undo, note, why
    // In the knowledge check
    case check = "knowledge-check"
    case guess, flag
    case definitions
    // Look-ups
    case find
    case nextHit = "next-hit"
    case previousHit = "previous-hit"
    case outline, reference, glossary, notes, summary, settings, about, help
    case cards, pictures
    case goTo = "go-to"
    // The program
    case start
    case lab
    case learner
    case mode
    case linear, scheme, timer
    case repaint, suspend, quit
}

extension Command {
    /// The sentence that the help page shows beside the keys.
    public var sentence: String {
        switch self {
        case .up: "Go up to the line before; text in between scrolls."
        case .down: "Go down to the next line; text in between scrolls."
        case .activate: "Do what the focused line offers: mark the step and go on, tick, choose, open."
        case .readOn:
            "Read on: show what was not seen yet; at the end of a step mark it and go on. Never ticks, chooses or answers."
        case .forward: "Open the part with the focus; else go to the next step without a mark, the next card or picture."
        case .back: "Go back to the place before; marks stay."
        case .previous: "Shut the part one is in; else go to the step, the card or the picture before this one."
        case .pageDown: "Scroll down by a screen."
        case .pageUp: "Scroll up by a screen."
        case .first: "Go to the first line."
        case .last: "Go to the last line."
        case .cancel: "Close what is open, or cancel what is being typed."
        case .phase1: "Go to phase 1; at a question, give answer 1."
        case .phase2: "Go to phase 2; at a question, give answer 2."
        case .phase3: "Go to phase 3; at a question, give answer 3."
        case .phase4: "Go to phase 4; at a question, give answer 4."
        case .phase5: "Go to phase 5; at a question, give answer 5."
        case .nextPhase: "Go to the next phase."
        case .previousPhase: "Go to the phase before."
        case .mark: "Mark the step, or take the mark away, and stay."
        case .skip: "Leave the step unmarked, say why, and go on."
        case .undo: "Take back the last thing done in the walk. Answers stay."
        case .note: "Write a note at this step."
        case .why: "Open or shut all that a step has below its face: reasons, views, roles, what may go wrong."
        case .definitions: "Look up the words of this step."
        case .check: "Open the knowledge check: the questions that are due, and new ones."
        case .guess: "In the knowledge check: mark the answer to come as a guess."
        case .flag: "In the knowledge check: say what seems wrong with the question."
        case .learner: "Say who walks: each learner has walks, answers and notes of their own."
        case .find: "Find words in steps, articles, glossary, sources and notes."
        case .nextHit: "Go to the next hit."
        case .previousHit: "Go to the hit before."
        case .outline: "Show all phases and steps with their marks, and jump."
        case .reference: "Open the reference library."
        case .glossary: "Open the glossary."
        case .notes: "Show all notes."
        case .summary: "Show what was walked, marked, skipped, refused, answered and noted."
        case .settings: "Change colors, characters, mode and keys."
        case .about: "Say what this program is and what it rests on."
        case .cards: "Open the emergency cards."
        case .pictures: "Show the pictures of this step, then all others."
        case .goTo: "Go to a step by its number, such as 3.12, or by words of its title."
        case .help: "Show the keys of this screen, then all keys."
        case .start: "Go to the start screen; the place is kept."
        case .lab: "Open the clip lab: steer, grasp and release a clip on invented patients; the place is kept."
        case .mode: "Change between the guided and the free walk."
        case .linear: "Go on in linear mode: plain lines for screen readers."
        case .scheme: "Change to the next color scheme."
        case .timer: "Start or stop a quiet timer: the minutes since then, at the top right."
        case .repaint: "Paint the screen anew."
        case .suspend: "Stop the program for a while (fg goes on)."
        case .quit: "Close what is open; on the start screen and the walk, leave. The place is kept."
        }
    }

    /// The command in two words at most, for the key line.
    public var label: String {
        switch self {
        case .activate: "do"
        case .readOn: "read on"
        case .forward: "next"
        case .nextPhase: "next phase"
        case .previousPhase: "phase before"
        case .pageDown, .pageUp: "scroll"
        case .definitions: "words"
        case .why: "depth"
        case .start: "start screen"
        case .goTo: "go to"
        case .lab: "clip lab"
        case .nextHit: "next hit"
        case .previousHit: "hit before"
        default: rawValue
        }
    }
}
