import Procedures
import Recall
import Screens
import StateMachine
import TerminalCore

/// Who goes on.
public enum LearnerChoice: Hashable, Sendable {
    /// The learner of a name; a new one where there is none of that name.
    case named(String)
    case nobody
}

/// What a learner starts with.
public struct LearnerStart: Sendable {
    /// Nil for nobody in particular.
    public var name: String?
    public var learners: [String]
    public var procedure: Procedure
    public var journal: Journal<Walkthrough>
    public var offers: [WalkOffer]
    public var asksWhichWalk: Bool
    public var memory: Memory
    /// What the learner should know, in a sentence.
    public var notice: String?

    public init(
        name: String?, learners: [String], procedure: Procedure, journal: Journal<Walkthrough>, offers: [WalkOffer],
        asksWhichWalk: Bool, memory: Memory, notice: String? = nil
    ) {
        self.name = name
        self.learners = learners
        self.procedure = procedure
        self.journal = journal
        self.offers = offers
        self.asksWhichWalk = asksWhichWalk
        self.memory = memory
        self.notice = notice
    }
}

extension TrainerState {
    /// The line of the start screen, once there is a learner.
    var learnerLine: [HomeLine] {
        learners.isEmpty
            ? [] : [HomeLine("learner", "Learner: \(learner ?? "nobody in particular")", nil, .learner, short: "learner")]
    }

    /// Asks who walks, unless lines of the walk in front still wait for the store.
    mutating func askWho() -> [Effect] {
        if let trouble {
            message = .error(trouble)
            return []
        }
        (asksWho, canKeepLearner) = (true, true)
        view = PageView()
        return []
    }

    /// The page before the start: who walks?
    var whoPage: Page {
        let names = learners.enumerated().map { at, name in
            Block.choice("who.\(at)", StyledText(name, .strong), mark: "\(at + 1).", spoken: name)
        }
        let page = Page(
            title: pack.program, place: "Who walks?", shortPlace: "WHO WALKS?",
            body: [.text("who.title", StyledText("Who walks?", .heading)), .gap("who.gap")] + names + [
                .choice("who.else", StyledText("Somebody else"), mark: "-"),
                .choice("who.nobody", StyledText("Nobody in particular"), mark: "-"), .gap("who.gap.2"),
                .text(
                    "who.says",
                    "Walks, answers and notes belong to the learner. There is no password: whoever can use this account can read "
                        + "all of it."),
            ], anchor: view.anchor, keys: keyHints([(.activate, "choose"), (.down, "move")]))
        return focused(page)
    }

    /// What commands mean while it is asked who walks.
    mutating func performInWho(_ command: Command) -> [Effect] {
        switch command {
        case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .linear:
            isLinear.toggle()
            return [isLinear ? .goLinear : .goFullScreen]
        case .scheme, .timer: return performAnywhere(command)
        case .settings: return lookUpOver(command)
        case .activate, .forward, .readOn: return choose(page.focus ?? view.focus ?? "")
        case .phase1, .phase2, .phase3, .phase4, .phase5:
            let digits: [Command] = [.phase1, .phase2, .phase3, .phase4, .phase5]
            return choose("who.\(digits.firstIndex(of: command) ?? 0)")
        case .back, .cancel, .learner:
            // At the start there is nobody yet to go on as.
            guard canKeepLearner else { return choose("who.nobody") }
            asksWho = false
        case .quit:
            asksWho = false
            return [.leave(status: 0)]
        default:
            message = .notice("Choose a line first: Enter takes it.")
        }
        return []
    }

    private mutating func choose(_ line: String) -> [Effect] {
        let name = line.hasPrefix("who.") ? String(line.dropFirst(4)) : ""
        if name == "else" { return ask(.learnerName) }
        if name == "nobody" { return [.chooseLearner(.nobody)] }
        guard let number = Int(name), learners.indices.contains(number) else {
            message = .notice("There is nobody of that number.")
            return []
        }
        return [.chooseLearner(.named(learners[number]))]
    }

    /// Goes on as another learner.
    mutating func become(_ start: LearnerStart) {
        let hadNamedWho = hasNamedWho
        (learner, learners, memory) = (start.name, start.learners, start.memory)
        (procedure, journal) = (start.procedure, start.journal)
        (offers, asksWhichWalk, isLookingOn) = (start.offers, start.asksWhichWalk, false)
        (asksWho, hasNamedWho, check, asksToBegin, openGroup) = (false, true, nil, false, nil)
        placeBelowLookup = nil
        if hadNamedWho, lab.session != nil { (lab.session, lab.front) = (nil, lab.isAlone ? .choosing : .away) }
        if hadNamedWho, cases.session != nil { (cases.session, cases.front) = (nil, cases.isAlone ? .choosing : .away) }
        lab.passed = []
        (views, refusals, trail, filters, drafts) = ([:], [], [], [:], [:])
        focusPlace()
        message = .notice(start.notice ?? (start.name.map { "\($0) walks." } ?? "Nobody in particular walks."))
    }
}
