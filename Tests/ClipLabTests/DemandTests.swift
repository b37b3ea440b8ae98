import ClipLab
import Testing

@Suite("Drugs and complications, as asked of the circulation")
struct DemandTests {
    private func lab(_ anesthesia: Anesthesia = .awake, _ change: (inout Anatomy) -> Void = { _ in }) -> Lab {
        var anatomy = Anatomy()
        change(&anatomy)
        var lab = Lab(anatomy, seed: 1, anesthesia: anesthesia)
        _ = lab.act(.punctureVein)
        return lab
    }

    private func after(_ seconds: Double, _ lab: Lab) -> CirculationDemand {
        var lab = lab
        _ = lab.act(.wait(seconds: seconds))
        return lab.demand
    }

    @Test("nothing is asked of a patient awake; anesthesia widens the vessels and blunts the reflex")
    func anesthesia() {
        #expect(lab().demand == CirculationDemand())
        let (sedated, asleep) = (lab(.sedation).demand, lab(.general).demand)
        #expect(asleep.resistance == 0.72 && asleep.leftVentricle == 0.92 && asleep.reflexGain == 1)
        #expect(sedated.resistance == 0.88 && sedated.leftVentricle == 0.97 && sedated.reflexGain == 2)
    }

    @Test("phenylephrine peaks within a minute and is half gone in three; an infusion holds until it is stopped")
    func vessels() {
        var lab = lab()
        _ = lab.act(.giveDrug(.phenylephrine))
        let course = [0.0, 60, 180, 600].map { after($0, lab).resistance }
        #expect(course[0] == 1)
        #expect(course[1] > 1.25 && course[1] < 1.35)
        #expect(abs(course[2] - 1.175) < 0.001 && course[3] < 1.05)
        var infused = self.lab()
        _ = infused.act(.giveDrug(.noradrenaline))
        _ = infused.act(.wait(seconds: 600))
        #expect(abs(infused.demand.resistance - 1.25) < 1e-6 && abs(infused.demand.inotropy - 1.05) < 1e-6)
        _ = infused.act(.stopDrug(.noradrenaline))
        #expect(after(0, infused).resistance > 1.17)
        #expect(abs(after(300, infused).resistance - 1) < 0.001)
    }

    @Test("what widens and what narrows vessels multiplies")
    func combined() {
        var lab = lab(.general)
        _ = lab.act(.giveDrug(.noradrenaline))
        _ = lab.act(.giveDrug(.vasodilator))
        #expect(abs(after(1200, lab).resistance - 0.72 * 1.25 * 0.85) < 1e-6)
    }

    @Test("esmolol slows a fast heart to 76 and no further, atropine and dobutamine add")
    func rate() {
        var fast = lab { $0.heartRate = 120 }
        _ = fast.act(.giveDrug(.esmolol))
        #expect(after(0, fast).heartRate == 120)
        #expect(after(120, fast).heartRate.map { $0 > 76 && $0 < 95 } == true)
        var slow = lab { $0.heartRate = 60 }
        _ = slow.act(.giveDrug(.esmolol))
        #expect(after(120, slow).heartRate == 60)
        _ = slow.act(.giveDrug(.inotrope))
        #expect(abs((after(1200, slow).heartRate ?? 0) - 68) < 0.1)
        var atropine = lab { $0.heartRate = 60 }
        _ = atropine.act(.giveDrug(.atropine))
        #expect(after(90, atropine).heartRate.map { $0 > 85 && $0 <= 90 } == true)
    }

    @Test("fluid runs for 50 seconds")
    func fluid() {
        var lab = lab()
        _ = lab.act(.giveDrug(.fluid))
        #expect(after(49, lab).infusion == 5 && after(50, lab).infusion == 0)
        _ = lab.act(.giveDrug(.blood))
        // Giving takes half a minute in which the fluid runs.
        #expect(after(10, lab).infusion == 13 && after(30, lab).infusion == 8)
    }

    @Test("a perforation bleeds faster with thin blood, a third as fast after protamine, and is drained")
    func tamponade() {
        var lab = Lab(TestPatient.named("11").anatomy, seed: 2)
        for act in [
            Act.punctureVein, .giveHeparin(units: 2500), .moveTent(superior: 8, anterior: -6), .show(.bicaval),
            .show(.shortAxis),
            .show(.fourChamber), .punctureSeptum,
        ] { _ = lab.act(act) }
        #expect(lab.state.events == [.perforation(.roof)] && lab.state.conditions.map(\.complication) == [.tamponade])
        let first = lab.demand.pericardialBleeding
        #expect(abs(first - (1 + 0.01 * (lab.clottingTime - 150))) < 1e-9 && first > 1)
        _ = lab.act(.rescue(.drain))
        #expect(lab.demand.pericardialDrainage == 10)
        _ = lab.act(.giveProtamine(milligrams: 30))
        #expect(lab.demand.pericardialBleeding <= 0.3 && lab.demand.pericardialBleeding > 0.2)
        #expect(after(600, lab).pericardialBleeding == 0)
    }

