import ClipLab
import Content
import TestSupport
import Testing

@testable import Trainer

@Suite("Complications of the clip lab: onset, sign, first actions and what each does")
struct ComplicationTests {
    /// What an act does to a number of the patient, against the same time without it.
    struct Effect: Sendable {
        var act: Act
        var number: String
        var way: Way
        /// s after the act.
        var after = 60.0
        /// What is done before, in both.
        var behind: [Act] = []

        enum Way: String, Sendable { case up, down, same }
    }

    /// How a complication begins, and what its first actions do.
    struct Row: Sendable, CustomStringConvertible {
        var complication: Complication
        var patient: String
        var seed: UInt64
        var acts: [Act]
        var effects: [Effect]
        var setup: CaseSetup?
        var description: String { complication.rawValue }
    }

    static func value(_ number: String, of bench: Bench) -> Double {
        let (numbers, demand) = (bench.numbers, bench.lab.demand)
        switch number {
        case "MAP": return numbers.meanArterial
        case "HR": return numbers.heartRate
        case "CO": return numbers.output
        case "LA": return numbers.leftAtrial
        case "RA": return numbers.rightAtrial
        case "gradient": return numbers.gradient
        case "v": return numbers.leftAtrialV
        case "SpO2": return numbers.saturation
        case "effusion": return numbers.effusion
        case "bleeding": return demand.pericardialBleeding + demand.hemorrhage
        case "ACT": return bench.lab.clottingTime
        case "ventricle": return demand.leftVentricle
        case "held": return Double(bench.lab.state.drops.count)
        case "caught": return bench.lab.isCaught ? 1 : 0
        default: return Double(bench.lab.state.conditions.count)
        }
    }

    // MARK: Onsets

    /// A seed at which chance does something in a patient's lab.
    static func seed(_ patient: String, _ isSo: (inout Lab) -> Bool) -> UInt64 {
        let patient = LabDriving.patient(patient)
        return (1...2000).first { seed in
            var lab = Lab(patient.anatomy, seed: UInt64(seed) ^ fingerprint(patient.id), anesthesia: .general)
            return isSo(&lab)
        }.map { UInt64($0) } ?? 0
    }

    /// What a scripted operator does up to an act after which something is so, with the seed at which that comes.
    static func played(
        _ number: String, plan: OperatorPlan? = nil, seeds: ClosedRange<UInt64> = 1...60,
        _ change: (inout OperatorErrors) -> Void = { _ in }, until isSo: (Lab, Act) -> Bool
    ) -> (seed: UInt64, acts: [Act]) {
        let patient = LabDriving.patient(number)
        var errors = OperatorErrors()
        change(&errors)
        let usual = OperatorPlan(puncture: SeptalPoint(superior: 3, anterior: -6), clips: [.init(.nt, at: 0)])
        let plan = plan ?? patient.plan ?? usual
        for seed in seeds {
            let fresh = Lab(patient.anatomy, seed: seed ^ fingerprint(patient.id), anesthesia: .general)
            var scripted = ScriptedOperator(fresh, plan: plan, errors: errors)
            scripted.play()
            var (lab, acts) = (fresh, [Act]())
            for line in scripted.lines {
                _ = lab.act(line.act)
                acts.append(line.act)
                if isSo(lab, line.act) { return (seed, acts) }
            }
        }
        return (0, [])
    }

    private static func isHere(_ complication: Complication) -> (Lab, Act) -> Bool {
        { lab, _ in lab.state.conditions.contains { $0.complication == complication } }
    }

