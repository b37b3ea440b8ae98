/// What is to be asked today.
public struct DayPlan: Hashable, Sendable {
    /// How much a day may bring.
    public struct Limits: Hashable, Sendable {
        /// Questions that were never asked.
        public var new: Int
        /// Questions in all.
        public var all: Int

        public init(new: Int = 10, all: Int = 20) {
            self.new = new
            self.all = all
        }
    }

    /// Questions to be asked again: what was sure but wrong first, then what has waited longest.
    public var due: [BankItem] = []
    /// Questions never asked in their present wording, in the order of the bank.
    public var new: [BankItem] = []
    /// What is due and has to wait for another day.
    public var waiting = 0
    /// All questions never asked in their present wording.
    public var neverAsked = 0
    /// When the next question is due, in milliseconds since 1970, if none is now; nil when none was ever asked.
    public var nextDueAt: Int64?

    /// The questions in the order in which they are asked.
    public var items: [BankItem] { due + new }

    /// The plan of a moment: what was answered within the last 12 hours counts toward the day's limits.
    ///
    /// - Parameter now: milliseconds since 1970.
    public init(_ bank: [BankItem], _ memory: Memory, at now: Int64, limits: Limits = Limits()) {
        var waitingItems: [(item: BankItem, memory: QuestionMemory)] = []
        var untouched: [BankItem] = []
        var (today, newToday) = (0, 0)
        for item in bank {
            guard let known = memory[item] else {
                untouched.append(item)
                continue
            }
            if RecallDay.between(known.lastAt, now) == 0 { today += 1 }
            if RecallDay.between(known.firstAt, now) == 0 { newToday += 1 }
            if known.isDue(at: now) {
                waitingItems.append((item, known))
            } else {
                nextDueAt = min(nextDueAt ?? known.dueAt, known.dueAt)
            }
        }
        let room = max(0, limits.all - today)
        let order = waitingItems.enumerated().sorted { left, right in
            let (a, b) = (left.element.memory, right.element.memory)
            if a.isSureButWrong != b.isSureButWrong { return a.isSureButWrong }
            return (a.dueAt, left.offset) < (b.dueAt, right.offset)
        }
        due = order.prefix(room).map(\.element.item)
        waiting = order.count - due.count
        new = Array(untouched.prefix(max(0, min(limits.new - newToday, room - due.count))))
        neverAsked = untouched.count
    }
}

/// How many questions are due in the days to come.
public struct Forecast: Hashable, Sendable {
    /// By day from today on; the first has all that is overdue.
    public let days: [Int]

    /// - Parameters:
    ///   - now: milliseconds since 1970.
    ///   - days: how many days are looked at.
    public init(_ bank: [BankItem], _ memory: Memory, at now: Int64, days count: Int) {
        var days = Array(repeating: 0, count: max(count, 1))
        for item in bank {
            guard let known = memory[item] else { continue }
            let day = known.daysUntilDue(at: now)
            if days.indices.contains(day) { days[day] += 1 }
        }
        self.days = days
    }
}
