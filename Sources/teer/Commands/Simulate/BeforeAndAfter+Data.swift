import Hemodynamics
import JSONWriting
import VitalSigns

extension JSONValue {
    /// A beat's measures by their short names, without those it does not have.
    static func measures(_ beat: BeatMeasures) -> JSONValue {
        .object(Measure.allCases.compactMap { measure in beat.value(of: measure).map { (measure.rawValue, .number($0)) } })
    }

    /// A valve's openings, cm².
    static func orifices(_ orifices: Orifices) -> JSONValue {
        .object(OrificeMeasure.allCases.map { ($0.rawValue, .number(orifices[$0])) })
    }

    /// An arrest's cause, time and sentence.
    static func arrest(_ arrest: Arrest) -> JSONValue {
        .object([("cause", .text(arrest.cause.rawValue)), ("time", .number(arrest.time)), ("sentence", .text("\(arrest)"))])
    }

    /// What guidelines say.
    static func readings(_ readings: [GuidelineReading]) -> JSONValue {
        .list(
            readings.map {
                .object([
                    ("name", .text($0.name)), ("verdict", .text($0.verdict)), ("reason", .text($0.reason)),
                    ("source", .text($0.source)), ("recalled", .flag($0.isRecalled)),
                ])
            })
    }
}

extension BeforeAndAfter {
    /// Both states as one JSON object; units are those of the table.
    var json: String {
        var entries: [(String, JSONValue)] = [("patient", .text(setup.name)), ("beats", .whole(beats))]
        if isChanged { entries.append(("changes", .text(setup.changes))) }
        entries.append(("units", .object(Measure.allCases.map { ($0.rawValue, .text($0.unit)) })))
        entries.append(("before", Self.json(before)))
        if isChanged { entries.append(("after", Self.json(after))) }
        if let change = ejectionFractionChange {
            entries.append(("ef_change", .number(change.points)))
            entries.append(("ef_change_published", .text(change.published)))
            entries.append(("known_errors", .text(EjectionFractionChange.knownErrors)))
        }
        return JSONValue.object(entries).formatted
    }

    private static func json(_ state: State) -> JSONValue {
        var entries: [(String, JSONValue)] = []
        if let beat = state.beat { entries.append(("measures", .measures(beat))) }
        entries.append(("valve", .orifices(state.orifices)))
        if let arrest = state.simulation.arrest { entries.append(("arrest", .arrest(arrest))) }
        if let grading = state.grading, let advice = state.advice {
            entries.append(("mr_grade", .text(grading.grade.symbol)))
            entries.append(("mr_disputed", .flag(grading.isDisputed)))
            entries.append(("guidelines", .readings(grading.guidelines)))
            entries.append(("gradient_level", .text(advice.level.rawValue)))
            if !state.simulation.patient.valve.clips.isEmpty { entries.append(("gradient_advice", .text(advice.advice))) }
            entries.append(("studies", .readings(advice.readings)))
        }
        return .object(entries)
    }

    /// The measures as CSV: a measure a line, with unit and normal range.
    var csv: String {
        let states = isChanged ? [before, after] : [before]
        var lines = [
            (["measure", "label", "unit", "normal_low", "normal_high"] + (isChanged ? ["before", "after"] : ["value"]))
        ]
        lines += Measure.allCases.map { measure in
            let normal = measure.normalRange
            let limits = [normal?.lowerBound, normal?.upperBound].map { $0.map { "\($0)" } ?? "" }
            let values = states.map { state in (state.beat?.value(of: measure)).map { "\($0)" } ?? "" }
            return [measure.rawValue, Self.quoted(measure.label), measure.unit] + limits + values
        }
        lines += OrificeMeasure.allCases.map { opening in
            [opening.rawValue, "Mitral valve", "cm2", "", ""] + states.map { "\($0.orifices[opening])" }
        }
        return lines.map { $0.joined(separator: ",") + "\n" }.joined()
    }

    private static func quoted(_ text: String) -> String { text.contains(",") ? "\"\(text)\"" : text }
}
