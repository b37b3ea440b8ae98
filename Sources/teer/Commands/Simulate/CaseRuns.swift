import Hemodynamics
import JSONWriting
import TextRules
import VitalSigns
import YAMLReading

/// A file of cases: read whole, run whole, printed only when nothing is wrong.
struct CaseRuns {
    let file: String
    let checks: Bool

    func run() throws {
        let (cases, tolerance) = try CaseReading(file: file).read()
        let progress = ProgressLine()
        defer { progress.clear() }
        let results = try cases.enumerated().map { index, vector in
            try result(of: vector, progress, "case \(index + 1) of \(cases.count) (\(PlainText.quoted(vector.id)))")
        }
        progress.clear()
        if checks { return try check(cases, results, tolerance) }
        Standard.write(JSONValue.object([("results", .list(results.map(Self.json)))]).formatted)
    }

    /// Every value expected that is missed, then the count; exit 1 when there is one.
    private func check(_ cases: [SimulationCase], _ results: [CaseResult], _ tolerance: CaseTolerance) throws {
        let comparisons = zip(cases, results).flatMap { $0.expectation?.compare($1, tolerance) ?? [] }
        guard let closest = comparisons.max(by: { $0.used < $1.used }) else {
            throw CaseReading(file: file).failure(["no case says what it expects ('expect'), so there is nothing to check"])
        }
        let misses = comparisons.filter(\.isMiss)
        for miss in misses { Standard.write("\(PlainText.name("\(miss)"))\n") }
        let place = PlainText.name("\(closest.id) \(closest.place)")
        // Far beyond the tolerance a percentage says nothing more.
        let margin =
            closest.used < 1000
            ? "at most \(Int((100 * closest.used).rounded(.up))) % of the tolerance used (\(place))"
            : closest.value == nil ? "\(place) has no value" : "\(place) is over 1000 times its tolerance off"
        Standard.write(
            "\(count(cases.count, "case")), \(count(comparisons.count, "value")), \(count(misses.count, "miss", "misses")); "
                + "\(margin)\n")
        if !misses.isEmpty { Exit.now(1) }
    }

    private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }

    private func result(of vector: SimulationCase, _ progress: ProgressLine, _ name: String) throws -> CaseResult {
        do throws(CaseProblem) {
            return try vector.run { beat in progress.show("\(name), beat \(beat) of \(vector.beatCount)") }
        } catch {
            throw CaseReading(file: file).failure(["case \(PlainText.quoted(vector.id)): \(error)"])
        }
    }

    private static func json(_ result: CaseResult) -> JSONValue {
        var entries: [(String, JSONValue)] = [("id", .text(result.id))]
        if let final = result.final { entries.append(("final", .measures(final))) }
        entries.append(("valve", .orifices(result.valve)))
        entries += result.beats.keys.sorted().compactMap { beat in
            result.beats[beat].map { ("beat_\(beat)", .measures($0)) }
        }
        if let after = result.afterChange { entries.append(("after_change", .orifices(after))) }
        if let arrest = result.arrest { entries.append(("arrest", .arrest(arrest))) }
        return .object(entries)
    }
}
