import ClipLab
import Hemodynamics
import VitalSigns

/// Carries what the lab asks of the circulation over to it: drugs, anesthesia, complications, holes and leaks.
struct DemandCarrier: Sendable {
    /// The patient's own parameters that demands are factors on.
    private let pulmonaryResistance: Double
    private let rightVentricle: Double
    private let reflexGain: Double
    private let tricuspidLeak: Double
    private var carried = CirculationDemand()
    /// The effusion when the drain went in, mL; nil while none is in.
    private var effusionWhenDrained: Double?

    init(_ patient: PatientProfile) {
        pulmonaryResistance = patient[.pulmonaryResistance]
        rightVentricle = patient[.rightVentricularElastance]
        reflexGain = patient[.reflexGain]
        tricuspidLeak = patient[.tricuspidLeak]
    }

    /// Changes the circulation by what is asked otherwise than before.
    mutating func carry(_ asked: CirculationDemand, to circulation: inout Simulation) {
        var demand = asked
        limitDrainage(&demand, effusion: circulation.effusion.milliliters)
        guard demand != carried else { return }
        let before = carried
        carried = demand
        if demand.resistance != before.resistance { carryResistance(demand.resistance, to: &circulation) }
        carryHeart(demand, before, to: &circulation)
        carryFlows(demand, before, to: &circulation)
        if demand.addedLeak != before.addedLeak { carryLeak(to: &circulation) }
    }

    /// Adds what leaks beside the valve's own gap; clips that were replaced have taken it away.
    func carryLeak(to circulation: inout Simulation) {
        guard carried.addedLeak > 0 else { return }
        let own = circulation.patient.valve.orifices.regurgitantArea.squareCentimeters
        try? circulation.set(.mitralLeak, to: min(own + carried.addedLeak, 1.2))
    }

    /// A drain takes no more than its share.
    private mutating func limitDrainage(_ demand: inout CirculationDemand, effusion: Double) {
        guard demand.pericardialDrainage > 0 else { return effusionWhenDrained = nil }
        let whole = effusionWhenDrained ?? effusion
        effusionWhenDrained = max(whole, effusion)
        if effusion <= demand.drainedShare * whole || effusion < 1 { demand.pericardialDrainage = 0 }
    }

    private func carryResistance(_ factor: Double, to circulation: inout Simulation) {
        circulation.stop(.vasodilatation)
        circulation.stop(.vasoconstriction)
        if factor < 1 {
            try? circulation.start(.vasodilatation(resistanceFactor: max(0.3, factor)))
        } else if factor > 1 {
            try? circulation.start(.vasoconstriction(resistanceFactor: min(3, factor)))
        }
    }

    private func carryHeart(
        _ demand: CirculationDemand, _ before: CirculationDemand, to circulation: inout Simulation
    ) {
        if demand.leftVentricle != before.leftVentricle {
            circulation.set(
                .leftVentricularFailure,
                demand.leftVentricle < 1
                    ? .leftVentricularFailure(elastanceFactor: max(0.2, demand.leftVentricle)) : nil)
        }
        if demand.inotropy != before.inotropy {
            circulation.set(.inotrope, demand.inotropy > 1 ? .inotrope(elastanceFactor: min(2, demand.inotropy)) : nil)
        }
        if demand.heartRate != before.heartRate {
            circulation.set(
                .heartRate, demand.heartRate.map { .heartRate(HeartRate(beatsPerMinute: min(max($0, 30), 200))) })
        }
        if demand.fibrillation != before.fibrillation {
            circulation.set(.atrialFibrillation, demand.fibrillation.map { .atrialFibrillation(variation: min($0, 0.5)) })
        }
        if demand.reflexGain != before.reflexGain {
            try? circulation.set(.reflexGain, to: demand.reflexGain ?? reflexGain)
        }
        if demand.rightVentricle != before.rightVentricle {
            try? circulation.set(.rightVentricularElastance, to: rightVentricle * demand.rightVentricle)
        }
    }

    private func carryFlows(
        _ demand: CirculationDemand, _ before: CirculationDemand, to circulation: inout Simulation
    ) {
        func flow(_ kind: Situation.Kind, _ value: Double, _ old: Double, _ most: Double, _ start: (Double) -> Situation) {
            if value != old { circulation.set(kind, value >= 0.1 ? start(min(value, most)) : nil) }
        }
        flow(.infusion, demand.infusion, before.infusion, 50) { .infusion(millilitersPerSecond: $0) }
        flow(.hemorrhage, demand.hemorrhage, before.hemorrhage, 50) { .hemorrhage(millilitersPerSecond: $0) }
        flow(.pericardialBleeding, demand.pericardialBleeding, before.pericardialBleeding, 20) {
            .pericardialBleeding(millilitersPerSecond: $0)
        }
        flow(.pericardialDrainage, demand.pericardialDrainage, before.pericardialDrainage, 50) {
            .pericardialDrainage(millilitersPerSecond: $0)
        }
        flow(.septalHole, demand.septalHole, before.septalHole, 3) { .septalHole(OrificeArea(squareCentimeters: $0)) }
        if demand.pulmonaryResistance != before.pulmonaryResistance {
            try? circulation.set(.pulmonaryResistance, to: pulmonaryResistance * demand.pulmonaryResistance)
        }
        if demand.tricuspidLeak != before.tricuspidLeak {
            try? circulation.set(.tricuspidLeak, to: min(tricuspidLeak + demand.tricuspidLeak, 1.2))
        }
    }
}

extension Simulation {
    /// Starts a situation, or stops the one of its kind.
    fileprivate mutating func set(_ kind: Situation.Kind, _ situation: Situation?) {
        guard let situation else { return stop(kind) }
        try? start(situation)
    }
}
