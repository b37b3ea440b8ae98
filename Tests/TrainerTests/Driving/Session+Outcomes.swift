import Procedures
import StateMachine
import Testing

@testable import Trainer

/// A way in which a walk can end, and the decisions that lead there.
enum Ending: String, CaseIterable, Sendable {
    case clip, secondClip, secondAbandoned, noClip, deferred, abandoned

    /// What is chosen at a decision, first time after first time; the first option that settles where nothing is named.
    var answers: [String: [String]] {
        switch self {
        case .clip: [:]
        case .secondClip: ["release-decision": ["add-clip", "release"]]
        case .secondAbandoned: ["release-decision": ["add-clip", "abandon"]]
        case .noClip: ["heart-team-decision": ["look-elsewhere"]]
        case .deferred: ["time-out-decision": ["stop"]]
        case .abandoned: ["release-decision": ["abandon"]]
        }
    }

    /// The outcome of the pack.
    var outcome: String {
        switch self {
        case .clip, .secondClip, .secondAbandoned: "clip"
        case .noClip: "no-clip"
        case .deferred: "deferred"
        case .abandoned: "abandoned"
        }
    }
}

/// What a walk to an end came by.
struct WalkedWay {
    /// The steps in front, in the order of the walk.
    var steps: [String] = []
    /// Every screen that was shown: place and sheet.
    var screens: Set<String> = []
    /// Keys pressed.
    var presses = 0
    /// What Space did that it must not: it ticked, decided or answered.
    var complaints: [String] = []
}

extension Session {
    /// Walks to an end by Space, Enter on ticks and options, and the numbers of right answers alone.
    @discardableResult
    func walk(to ending: Ending) -> WalkedWay {
        var way = WalkedWay()
        var answers = ending.answers
        for _ in 0..<1_200 where place != .end {
            way.screens.insert("\(place) \(sheets?.current ?? 0)")
            if let step, way.steps.last != step { way.steps.append(step) }
            if case .question(let id) = place, state.marks.answers[id] == nil {
                way.presses += 1
                press(Script("\(procedure.phases.flatMap(\.questions).first { $0.id == id }!.answer)"))  // it is in front
                continue
            }
            let (before, here) = (settled, place)
            press("space")
            way.presses += 1
            if here == place, settled != before { way.complaints.append("Space changed something at \(place)") }
            if place == here { way.presses += doWhatIsOpen(&answers) }
        }
        way.screens.insert("\(place)")
        return way
    }

    /// What Space must leave as it is while one stays at a step.
    private var settled: Set<StateID> {
        let items = procedure.steps.flatMap(\.checklist).map { StateID.itemDone($0.id) }
        let options = procedure.steps.compactMap(\.decision).flatMap { decision in
            decision.options.map { StateID.decided(decision.id, $0.id) }
        }
        return Set((items + options).filter(state.snapshot.contains))
    }

    /// Sets the tick or takes the decision to which Space has brought the focus; how many keys that took.
    private func doWhatIsOpen(_ answers: inout [String: [String]]) -> Int {
        guard let step = step.flatMap(procedure.step), let focus = page.focus else { return 0 }
        let wanted = step.decision.flatMap { answers[$0.id]?.first ?? $0.options.first(where: \.settles)?.id }
        let before = inputs.count
        if focus.hasPrefix("tick."), let item = step.checklist.first(where: { "tick.\($0.id)" == focus }),
            state.snapshot.mark(ofItem: item.id) == .open
        {
            let isMeant = item.only.isEmpty || step.decision == nil || item.applies(ifDecided: step.decision!.id, wanted ?? "")
            if isMeant { press("enter") } else if let wanted { choose("option.\(wanted)") }
        } else if focus.hasPrefix("option."), let decision = step.decision, state.snapshot.contains(.undecided(decision.id)) {
            if let wanted { choose("option.\(wanted)") }
        } else {
            return 0
        }
        if let decision = step.decision, !state.snapshot.contains(.undecided(decision.id)) {
            answers[decision.id] = answers[decision.id].map { Array($0.dropFirst()) }
        }
        return inputs.count - before
    }
}

extension ChecklistItem {
    /// Whether the item applies when a decision of its own step is made so.
    fileprivate func applies(ifDecided decision: String, _ option: String) -> Bool {
        let named = only.filter { if case .decided(decision, _) = $0 { true } else { false } }
        return named.isEmpty || named.contains(.decided(decision, option: option))
    }
}
