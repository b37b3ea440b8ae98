import Glibc

@testable import Hemodynamics

/// A beat's measures from all its samples kept whole, written a second time from the model's description.
struct ReferenceMeter {
    let rr: Double
    let step: Double
    let peak: Double
    let patient: ParameterSet
    let mistake: Mistake?
    private var samples: [Sample] = []

    private struct Sample {
        var t: Double
        var p: ReferenceCirculation.Pressures
        var lv, rv, mitral, aortic, pulmonary: Double
    }

    init(rr: Double, step: Double, peak: Double, _ patient: ParameterSet, _ mistake: Mistake?) {
        self.rr = rr
        self.step = step
        self.peak = peak
        self.patient = patient
        self.mistake = mistake
    }

    mutating func take(_ state: ReferenceCirculation, _ pressures: ReferenceCirculation.Pressures, at t: Double) {
        samples.append(
            Sample(
                t: t, p: pressures, lv: state.lv, rv: state.rv, mitral: state.qMitral, aortic: state.qAortic,
                pulmonary: state.qPulmonary))
    }

    /// The measures, in the form that cases are compared in.
    var measures: BeatMeasures {
        var measures = BeatMeasures()
        let numbers = flows.merging(pressures) { one, _ in one }.merging(filling) { one, _ in one }.merging(work) { one, _ in
            one
        }
        for measure in Measure.allCases { measures[measure] = numbers[measure] ?? 0 }
        measures.atriaContract = atriaContract
        return measures
    }

    private func sum(_ value: (Sample) -> Double) -> Double { samples.reduce(0) { $0 + value($1) } }
    private func mean(_ value: (Sample) -> Double) -> Double { sum(value) / Double(samples.count) }
    private func high(_ value: (Sample) -> Double) -> Double { samples.reduce(-.infinity) { max($0, value($1)) } }
    private func low(_ value: (Sample) -> Double) -> Double { samples.reduce(.infinity) { min($0, value($1)) } }

    /// A ratio, or 0 where there is nothing to divide by.
    private func ratio(_ one: Double, _ other: Double) -> Double { other > 1e-9 ? one / other : 0 }

    private var atriaContract: Bool { patient[.fibrillation] <= 0.5 }

    private var forward: Double { sum(\.aortic) * step }

    private var flows: [Measure: Double] {
        let (edv, esv) = (high(\.lv), low(\.lv))
        let backward = sum { max(0, -$0.mitral) } * step
        let lungs = sum(\.pulmonary) * step
        return [
            .heartRate: 60 / rr, .endDiastolicVolume: edv, .endSystolicVolume: esv,
            .ejectionFraction: 100 * (mistake == .fractionForward ? ratio(forward, edv) : 1 - esv / edv),
            .forwardStrokeVolume: forward, .regurgitantVolume: backward,
            .regurgitantFraction: 100 * ratio(backward, backward + forward), .cardiacOutput: 0.06 * forward / rr,
            .rightVentricularEndDiastolicVolume: high(\.rv), .rightVentricularEndSystolicVolume: low(\.rv),
            .pulmonarySystemicFlowRatio: mistake == .flowRatioUpsideDown ? ratio(forward, lungs) : ratio(lungs, forward),
        ]
    }

    private var pressures: [Measure: Double] {
        let early = samples.filter { $0.t <= rr - patient[.prInterval] || mistake == .vWaveOfWholeBeat }
        let late = samples.filter { $0.t > rr - patient[.prInterval] }
        var map = mean(\.p.ao)
        if mistake == .meanOfThirds { map = (high(\.p.ao) + 2 * low(\.p.ao)) / 3 }
        let atLargest = samples.max { $0.lv < $1.lv } ?? samples[0]
        let end = mistake == .pressureAtLargestVolume ? atLargest : samples[0]
        return [
            .systolicPressure: high(\.p.ao), .diastolicPressure: low(\.p.ao), .meanArterialPressure: map,
            .leftVentricularSystolicPressure: high(\.p.lv), .leftVentricularEndDiastolicPressure: end.p.lv,
            .rightVentricularEndDiastolicPressure: end.p.rv, .leftAtrialMeanPressure: mean(\.p.la),
            .leftAtrialVWave: early.map(\.p.la).max() ?? 0, .leftAtrialAWave: atriaContract ? late.map(\.p.la).max() ?? 0 : 0,
            .pulmonarySystolicPressure: high(\.p.pa), .pulmonaryDiastolicPressure: low(\.p.pa),
            .pulmonaryMeanPressure: mean(\.p.pa), .rightAtrialMeanPressure: mean(\.p.ra),
            .rightVentricularSystolicPressure: high(\.p.rv), .pericardialMeanPressure: mean(\.p.peri),
            .systemicVascularResistance: 80
                * ratio(map - (mistake == .resistanceWithoutVeins ? 0 : mean(\.p.ra)), 0.06 * forward / rr),
        ]
    }

    private var filling: [Measure: Double] {
        guard let start = samples.firstIndex(where: { $0.t > peak && $0.mitral > 0 }) else { return [:] }
        let filling = mistake == .gradientWhileFlowing ? samples.filter { $0.mitral > 0 } : Array(samples[start...])
        let area = patient[.mitralArea] / (mistake == .gradientByPlanimetry ? 0.84 : 1)
        func mean(_ value: (Sample) -> Double) -> Double { filling.reduce(0) { $0 + value($1) } / Double(filling.count) }
        let gradient = mean { 0.5 * 1.06 * pow(max($0.mitral, 0) / area, 2) / 1333.22 }
        let early = filling.filter { $0.t < rr - patient[.prInterval] || mistake == .eWaveWithAWave }
        return [
            .fillingTime: Double(filling.count) * step, .meanMitralGradient: gradient,
            .meanMitralGradientByCatheter: mean { $0.p.la - $0.p.lv },
            .peakEarlyVelocity: (early.map(\.mitral).max() ?? 0) / area / 100,
            .gorlinArea: ratio(mean { max($0.mitral, 0) }, (mistake == .gorlinConstant ? 44.3 : 37.7) * sqrt(gradient)),
        ]
    }

    private var work: [Measure: Double] {
        let stroke = -sum { $0.p.lv * ((mistake == .workWithoutFilling ? min($0.mitral, 0) : $0.mitral) - $0.aortic) } * step
        let intercept = patient[.leftVentricularIntercept]
        let end = samples.filter { $0.t < 0.6 * rr }.max { $0.p.lv / ($0.lv - intercept) < $1.p.lv / ($1.lv - intercept) }
        let potential = end.map { 0.5 * $0.p.lv * ($0.lv - intercept) } ?? 0
        return [.strokeWork: stroke, .pressureVolumeArea: mistake == .noPotentialEnergy ? stroke : stroke + potential]
    }
}
