import Procedures
import Screens
import StateMachine
import TerminalCore

/// A walk in the store that can be chosen on the start screen.
public struct WalkOffer: Hashable, Sendable {
    /// Whose walk it is.
    public enum Standing: Hashable, Sendable {
        /// One of this pack, gone on with within a day or longer ago.
        case own(isRecent: Bool)
        /// One of another copy of this pack, by the name of its folder.
        case copy(of: String)
        /// One that another program goes on with now.
        case openElsewhere
    }

    /// Its name in the store.
    public var id: String
    public var standing: Standing
    /// When it was begun and last gone on with, as the clock on the wall has it: "2026-11-22 10:48 to 11:30".
    public var times: String

    public init(id: String, standing: Standing, times: String) {
        self.id = id
        self.standing = standing
        self.times = times
    }
}

/// A walk of the store, read to go on with it or to look on at it.
public struct OpenedWalk: Sendable {
    /// The outline that it goes through.
    public var procedure: Procedure
    public var journal: Journal<Walkthrough>
    /// The other walks, to choose from next.
    public var offers: [WalkOffer]
    /// Whether it is another program's, of which nothing is changed.
    public var isLookingOn: Bool
    /// What the learner should know of it, in a sentence.
    public var notice: String?

    public init(
        _ procedure: Procedure, _ journal: Journal<Walkthrough>, offers: [WalkOffer], isLookingOn: Bool = false,
        notice: String? = nil
    ) {
        self.procedure = procedure
        self.journal = journal
        self.offers = offers
        self.isLookingOn = isLookingOn
        self.notice = notice
    }
}

extension TrainerState {
    /// Goes on with a walk of the store in place of the one in front, at the step where it stands.
    mutating func goOn(with opened: OpenedWalk) -> [Effect] {
        (procedure, journal) = (opened.procedure, opened.journal)
        (offers, isLookingOn, asksWhichWalk) = (opened.offers, opened.isLookingOn, false)
        (views, refusals) = ([:], [])
        var effects: [Effect] = []
        if place != .home { effects += send(.arrive) }
        effects += send(.resume)
        if let notice = opened.notice { message = .notice(notice) }
        return effects
    }

    /// Goes on with a listed walk, unless lines of this one still wait for the store.
    mutating func choose(offer number: Int) -> [Effect] {
        guard offers.indices.contains(number) else { return [] }
        if let trouble {
            message = .error(trouble)
            return []
        }
        return [.openWalk(offers[number])]
    }

    /// The walks that may well be meant, before anything else is offered.
    var recentWalkLines: [HomeLine] {
        guard walkPlace == nil else { return [] }
        return offerLines { $0.standing == .own(isRecent: true) }
    }

    /// All other walks of the store.
    var earlierWalkLines: [HomeLine] {
        offerLines { walkPlace != nil || $0.standing != .own(isRecent: true) }
    }

    private func offerLines(_ isMeant: (WalkOffer) -> Bool) -> [HomeLine] {
        offers.enumerated().filter { isMeant($0.element) }.map { number, offer in
            switch offer.standing {
            case .own: HomeLine("walk-\(number)", "Go on with the walk of \(offer.times)")
            case .copy(let folder):
                HomeLine("walk-\(number)", "Go on here with the walk of \(offer.times)", "begun with \(folder)")
            case .openElsewhere:
                HomeLine("walk-\(number)", "Look on at the walk of \(offer.times)", "open in another terminal, notes not shown")
            }
        }
    }
}

// Whether a new walk shall begin while one is under way.
extension TrainerState {
    mutating func askToBegin() -> [Effect] {
        if walkPlace == nil || isLookingOn { return beginAnew() }
        if let trouble {
            message = .error(trouble)
            return []
        }
        (asksToBegin, view) = (true, PageView())
        return []
    }

    mutating func answerBeginning(_ answer: String) -> [Effect] {
        (asksToBegin, view) = (false, PageView())
        return answer == "anew" ? beginAnew() : []
    }

    var beginningPage: Page {
        focused(
            Page(
                title: pack.program, place: "Walk from the start?", shortPlace: "FROM THE START?",
                body: [
                    .text("why", StyledText("A walk is under way: \(walkPlace.map(description) ?? "").", .strong)),
                    .text("what", "A new walk begins without marks. The one under way stays in the record as it is."),
                    .gap("gap"), .choice("home.stay", "Stay with the walk under way", mark: "-"),
                    .choice("home.anew", "Begin a new walk", mark: "-"),
                ],
                progress: walkProgress, keys: keyHints([(.activate, "choose"), (.cancel, "stay")])))
    }
}
