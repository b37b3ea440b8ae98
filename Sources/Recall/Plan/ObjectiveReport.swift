/// What one knows of an objective.
public struct ObjectiveReport: Hashable, Sendable {
    public var objective: String
    /// The questions that it has, how many were asked, and how many of those were right the last time.
    public var questions = 0
    public var asked = 0
    public var rightLast = 0
    /// Questions answered wrong the last time without being marked as a guess.
    public var sureButWrong = 0
    /// The mean probability that an asked question is known now; nil when none was asked.
    public var recall: Double?
    /// The days until the next of its questions is due; 0 when one is due, nil when none was asked.
    public var daysUntilDue: Int?

    /// The reports of all objectives of a bank, in the bank's order.
    ///
    /// - Parameter now: milliseconds since 1970.
    public static func all(_ bank: [BankItem], _ memory: Memory, at now: Int64) -> [ObjectiveReport] {
        var reports: [ObjectiveReport] = []
        var places: [String: Int] = [:]
        var sums: [String: Double] = [:]
        for item in bank {
            let place = places[item.objective] ?? reports.count
            if place == reports.count {
                places[item.objective] = place
                reports.append(ObjectiveReport(objective: item.objective))
            }
            reports[place].questions += 1
            guard let known = memory[item] else { continue }
            reports[place].asked += 1
            reports[place].rightLast += known.isLastRight ? 1 : 0
            reports[place].sureButWrong += known.isSureButWrong ? 1 : 0
            sums[item.objective, default: 0] += known.recall(at: now)
            let days = known.daysUntilDue(at: now)
            reports[place].daysUntilDue = min(reports[place].daysUntilDue ?? days, days)
        }
        for place in reports.indices where reports[place].asked > 0 {
            reports[place].recall = sums[reports[place].objective, default: 0] / Double(reports[place].asked)
        }
        return reports
    }
}
