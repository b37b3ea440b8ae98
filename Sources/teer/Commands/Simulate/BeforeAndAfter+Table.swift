import Hemodynamics
import VitalSigns

extension BeforeAndAfter {
    /// The measures as an aligned table with units and normal ranges, then the grade and what the gradient means.
    var table: String {
        var lines = ["\(setup.name), after \(beats) beats"]
        if isChanged { lines.append("After: \(setup.changes)") }
        lines += ["", row("", "unit", "normal", before: isChanged ? "before" : "value", after: "after")]
        lines += Measure.allCases.map(row)
        lines += [
            row("Valve area", \.area), row("EROA", \.regurgitantArea), row("Lateral orifice", \.lateral),
            row("Medial orifice", \.medial),
        ]
        lines += ["", "H above, L below a resting adult's normal range (textbook values, from memory)."]
        if let change = ejectionFractionChange { lines += [change.text, EjectionFractionChange.knownErrors] }
        for (title, state) in states { lines += [""] + reading(title, state) }
        return lines.flatMap(\.folded).joined(separator: "\n") + "\n"
    }

    private var states: [(String, State)] { isChanged ? [("Before", before), ("After", after)] : [("", after)] }

    private func row(_ measure: Measure) -> String {
        let normal = measure.normalRange.map { range in
            [range.lowerBound, range.upperBound].map { FixedPoint.text($0, significant: 3) }.joined(separator: "-")
        }
        return row(
            measure.label, measure.unit, normal ?? "", before: cell(before, measure), after: cell(after, measure))
    }

    private func cell(_ state: State, _ measure: Measure) -> String {
        guard let beat = state.beat else { return "--  " }
        guard let value = beat.value(of: measure) else { return "none  " }
        let flag =
            switch measure.normalRange {
            case let range? where value > range.upperBound: "H"
            case let range? where value < range.lowerBound: "L"
            default: " "
            }
        return "\(FixedPoint.text(value, decimals: measure.decimals)) \(flag)"
    }

    private func row(_ label: String, _ path: KeyPath<Orifices, OrificeArea>) -> String {
        func cell(_ state: State) -> String {
            FixedPoint.text(state.orifices[keyPath: path].squareCentimeters, decimals: 3) + "  "
        }
        return row(label, "cm2", "", before: cell(before), after: cell(after))
    }

    private func row(_ label: String, _ unit: String, _ normal: String, before: String, after: String) -> String {
        let cells = [before] + (isChanged ? [after] : [])
        let line =
            label.padded(to: 32) + unit.padded(to: 11) + normal.padded(to: 11) + cells.map { $0.aligned(to: 11) }.joined()
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private func reading(_ title: String, _ state: State) -> [String] {
        let lead = title.isEmpty ? "" : "\(title): "
        if let arrest = state.simulation.arrest { return ["\(lead)\(arrest)"] }
        guard let grading = state.grading, let advice = state.advice else { return [] }
        var lines = ["\(lead)MR \(grading.grade.word) (\(grading.grade.symbol))\(grades(grading))"]
        lines += grading.guidelines.map { "  \($0.text)" }
        if grading.isDisputed { lines.append("  Guidelines disagree on whether this is severe.") }
        if let caution = grading.caution { lines.append("  \(caution)") }
        let gradient = FixedPoint.text(advice.gradient.mmHg, decimals: 1)
        let hasClips = !state.simulation.patient.valve.clips.isEmpty
        lines.append(
            "Mean gradient \(gradient) mmHg, valve area \(advice.openArea): \(advice.level.rawValue) (our own rule)")
        if hasClips { lines.append("  \(advice.advice)") }
        return lines + advice.readings.map { "  \($0.text)" }
    }

    private func grades(_ grading: RegurgitationGrading) -> String {
        guard grading.grade > .absent else { return "" }
        return ": by EROA \(grading.gradeByArea.symbol), by volume \(grading.gradeByVolume.symbol), "
            + "by fraction \(grading.gradeByFraction.symbol); the worst that two agree on (our own rule)"
    }
}

extension String {
    /// The line cut between words into lines of at most 80 columns, each but the first indented.
    fileprivate var folded: [String] {
        guard count > 80 else { return [self] }
        let indent = String(prefix { $0 == " " })
        var lines = [indent]
        for word in split(separator: " ") {
            let isFirst = lines[lines.count - 1].allSatisfy { $0 == " " }
            if lines[lines.count - 1].count + word.count + 1 > 80 {
                lines.append(indent + "    " + word)
            } else {
                lines[lines.count - 1] += (isFirst ? "" : " ") + word
            }
        }
        return lines
    }

    /// The text with spaces after it up to a width.
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }

    /// The text with spaces before it up to a width.
    fileprivate func aligned(to width: Int) -> String { String(repeating: " ", count: max(1, width - count)) + self }
}