    @Test("air weakens the ventricle and slows the heart; it halves in four minutes, on oxygen in two")
    func air() {
        var lab = lab { $0.heartRate = 76 }
        lab.begin(.air)
        #expect(lab.demand.leftVentricle == 0.4 && lab.demand.heartRate == 46)
        #expect(abs(after(240, lab).leftVentricle - 0.7) < 1e-9 && after(240, lab).heartRate == 61)
        var helped = lab
        _ = helped.act(.rescue(.oxygen))
        #expect(after(240, helped).leftVentricle > 0.84)
    }

    @Test("a groin bleeds until it is pressed; fast fibrillation lasts until cardioversion or slows with esmolol")
    func others() {
        var lab = lab()
        lab.begin(.groinBleed)
        #expect(lab.demand.hemorrhage == 5)
        _ = lab.act(.rescue(.press))
        #expect(lab.demand.hemorrhage == 0)
        lab.begin(.fastFibrillation)
        #expect(lab.demand.heartRate == 125 && lab.demand.fibrillation == 0.22)
        var slowed = lab
        _ = slowed.act(.giveDrug(.esmolol))
        #expect(after(180, slowed).heartRate.map { $0 < 95 } == true)
        _ = lab.act(.rescue(.cardiovert))
        #expect(lab.demand.heartRate == nil && lab.demand.fibrillation == nil)
        lab.begin(.afterloadMismatch)
        #expect(lab.demand.leftVentricle == 0.5)
        #expect(abs(after(21_600, lab).leftVentricle - 0.75) < 1e-9)
    }

    @Test("a hole of 0.2 cm² is left by the guide, 0.1 more by each further puncture, none by an occluder")
    func hole() {
        let done = TestPatient.named("01").treated(seed: 1).lab
        #expect(done.demand.septalHole == 0.2)
        let patient = TestPatient.named("01")
        var lab = Lab(patient.anatomy, seed: 1)
        let lines = patient.treated(seed: 1).lines.map(\.act)
        let across = lines.prefix { $0 != .insertGuide } + [.insertGuide]
        for act in across { _ = lab.act(act) }
        _ = lab.act(.pullGuideBack)
        for act in across.dropFirst(2) where act.name != .moveTent { _ = lab.act(act) }
        #expect(lab.stage == .atriumGuide && lab.state.holes == 2)
        _ = lab.act(.withdrawGuide)
        #expect(abs(lab.demand.septalHole - 0.3) < 1e-12)
        _ = lab.act(.closeSeptum)
        #expect(lab.demand.septalHole == 0)
    }

    @Test("saturation falls with a shunt from right to left, and after two and a half minutes without breath")
    func saturation() {
        var lab = lab()
        #expect(lab.saturation(rightToLeft: 0, output: 4) == 98)
        let shunted = lab.saturation(rightToLeft: 0.3, output: 3.5)
        #expect(shunted > 80 && shunted < 90)
        _ = lab.act(.holdBreath)
        _ = lab.act(.wait(seconds: 150))
        #expect(lab.saturation(rightToLeft: 0, output: 4) == 98)
        _ = lab.act(.wait(seconds: 25))
        #expect(abs(lab.saturation(rightToLeft: 0, output: 4) - 93) < 1e-9)
        #expect(lab.state.events == [.longApnea])
    }

    @Test("late complications come about as often as their chances say")
    func lateComplications() {
        func share(_ draw: (inout Lab) -> Void) -> Double {
            let count = 4000
            let hits = (0..<count).count { seed in
                var anatomy = Anatomy()
                anatomy.ejectionFraction = 25
                var lab = Lab(anatomy, seed: UInt64(seed))
                draw(&lab)
                return !lab.state.conditions.isEmpty
            }
            return Double(hits) / Double(count)
        }
        #expect(abs(share { $0.drawGroinBleed(seenWithUltrasound: true) } - 0.03) < 0.01)
        #expect(abs(share { $0.drawGroinBleed(seenWithUltrasound: false) } - 0.12) < 0.02)
        #expect(abs(share { $0.drawFibrillation() } - 0.04) < 0.01)
        #expect(abs(share { $0.drawMismatch(leak: 0.3, left: 0.05) } - 0.26) < 0.03)
        #expect(share { $0.drawMismatch(leak: 0.3, left: 0.15) } == 0)
    }

    @Test("every complication says what is seen, what comes first and what would be wrong")
    func words() {
        for complication in Complication.allCases {
            #expect(!complication.title.isEmpty && complication.sign.hasSuffix("."), "\(complication)")
            #expect(!complication.firstActions.isEmpty && complication.firstActions.allSatisfy { $0.hasSuffix(".") })
            #expect(complication.wrong.hasSuffix("."))
        }
        #expect(CriticalError.allCases.allSatisfy { $0.sentence.hasSuffix(".") })
    }
}
