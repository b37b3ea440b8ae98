@testable import Hemodynamics
import VitalSigns

/// A case run by the second implementation.
enum ReferenceRun {
    /// What comes of a case, with a mistake or without.
    static func run(_ vector: SimulationCase, _ mistake: Mistake? = nil, step: Double = 0.001) -> CaseResult {
        var patient = vector.patient.parameters
        let valve = ReferenceValve(vector.patient.valve, mistake)
        put(valve, into: &patient, mistake)
        var circulation = ReferenceCirculation(patient, mistake)
        var result = CaseResult(id: vector.id, valve: orifices(valve), beats: [:])
        var last: [BeatMeasures] = []
        for beat in 1...vector.beatCount {
            for change in vector.changes where change.beat == beat {
                result.afterChange = make(change, vector, &circulation)
            }
            let (isReported, isLast) = (vector.reportedBeats.contains(beat), beat > vector.beatCount - vector.averagedBeats)
            let length = length(of: beat, vector.rhythm)
            let meter = circulation.beat(length: length, step: step, isMetered: isReported || isLast)
            if isReported { result.beats[beat] = meter.measures }
            if isLast { last.append(meter.measures) }
        }
        result.final = BeatMeasures.mean(of: last)
        return result
    }

    /// The parameters of a patient, with the areas of the second implementation's valve.
    static func put(_ valve: ReferenceValve, into patient: inout ParameterSet, _ mistake: Mistake?) {
        try? patient.set(.mitralArea, to: (mistake == .forwardCoefficient80 ? 0.80 : 0.84) * valve.area)
        try? patient.set(.mitralLeak, to: min(valve.leak, 1.2))
    }

    private static func make(
        _ change: SimulationCase.Change, _ vector: SimulationCase, _ circulation: inout ReferenceCirculation
    ) -> Orifices? {
        for (parameter, value) in change.settings { try? circulation.patient.set(parameter, to: value) }
        guard let clips = change.clips else { return nil }
        var changed = vector.patient.valve
        try? changed.place(clips)
        let valve = ReferenceValve(changed, circulation.mistake)
        put(valve, into: &circulation.patient, circulation.mistake)
        return orifices(valve)
    }

    private static func length(of beat: Int, _ rhythm: Rhythm) -> Double? {
        if case .sequence(let lengths) = rhythm { return lengths[(beat - 1) % lengths.count] }
        return nil
    }

    static func orifices(_ valve: ReferenceValve) -> Orifices {
        Orifices(
            area: OrificeArea(squareCentimeters: valve.area), regurgitantArea: OrificeArea(squareCentimeters: valve.leak),
            lateral: OrificeArea(squareCentimeters: valve.lateral), medial: OrificeArea(squareCentimeters: valve.medial))
    }
}
