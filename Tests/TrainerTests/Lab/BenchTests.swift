import ClipLab
import Content
import Hemodynamics
import TestSupport
import Testing

@testable import Trainer

@Suite("The clip lab on a circulation that answers")
struct BenchTests {
    /// What came of a scripted operator's acts on the bench.
    private struct Played {
        var bench: Bench
        var differences: [String] = []

        var isDetached: Bool {
            bench.lab.state.events.contains { if case .detached = $0 { true } else { false } }
        }
    }

    /// A scripted operator decides in the lab alone; the bench, with anesthesia and circulation, must come to the same.
    private func play(_ patient: PatientCase, seed: UInt64, _ change: (inout OperatorErrors) -> Void = { _ in }) -> Played {
        var errors = OperatorErrors()
        change(&errors)
        let plan = patient.plan ?? OperatorPlan(puncture: SeptalPoint(superior: 3, anterior: -6), clips: [.init(.nt, at: 0)])
        var scripted = ScriptedOperator(Lab(patient.anatomy, seed: seed), plan: plan, errors: errors)
        scripted.play()
        var played = Played(bench: Bench(patient, seed: seed, waveformSeconds: 0))
        for line in scripted.lines {
            // Who sees a groin bleed presses it.
            for condition in played.bench.lab.state.conditions
            where condition.complication == .groinBleed && condition.measures[.press] == nil {
                _ = played.bench.perform(.rescue(.press))
            }
            let outcome = played.bench.perform(line.act)
            if outcome != line.outcome { played.differences.append("\(line.act): \(outcome), not \(line.outcome)") }
        }
        return played
    }

    @Test(
        "a scripted operator reaches MR 1+ and a gradient under 5 mmHg in the seven treatable patients (20 seeds; 2 unless SOAK=1)",
        arguments: LabDriving.pack.patients.filter { !$0.stopIsRight }.map(\.number))
    func treatable(_ number: String) {
        let patient = LabDriving.patient(number)
        let seeds: ClosedRange<UInt64> = Soak.isOn ? 1...20 : 1...2
        var detached = 0
        for seed in seeds {
            let played = play(patient, seed: seed)
            // A clip that holds well comes off once in a hundred times all the same; it is counted, and no failure of the plan.
            if played.isDetached {
                detached += 1
                continue
            }
            #expect(played.differences == [], "seed \(seed)")
            let numbers = played.bench.numbers
            #expect(numbers.grade <= 1 && numbers.gradient < 5, "seed \(seed): MR \(numbers.grade)+, \(numbers.gradient) mmHg")
            #expect(played.bench.lab.stage == .done && !played.bench.hasArrested)
        }
        if Soak.isOn {
            print(
                "patient \(number): \(seeds.count - detached) of \(seeds.count) reached it, \(detached) detached in the laboratory"
            )
        }
        #expect(detached <= 1)
    }

    @Test("where no clip is right the operator stops, and the circulation is what it was", arguments: ["04", "07"])
    func stops(_ number: String) {
        let played = play(LabDriving.patient(number), seed: 2)
        #expect(played.bench.lab.state.clips.isEmpty)
        #expect(abs(played.bench.numbers.leak - played.bench.numbersAtStart.leak) < 0.15)
    }

    @Test("the settled circulation shows the numbers that the patient was made up with, before anesthesia, within 10 % or 6")
    func shown() throws {
        for patient in LabDriving.pack.patients {
            var simulation = try Simulation(PatientProfile(patient), waveformSeconds: 0)
            for _ in 0..<120 { simulation.advanceBeat() }
            let beat = try #require(simulation.lastBeat)
            let pairs: [(String, Double, Double)] = [
                ("EDV", beat.endDiastolicVolume.milliliters, patient.shown.endDiastolicVolume),
                ("EF", beat.ejectionFraction.percent, patient.shown.ejectionFraction),
                ("LA", beat.leftAtrialMeanPressure.mmHg, patient.shown.leftAtrialMean),
                ("v", beat.leftAtrialVWave.mmHg, patient.shown.leftAtrialV),
                ("MAP", beat.meanArterialPressure.mmHg, patient.shown.meanArterial),
                ("PA", beat.pulmonarySystolicPressure.mmHg, patient.shown.pulmonarySystolic),
                ("RVol", beat.regurgitantVolume.milliliters, patient.shown.regurgitantVolume),
            ]
            for (name, value, wanted) in pairs {
                #expect(abs(value - wanted) <= max(6.5, 0.1 * wanted), "\(patient.number) \(name) \(value), shown \(wanted)")
            }
        }
    }

    @Test("however the time between two acts is cut into frames, the same bits come of it")
    func frames() {
        let patient = LabDriving.patient("11")
        var whole = Bench(patient, seed: 3)
        var cut = whole
        var generator = SeededGenerator(seed: 4)
        for act in LabDriving.toAtrium {
            let steps = Int.random(in: 1...9_000, using: &generator)
            whole.advance(steps: steps)
            var left = steps
            while left > 0 {
                let part = min(left, Int.random(in: 1...120, using: &generator))
                cut.advance(steps: part)
                left -= part
            }
            #expect(whole.perform(act) == cut.perform(act))
        }
        #expect(whole.moment == cut.moment && whole.lab.state == cut.lab.state && whole.numbers == cut.numbers)
        #expect(whole.circulation == cut.circulation)
    }

