import Arithmetic

/// Which questions a check asks.
public struct CheckSelection: Hashable, Sendable {
    public enum Pool: Hashable, Sendable {
        /// The plan of the day: what is due, then new ones.
        case planned
        /// Of the plan, only what is due, or only what is new.
        case due, new
        /// Every question of a phase, an objective, the bank, whether due or not.
        case phase(String), objective(String), all
        /// One half of each objective's questions, for before and after a course.
        case form(ExamForm)
    }

    public var pool: Pool
    /// The questions at most; nil for all that the pool has.
    public var count: Int?
    public var limits: DayPlan.Limits

    public init(_ pool: Pool = .planned, count: Int? = nil, limits: DayPlan.Limits = DayPlan.Limits()) {
        self.pool = pool
        self.count = count
        self.limits = limits
    }

    /// The questions in the order in which they are asked. What is planned keeps the plan's order; other pools are drawn by a seed.
    ///
    /// - Parameters:
    ///   - now: milliseconds since 1970.
    ///   - seed: the same seed draws the same questions.
    public func items(_ bank: [BankItem], _ memory: Memory, at now: Int64, seed: UInt64) -> [BankItem] {
        let items: [BankItem]
        switch pool {
        case .planned: items = DayPlan(bank, memory, at: now, limits: limits).items
        case .due: items = DayPlan(bank, memory, at: now, limits: limits).due
        case .new: items = DayPlan(bank, memory, at: now, limits: limits).new
        case .phase(let phase): items = Self.drawn(bank.filter { $0.phase == phase }, seed)
        case .objective(let objective): items = Self.drawn(bank.filter { $0.objective == objective }, seed)
        case .all: items = Self.drawn(bank, seed)
        case .form(let form): items = Self.drawn(form.items(bank), seed)
        }
        return count.map { Array(items.prefix($0)) } ?? items
    }

    private static func drawn(_ items: [BankItem], _ seed: UInt64) -> [BankItem] {
        var source = RandomSource(seed: seed, stream: "questions")
        return source.shuffled(items)
    }
}

/// One of two exams that ask for the same objectives with different questions.
public enum ExamForm: String, Hashable, Sendable, CaseIterable {
    case a = "A"
    case b = "B"

    /// The form's questions: of each objective every other one. Where an objective has an odd number, the one left over goes to
    /// the forms in turn, so that both are of the same length to within one question.
    public func items(_ bank: [BankItem]) -> [BankItem] {
        var counts: [String: Int] = [:]
        for item in bank { counts[item.objective, default: 0] += 1 }
        var startsWithB: [String: Bool] = [:]
        var isOddForB = false
        var seen: [String: Int] = [:]
        return bank.filter { item in
            if startsWithB[item.objective] == nil {
                let isOdd = counts[item.objective, default: 0] % 2 == 1
                startsWithB[item.objective] = isOdd && isOddForB
                if isOdd { isOddForB.toggle() }
            }
            let place = seen[item.objective, default: 0]
            seen[item.objective] = place + 1
            let isForB = (place % 2 == 1) != (startsWithB[item.objective] ?? false)
            return isForB == (self == .b)
        }
    }
}

/// The order in which the choices of a question are shown: by the pack's numbers, counted from 1.
public struct ChoiceOrder: Hashable, Sendable {
    public let choices: [Int]

    /// The order that a seed gives to a question; a question asked again has another one.
    public init(of item: BankItem, seed: UInt64, turn: Int) {
        var source = RandomSource(seed: seed, stream: "\(item.id).\(turn)")
        choices = source.shuffled(Array(1...max(item.choices, 1)))
    }

    init(_ choices: [Int]) { self.choices = choices }
}

extension RandomSource {
    /// The elements in an order that is as likely as any other (Fisher and Yates).
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for place in elements.indices.dropFirst().reversed() { elements.swapAt(place, Int(uniform() * Double(place + 1))) }
        return elements
    }
}
