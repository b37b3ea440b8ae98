import Content
import Procedures
import Recall
import StateMachine

/// A knowledge check: which questions are asked, what was answered, and what is remembered of it.
///
/// It knows no keys, no terminal and no store: commands come in, and what is to be stored goes out.
public struct KnowledgeCheck {
    public let pack: ContentPack
    public let bank: [BankItem]
    public private(set) var memory: Memory
    public private(set) var journal: Journal<Checking>
    public private(set) var options: CheckOptions
    /// Milliseconds since 1970, set before each command; nothing here reads a clock.
    public var now: Int64

    /// The questions that are to be asked, the one in front first; one answered wrong in practice comes again at the end.
    private(set) var queue: [BankItem] = []
    /// How many different questions were to be asked, and which of them were answered or passed over.
    public private(set) var planned = 0
    private(set) var finished: Set<String> = []
    /// Whether the answer to come is marked as a guess.
    private(set) var isGuess = false
    /// The list beside the check that is in front; nil for the check itself.
    private(set) var side: Side?
    /// What the learner is to be told of the last command, until the next.
    public private(set) var notice: String?

    /// What can be looked at beside the questions.
    public enum Side: Hashable, Sendable {
        /// What one knows, by objective.
        case known
        /// How many questions are due in the days to come.
        case forecast
    }

    public init(
        _ pack: ContentPack, _ memory: Memory, _ options: CheckOptions, at now: Int64
    ) {
        self.pack = pack
        self.memory = memory
        self.options = options
        self.now = now
        bank = pack.bank
        journal = Journal(CheckChart.check, CheckNotes(), at: now)
    }

    var snapshot: Snapshot<Checking> { journal.snapshot }
    var notes: CheckNotes { snapshot.context }
    /// The question that is in front, asked or answered; nil before the first and behind the last.
    public var question: Question? {
        snapshot.contains(.ready) || snapshot.contains(.over) ? nil : notes.current.flatMap { pack.question($0.question.id) }
    }
    /// Whether a question waits for an answer.
    public var isAsking: Bool { snapshot.contains(.asking) }
    /// Whether a list, a link or help lies over the questions.
    public var isAside: Bool { side != nil || snapshot.contains(.reading) || snapshot.contains(.help) }
    /// A name of what is in front, by which one page is told from the next.
    public var place: String {
        switch side {
        case .known: return "known"
        case .forecast: return "forecast"
        case nil: break
        }
        if snapshot.contains(.reading) { return "link.\(notes.link ?? "")" }
        if snapshot.contains(.help) { return "help" }
        if isOver { return "over.\(notes.turns.count)" }
        return "question.\(notes.turns.count).\(isAsking)"
    }
    /// How many of the planned questions were answered or passed over.
    public var done: Int { finished.count }
    /// Whether the check is at its end.
    public var isOver: Bool { snapshot.contains(.over) }
    /// What is planned for today.
    public var plan: DayPlan { DayPlan(bank, memory, at: now, limits: options.selection.limits) }
    /// Answered, and right, of the questions put so far; one put twice counts once, by its first answer.
    public var score: (right: Int, answered: Int) {
        var first: [String: Bool] = [:]
        for turn in notes.turns {
            if let isRight = turn.isRight, first[turn.question.id] == nil { first[turn.question.id] = isRight }
        }
        return (first.values.count { $0 }, first.count)
    }
}

/// What a learner can want in a knowledge check.
public enum CheckCommand: Hashable, Sendable {
    /// Ask the questions of a selection, or those that the options say.
    case begin(CheckSelection?)
    /// Answer with a choice by the number that is shown, counted from 1.
    case answer(Int)
    /// Mark the answer to come as a guess, or take the mark away.
    case guess
    /// Go on to the next question, or to the last page.
    case next
    case skip(String)
    case flag(String)
    /// Look at what a question links to.
    case look(String)
    case show(Side)
    case help
    /// Close what lies over the check; then the check.
    case back

    public typealias Side = KnowledgeCheck.Side
}

/// What a command asks of the outside world.
public enum CheckEffect: Sendable {
    /// Store lines, with the answers that they give, before the next frame.
    case record([Entry<Checking>], [CheckAnswer])
    /// The check is closed.
    case leave
}

/// An answer with the line that gives it.
public struct CheckAnswer: Hashable, Sendable {
    /// The number of the line.
    public var seq: Int
    public var answer: GivenAnswer
    /// The choice by the pack's number, counted from 1.
    public var choice: Int
}