    @Test("time that passes without an act thins the heparin and counts; an act that is refused costs none")
    func time() {
        var bench = Bench(LabDriving.patient("01"), seed: 1)
        for act in LabDriving.toAtrium { _ = bench.perform(act) }
        let (clock, act) = (bench.lab.state.clock, bench.lab.clottingTime)
        bench.advance(steps: 600 * Bench.stepsPerSecond)
        #expect(bench.lab.state.clock == clock + 600 && bench.lab.clottingTime < act - 10)
        let moment = bench.moment
        #expect(bench.perform(.releaseClip) == .refused(.notNow) && bench.moment == moment)
    }

    @Test("a clip that closes lowers the v-wave before its act is over; opening it brings it back")
    func closing() {
        let patient = LabDriving.patient("01")
        var bench = Bench(patient, seed: 1)
        var scripted = ScriptedOperator(Lab(patient.anatomy, seed: 1), plan: patient.plan!)  // it has a plan
        scripted.play()
        for line in scripted.lines {
            _ = bench.perform(line.act)
            if line.act == .closeClip { break }
        }
        let before = bench.numbersBeforeClip
        #expect(bench.numbers.leftAtrialV < before.leftAtrialV - 10 && bench.numbers.grade == 1)
        _ = bench.perform(.reopenClip)
        #expect(bench.numbers.leftAtrialV > before.leftAtrialV - 4 && bench.numbers.grade >= 3)
    }

    @Test("a clip on a valve with a torn leaflet changes the circulation as any clip does")
    func torn() throws {
        let patient = LabDriving.patient("10")
        var played: Bench?
        for seed in UInt64(1)...200 where played == nil {
            var lab = Lab(patient.anatomy, seed: seed)
            var scripted = ScriptedOperator(lab, plan: try #require(patient.plan))
            scripted.play()
            let acts = scripted.lines.map(\.act).prefix { $0 != .closeHalf }
            guard let grasp = acts.last(where: { $0.name == .lowerGrippers }) else { continue }
            let again =
                Array(acts) + [
                    .raiseGrippers, .setArms(.open), grasp.name == .lowerGrippers ? .lowerGrippers(.both) : grasp, .closeClip,
                ]
            for act in again { _ = lab.act(act) }
            guard lab.state.tears > 0, lab.stage == .closed else { continue }
            var bench = Bench(patient, seed: seed, waveformSeconds: 0)
            for act in again { _ = bench.perform(act) }
            played = bench
        }
        let bench = try #require(played)
        #expect(bench.numbers.area < bench.numbersBeforeClip.area - 0.5)
        #expect(
            bench.numbers.regurgitantVolume < bench.numbersBeforeClip.regurgitantVolume - 3,
            "\(bench.numbers.regurgitantVolume)")
    }

    @Test(
        "a perforation fills the pericardium until the patient is unstable; drained and reversed, the patient is stable again")
    func tamponade() {
        var bench = Bench(LabDriving.patient("11"), seed: 2)
        for act in [
            Act.punctureVein, .giveHeparin(units: 5000), .moveTent(superior: 8, anterior: -6), .show(.bicaval),
            .show(.shortAxis),
            .show(.fourChamber), .punctureSeptum,
        ] { _ = bench.perform(act) }
        #expect(bench.lab.state.events == [.perforation(.roof)])
        for _ in 0..<30 where !bench.isUnstable { bench.advance(steps: 20 * Bench.stepsPerSecond) }
        #expect(bench.isUnstable && bench.numbers.effusion > 100)
        #expect(bench.perform(.moveTent(superior: 1, anterior: 0)) == .refused(.patientUnstable))
        _ = bench.perform(.rescue(.drain))
        _ = bench.perform(.giveProtamine(milligrams: 50))
        _ = bench.perform(.giveDrug(.fluid))
        bench.advance(steps: 300 * Bench.stepsPerSecond)
        #expect(!bench.isUnstable && bench.numbers.meanArterial > 60, "MAP \(bench.numbers.meanArterial)")
    }

    @Test("anesthesia lowers the pressure, a pressor brings it up, and the leak stays what it is")
    func pressor() {
        let patient = LabDriving.patient("01")
        let awake = Bench(patient, seed: 1, anesthesia: .awake), asleep = Bench(patient, seed: 1)
        #expect(asleep.numbers.meanArterial < awake.numbers.meanArterial - 3)
        #expect(abs(asleep.numbers.leak - awake.numbers.leak) < 0.001)
        var helped = asleep
        _ = helped.perform(.giveDrug(.phenylephrine))
        helped.advance(steps: 60 * Bench.stepsPerSecond)
        #expect(helped.numbers.meanArterial > asleep.numbers.meanArterial + 3)
    }
}