    static let rows: [Row] = {
        let puncture: [Act] = [
            .punctureVein, .giveHeparin(units: 5000), .moveTent(superior: 8, anterior: -6), .show(.bicaval), .show(.shortAxis),
            .show(.fourChamber), .punctureSeptum,
        ]
        let roof = seed("11") { lab in
            for act in puncture { _ = lab.act(act) }
            return lab.state.events == [.perforation(.roof)]
        }
        let aorta = played(
            "01", plan: OperatorPlan(puncture: SeptalPoint(superior: 2, anterior: 11), clips: []),
            until: isHere(.aorticPuncture))
        let air = played("02", { $0.skipsFlush = true }, until: isHere(.air))
        let inGuide = played("01") { lab, act in act == .flushGuide && lab.stage == .atriumGuide }
        let thrombus = thrombusActs(inGuide.acts)
        let stroke = seed("01") { lab in
            lab.begin(.thrombus)
            lab.drawStroke(after: .withdrawGuide)
            return lab.state.conditions.contains { $0.complication == .stroke }
        }
        let slip = played(
            "01",
            {
                $0.tooLow = 9
                $0.releasesAnyway = true
            }
        ) { lab, act in isHere(.leafletLost)(lab, act) && lab.stage == .closed }
        let loose = played(
            "01",
            {
                $0.tooLow = 7
                $0.releasesAnyway = true
            }, until: isHere(.detachment))
        let tear = tearActs()
        let caught = caughtActs()
        let narrow = played(
            "12",
            plan: OperatorPlan(
                puncture: LabDriving.patient("12").plan?.puncture ?? SeptalPoint(superior: 3, anterior: -6),
                clips: [.init(.ntw, at: 3.6), .init(.ntw, at: -3.6)])
        ) { lab, act in act == .closeClip && lab.state.clips.count == 1 }
        let weak = seed("09") { lab in
            lab.drawMismatch(leak: 0.2, left: 0.02)
            return !lab.state.conditions.isEmpty
        }
        let mismatch = played(
            "09",
            plan: OperatorPlan(
                puncture: LabDriving.patient("09").plan?.puncture ?? SeptalPoint(superior: 3, anterior: -6),
                clips: [.init(.ntw, at: 3.4), .init(.ntw, at: -3.6)]), seeds: weak...weak
        ) { lab, act in act == .withdrawDevice && lab.state.clips.count == 2 }
        let out = played("03") { _, act in act == .withdrawGuide }
        let groin = seed("01") { lab in
            lab.drawGroinBleed(seenWithUltrasound: true)
            return !lab.state.conditions.isEmpty
        }
        let bleeding = played("01", seeds: groin...groin) { _, act in act == .withdrawGuide }
        let rhythm = seed("01") { lab in
            lab.drawFibrillation()
            return !lab.state.conditions.isEmpty
        }
        let pressure = seed("01") { lab in
            lab.drawHypotension()
            return lab.demand.resistance < 0.7
        }
        let fast = played("01", seeds: rhythm...rhythm) { _, act in act == .insertGuide }
        return [
            Row(
                complication: .tamponade, patient: "11", seed: roof, acts: puncture + [.wait(seconds: 60)],
                effects: [
                    Effect(act: .checkEffusion, number: "MAP", way: .same, after: 0),
                    Effect(act: .rescue(.drain), number: "effusion", way: .down),
                    Effect(act: .giveProtamine(milligrams: 30), number: "bleeding", way: .down),
                    Effect(act: .giveDrug(.fluid), number: "MAP", way: .up, after: 30),
                    Effect(act: .giveDrug(.phenylephrine), number: "MAP", way: .up, after: 30),
                    Effect(act: .rescue(.callSurgeon), number: "MAP", way: .same),
                ]),
            Row(
                complication: .aorticPuncture, patient: "01", seed: aorta.seed, acts: aorta.acts,
                effects: [
                    Effect(act: .withdrawNeedle, number: "conditions", way: .down, after: 0),
                    Effect(act: .wait(seconds: 600), number: "MAP", way: .same),
                ]),
            Row(
                complication: .air, patient: "02", seed: air.seed, acts: air.acts,
                effects: [
                    Effect(act: .rescue(.oxygen), number: "ventricle", way: .up, after: 120),
                    Effect(act: .rescue(.aspirate), number: "MAP", way: .same),
                    Effect(act: .giveDrug(.phenylephrine), number: "MAP", way: .up, after: 30),
                    Effect(act: .giveDrug(.atropine), number: "HR", way: .up),
                    Effect(act: .wait(seconds: 60), number: "MAP", way: .same, after: 0),
                ]),
            Row(
                complication: .thrombus, patient: "01", seed: inGuide.seed, acts: thrombus,
                effects: [
                    Effect(act: .giveHeparin(units: 5000), number: "ACT", way: .up, after: 0),
                    Effect(act: .measureClottingTime, number: "MAP", way: .same, after: 0),
                    Effect(
                        act: .wait(seconds: 300), number: "conditions", way: .down, after: 400,
                        behind: [.giveHeparin(units: 9000)]),
                    Effect(act: .rescue(.aspirate), number: "MAP", way: .same),
                ]),
            Row(
                complication: .stroke, patient: "01", seed: stroke,
                acts: strokeActs(stroke),
                effects: [
                    Effect(act: .rescue(.callStrokeTeam), number: "MAP", way: .same),
                    Effect(act: .giveDrug(.noradrenaline), number: "MAP", way: .up),
                ]),
            Row(
                complication: .leafletLost, patient: "01", seed: slip.seed, acts: slip.acts,
                effects: [
                    Effect(act: .reopenClip, number: "held", way: .same, after: 0),
                    Effect(act: .raiseGrippers, number: "conditions", way: .down, after: 0),
                ]),
            Row(
                complication: .detachment, patient: "01", seed: loose.seed, acts: loose.acts,
                effects: [
                    Effect(act: .show(.reconstruction), number: "MAP", way: .same),
                    Effect(act: .rescue(.callSurgeon), number: "v", way: .same),
                ]),
            Row(
                complication: .leafletTear, patient: "04", seed: tear.seed, acts: tear.acts,
                effects: [Effect(act: .rescue(.callSurgeon), number: "MAP", way: .same)]),
            Row(
                complication: .caughtInChords, patient: "10", seed: caught.seed, acts: caught.acts,
                effects: [Effect(act: .freeClip(.turn), number: "caught", way: .down, after: 0)]),
            Row(
                complication: .stenosis, patient: "12", seed: narrow.seed, acts: narrow.acts + [.wait(seconds: 10)],
                effects: [
                    Effect(
                        act: .giveDrug(.esmolol), number: "gradient", way: .down, after: 120, behind: [.giveDrug(.atropine)]),
                    Effect(act: .assessResult, number: "gradient", way: .same, after: 0),
                    Effect(act: .reopenClip, number: "gradient", way: .down),
                    Effect(act: .giveDrug(.diuretic), number: "LA", way: .down, after: 600),
                ]),
            Row(
                complication: .afterloadMismatch, patient: "09", seed: weak,
                acts: mismatch.acts + Array(repeating: .wait(seconds: 300), count: 4),
                effects: [
                    Effect(act: .checkEffusion, number: "CO", way: .same),
                    Effect(act: .giveDrug(.inotrope), number: "CO", way: .up, after: 300),
                    Effect(act: .giveDrug(.vasodilator), number: "CO", way: .up, after: 180),
                    Effect(act: .rescue(.support), number: "CO", way: .up),
                ]),
            Row(
                complication: .rightToLeftShunt, patient: "03", seed: out.seed, acts: out.acts,
                effects: [
                    Effect(act: .closeSeptum, number: "SpO2", way: .up),
                    Effect(act: .rescue(.unloadRightHeart), number: "RA", way: .down, after: 120),
                ], setup: ownShunt),
            Row(
                complication: .groinBleed, patient: "01", seed: groin, acts: bleeding.acts,
                effects: [
                    Effect(act: .rescue(.press), number: "bleeding", way: .down, after: 0),
                    Effect(act: .giveDrug(.blood), number: "MAP", way: .up),
                    Effect(act: .giveProtamine(milligrams: 30), number: "ACT", way: .down, after: 0),
                ]),
            Row(
                complication: .fastFibrillation, patient: "01", seed: rhythm, acts: fast.acts,
                effects: [
                    Effect(act: .giveDrug(.esmolol), number: "HR", way: .down, after: 180),
                    Effect(act: .rescue(.cardiovert), number: "HR", way: .down),
                ]),
            Row(
                complication: .hypotension, patient: "01", seed: pressure, acts: [.punctureVein, .wait(seconds: 60)],
                effects: [
                    Effect(act: .giveDrug(.phenylephrine), number: "MAP", way: .up, after: 30),
                    Effect(act: .giveDrug(.noradrenaline), number: "MAP", way: .up, after: 120),
                    Effect(act: .assessResult, number: "MAP", way: .same, after: 0),
                ]),
        ]
    }()

