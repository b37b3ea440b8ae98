@testable import Hemodynamics
import VitalSigns

/// A case run by the second implementation.
enum ReferenceRun {
    /// What comes of a case, with a mistake or without.
    static func run(_ vector: SimulationCase, _ mistake: Mistake? = nil, step: Double = 0.001) -> CaseResult {
        var circulation = circulation(of: vector, mistake)
        return run(vector, &circulation, \.self) { $0.beat(length: $1, step: step, isMetered: $2) }
    }

    /// What comes of a case solved by the Runge-Kutta method at half a millisecond, as the test vectors were.
    static func runFourthOrder(_ vector: SimulationCase) -> CaseResult {
        var solver = FourthOrder(circulation: circulation(of: vector, nil))
        return run(vector, &solver, \.circulation) { solver, length, _ in solver.beat(length: length, step: 0.0005) }
    }

    private static func circulation(of vector: SimulationCase, _ mistake: Mistake?) -> ReferenceCirculation {
        var patient = vector.patient.parameters
        put(ReferenceValve(vector.patient.valve, mistake), into: &patient, mistake)
        var circulation = ReferenceCirculation(patient, mistake)
        circulation.isClipped = vector.patient.valve.clips.contains(where: \.isAttached)
        return circulation
    }

    /// Runs a case's beats and changes on a solver that holds a circulation.
    private static func run<Solver>(
        _ vector: SimulationCase, _ solver: inout Solver, _ circulation: WritableKeyPath<Solver, ReferenceCirculation>,
        _ advance: (inout Solver, Double?, Bool) -> ReferenceMeter
    ) -> CaseResult {
        let valve = ReferenceValve(vector.patient.valve, solver[keyPath: circulation].mistake)
        var result = CaseResult(id: vector.id, valve: orifices(valve), beats: [:])
        var last: [BeatMeasures] = []
        for beat in 1...vector.beatCount {
            for change in vector.changes where change.beat == beat {
                result.afterChange = make(change, vector, &solver[keyPath: circulation])
            }
            let (isReported, isLast) = (vector.reportedBeats.contains(beat), beat > vector.beatCount - vector.averagedBeats)
            let length = length(of: beat, vector.rhythm)
            let meter = advance(&solver, length, isReported || isLast)
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
        circulation.isClipped = clips.contains(where: \.isAttached)
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