extension KnowledgeCheck {
    /// Does what a command says; returns what the outside world must do.
    public mutating func perform(_ command: CheckCommand) -> [CheckEffect] {
        notice = nil
        switch command {
        case .begin(let selection): return begin(selection)
        case .answer(let number): return answer(number)
        case .guess:
            if isAsking { isGuess.toggle() } else { notice = CheckRefusal.nothingAsked.sentence }
            return []
        case .next: return next()
        case .skip(let why): return skip(why)
        case .flag(let why): return flag(why)
        case .look(let id): return send(.look(id))
        case .help: return send(.help)
        case .show(let side):
            self.side = side
            return []
        case .back: return back()
        }
    }

    private mutating func begin(_ selection: CheckSelection?) -> [CheckEffect] {
        if let selection { options.selection = selection }
        side = nil
        queue = options.selection.items(bank, memory, at: now, seed: options.seed)
        guard !queue.isEmpty else {
            notice = "There is no question to ask now."
            return []
        }
        (planned, finished) = (queue.count, [])
        var events: [CheckEvent] = []
        if snapshot.contains(.ready) {
            switch options.rules {
            case .practice: break
            case .deferred: events.append(.defer)
            case .exam: events.append(.sitExam)
            }
        }
        return send(events + [.ask(asked(queue[0]))])
    }

    private func asked(_ item: BankItem) -> AskedQuestion {
        let turn = notes.turns.count { $0.question.id == item.id }
        return AskedQuestion(
            id: item.id, revision: item.revision, order: ChoiceOrder(of: item, seed: options.seed, turn: turn).choices)
    }

    private mutating func answer(_ number: Int) -> [CheckEffect] {
        guard let item = queue.first, let turn = notes.current, isAsking else {
            notice = (question == nil ? CheckRefusal.nothingAsked : .alreadyAnswered).sentence
            return []
        }
        let order = turn.question.order
        guard order.indices.contains(number - 1) else {
            notice = "Choices are 1 to \(order.count)."
            return []
        }
        let given = GivenChoice(order[number - 1], isGuess: isGuess)
        let isRight = given.choice == item.answer
        isGuess = false
        finish(item, comesAgain: !isRight && options.rules == .practice)
        let answer = GivenAnswer(
            question: item.id, revision: item.revision, at: now, isRight: isRight, isSure: !given.isGuess)
        if options.rules != .exam { memory.take(answer, retention: options.retention) }
        let seq = journal.nextSeq
        return send([isRight ? .right(given) : .wrong(given)], [CheckAnswer(seq: seq, answer: answer, choice: given.choice)])
            + (options.rules == .practice ? [] : next())
    }

    /// Takes the question in front out of the queue; what is to come again is put behind all others.
    private mutating func finish(_ item: BankItem, comesAgain: Bool) {
        queue.removeFirst()
        finished.insert(item.id)
        if comesAgain { queue.append(item) }
    }

    private mutating func skip(_ why: String) -> [CheckEffect] {
        guard let item = queue.first, isAsking else { return send(.skip(why)) }
        finish(item, comesAgain: false)
        return send(.skip(why)) + next()
    }

    private mutating func flag(_ why: String) -> [CheckEffect] {
        let effects = send(.flag(why))
        if notice == nil { notice = "Flagged. The flag stays with your record of this check." }
        return effects
    }

    /// The next question, or the last page.
    private mutating func next() -> [CheckEffect] {
        guard let item = queue.first else { return send(.finish) }
        isGuess = false
        return send(.ask(asked(item)))
    }

    private mutating func back() -> [CheckEffect] {
        if side != nil {
            side = nil
            return []
        }
        if snapshot.contains(.reading) || snapshot.contains(.help) { return send(.close) }
        let hasTurns = !notes.turns.isEmpty
        return (hasTurns && !isOver ? send([.finish, .leave]) : send(.leave)) + [.leave]
    }

    private mutating func send(_ event: CheckEvent) -> [CheckEffect] { send([event]) }

    /// Tells the chart; nothing is stored before the first question is put.
    private mutating func send(_ events: [CheckEvent], _ answers: [CheckAnswer] = []) -> [CheckEffect] {
        var entries: [Entry<Checking>] = []
        for event in events {
            let recorded = journal.send(event, by: .learner, at: now)
            if let entry = recorded.entry { entries.append(entry) }
            if case .refused(let reasons) = recorded.step.outcome {
                notice = reasons.map(\.sentence).joined(separator: " ")
                break
            }
        }
        return entries.isEmpty || notes.turns.isEmpty ? [] : [.record(entries, answers)]
    }
}