    /// What case 03 lets go wrong when the guide leaves.
    private static var ownShunt: CaseSetup {
        let patient = LabDriving.patient("03")
        var setup = CaseSetup(patient.lesson!, .init())  // the bundled patients have lessons
        (setup.complication, setup.onset) = (.rightToLeftShunt, .guideOut)
        return setup
    }

    // MARK: Tests

    @Test("the table has every complication, and every first act of each")
    func whole() {
        #expect(Self.rows.map(\.complication.rawValue).sorted() == Complication.allCases.map(\.rawValue).sorted())
        for row in Self.rows {
            #expect(row.effects.map(\.act) == row.complication.firstActs, "\(row)")
            #expect(row.seed > 0 && !row.acts.isEmpty, "\(row)")
        }
    }

    @Test("it begins, says so by a word and a sign, lists its first actions, and its card is one key away", arguments: rows)
    func shown(_ row: Row) throws {
        let session = LabDriving.session("80x24", row.patient, seed: row.seed, isStill: true, setup: row.setup)
        session.act(row.acts)
        let isGoingOn = session.lab.lab.state.conditions.contains { $0.complication == row.complication }
        #expect(isGoingOn, "\(row): \(session.lab.lab.stage)")
        let alarm = try #require(session.lab.alarms.first { $0.complication == row.complication }, "\(row)")
        #expect(alarm.text == "\(row.complication.title.uppercased()): \(row.complication.sign)")
        #expect(session.words.contains("!! "), "\(row)")
        let lines = session.lab.lines(of: .rescue).map(\.action)
        for act in row.complication.firstActs { #expect(lines.contains(.act(act)), "\(row): \(act)") }
        // The newest alarm is the one whose card opens.
        let newest = session.lab.alarms.last { $0.complication != nil }?.complication
        session.press("esc !")
        #expect(session.place == .lookup(.cards), "\(row)")
        let title = try #require(newest.flatMap { session.state.pack.card($0.card)?.short }, "\(row)")
        #expect(session.words.contains(": \(title) "), "\(row): \(title)")
    }

    @Test("each first action moves the number it is there for, against the same time without it", arguments: rows)
    func helps(_ row: Row) {
        let patient = LabDriving.patient(row.patient)
        var bench = LabTask.patient(patient).bench(seed: row.seed, setup: row.setup)
        for act in row.acts { _ = bench.perform(act) }
        #expect(bench.lab.state.conditions.contains { $0.complication == row.complication }, "\(row): \(bench.lab.stage)")
        for effect in row.effects {
            var (helped, left) = (bench, bench)
            for act in effect.behind {
                _ = helped.perform(act)
                _ = left.perform(act)
            }
            let start = helped.lab.state.clock
            if case .refused(let reason) = helped.perform(effect.act) { Issue.record("\(row): \(effect.act) \(reason)") }
            left.advance(steps: Int((helped.lab.state.clock - start) * 1000))
            helped.advance(steps: Int(effect.after * 1000))
            // Waiting is compared with the moment before it.
            if effect.act.name == .wait { left = bench } else { left.advance(steps: Int(effect.after * 1000)) }
            let (with, without) = (Self.value(effect.number, of: helped), Self.value(effect.number, of: left))
            let least = 0.002 * max(1, without.magnitude)
            let isSo =
                switch effect.way {
                case .up: with > without + least
                case .down: with < without - least
                case .same: effect.act.name == .wait || abs(with - without) <= 0.02 * max(1, without.magnitude)
                }
            #expect(isSo, "\(row): \(effect.act) \(effect.number) \(with), without it \(without)")
        }
    }
}
