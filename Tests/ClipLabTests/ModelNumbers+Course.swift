import ClipLab

extension ModelNumbers {
    /// What views read, and where they stop to show anything.
    var views: [String] {
        let seen: [View] = [.longAxis, .xPlane, .reconstruction]
        let start = TestPatient.named("02").treated(seed: 5, constants: LabConstants()).lines
            .prefix { $0.act.name != .lowerGrippers }.map(\.act)
        var lines = seen.map { view in
            let readings = (1...40).map { seed -> Double in
                var lab = after(start + [.lowerGrippers(.both)], lab(seed: UInt64(seed)))
                return lab.look(view).insertion[.posterior] ?? -1
            }
            return line("read in \(view.rawValue)", readings)
        }
        lines.append(line("turned so far until the long axis is empty", [turned(start)]))
        lines.append(line("medial so far until the long axis is empty", [medial]))
        let arms = Arms.allCases.map { arms -> Double in
            var lab = after(beginning(1, -5) + [.setArms(arms)], lab())
            return lab.look(.enFace).rotation == nil ? 0 : 1
        }
        lines.append(line("rotation seen en face by arms", arms))
        return lines
    }

    private func turned(_ start: [Act]) -> Double {
        for degrees in stride(from: 0.0, to: 60, by: 1) {
            var lab = after(start + [.rotate(degrees), .lowerGrippers(.both)], lab(seed: 5))
            if lab.stage == .grasping, lab.look(.longAxis).insertion.isEmpty { return degrees }
        }
        return -1
    }

    private var medial: Double {
        for way in stride(from: 4.0, to: 22, by: 0.5) {
            let acts =
                beginning(12, -8) + [.steerMedial(way), .rotate(-25), .crossValve, .setArms(.open), .lowerGrippers(.both)]
            var lab = after(acts, lab("10", seed: 3))
            if lab.stage == .grasping, lab.look(.longAxis).insertion.isEmpty { return way }
        }
        return -1
    }

    var blood: [String] {
        var lines: [String] = []
        for number in ["02", "09"] {
            var blood = Anticoagulation(TestPatient.named(number).anatomy, constants.blood)
            blood.doses = [Anticoagulation.Dose(time: 0, units: 8000), Anticoagulation.Dose(time: 4000, units: 2000)]
            for time in [60.0, 2400, 4500, 9000] {
                lines.append(
                    line("blood of \(number) at \(time)", [blood.clottingTime(at: time), 1000 * blood.thrombusRate(at: time)]))
            }
        }
        let measured = (1...8).map { seed in
            after([.punctureVein, .giveHeparin(units: 6000), .measureClottingTime], lab(seed: UInt64(seed))).state
                .measuredClottingTime?.seconds ?? 0
        }
        lines.append(line("measured", measured))
        let reversed = after([.giveHeparin(units: 9000), .giveProtamine(milligrams: 25)], lab())
        lines.append(line("after protamine", [reversed.clottingTime]))
        // How long a measured clotting time counts, and how much is enough, in minutes and units.
        let fresh = stride(from: 0.0, to: 5400, by: 60).count { seconds in
            stage(after: [.giveHeparin(units: 20_000), .measureClottingTime, .wait(seconds: seconds)]) == .atrium
        }
        let enough = stride(from: 0.0, to: 9000, by: 250).count { units in
            stage(after: [.giveHeparin(units: max(units, 1)), .measureClottingTime]) == .atrium
        }
        lines.append(line("minutes that it counts, doses that are enough", [Double(fresh), Double(enough)]))
        let breath = stride(from: 0.0, to: 300, by: 5).count { seconds in
            after([.holdBreath, .wait(seconds: seconds)], lab()).state.events.isEmpty
        }
        lines.append(line("breath-holds without harm", [Double(breath)]))
        return lines
    }

    /// Where a clip gets to with other heparin than usual.
    private func stage(after acts: [Act]) -> InterventionState {
        let usual = beginning(1, -5)
        let start = usual.filter { $0.name != .giveHeparin && $0.name != .measureClottingTime && $0 != .advanceClip }
        let needed = start.prefix { $0 != .insertGuide } + [.giveHeparin(units: 1)] + start.drop { $0 != .insertGuide }
        return after(Array(needed) + acts + [.advanceClip], lab()).stage
    }

    var drugs: [String] {
        var lines = Anesthesia.allCases.map { demand("anesthesia \($0.rawValue)", lab(anesthesia: $0).demand) }
        for drug in Drug.allCases {
            for seconds in [20.0, 45, 55, 400] {
                lines.append(
                    demand(
                        "\(drug.rawValue) at \(seconds)", after([.giveDrug(drug), .wait(seconds: seconds)], lab("05")).demand))
            }
        }
        let stopped = after(
            [.giveDrug(.noradrenaline), .wait(seconds: 300), .stopDrug(.noradrenaline), .wait(seconds: 20)], lab())
        let diuretic = stride(from: 0.0, to: 800, by: 50).map { seconds in
            after([.giveDrug(.diuretic), .wait(seconds: seconds)], lab()).demand.hemorrhage
        }
        return lines + [demand("noradrenaline, stopped", stopped.demand), line("diuretic", diuretic)]
    }

    private func demand(_ name: String, _ demand: CirculationDemand) -> String {
        line(
            name,
            [
                demand.resistance, demand.pulmonaryResistance, demand.leftVentricle, demand.rightVentricle, demand.inotropy,
                demand.heartRate ?? 0, demand.fibrillation ?? 0, demand.reflexGain ?? 0, demand.infusion, demand.hemorrhage,
                demand.pericardialBleeding, demand.pericardialDrainage, demand.drainedShare, demand.septalHole,
                demand.addedLeak, demand.tricuspidLeak,
            ])
    }

    var complications: [String] {
        var lines = Complication.allCases.map { complication -> String in
            var lab = after([.giveHeparin(units: 3000)], lab("01"))
            lab.begin(complication)
            return demand(complication.rawValue, after([.wait(seconds: 90)], lab).demand)
        }
        lines += [Complication.tamponade, .air, .rightToLeftShunt, .afterloadMismatch].flatMap { complication in
            RescueMeasure.allCases.map { measure in
                var lab = lab("01")
                lab.begin(complication)
                return demand(
                    "\(complication.rawValue), \(measure.rawValue)", after([.rescue(measure), .wait(seconds: 90)], lab).demand)
            }
        }
        var bleeding = after([.giveHeparin(units: 9000)], lab("01"))
        bleeding.begin(.tamponade)
        for seconds in stride(from: 0.0, to: 400, by: 10) {
            let reversed = after([.giveProtamine(milligrams: 20), .wait(seconds: seconds)], bleeding)
            lines.append(line("bleeding reversed, \(seconds)", [reversed.demand.pericardialBleeding]))
        }
        lines.append(demand("guide in pericardium", after(wrongGuide(superior: 22, anterior: -8), lab("11")).demand))
        lines.append(demand("guide in aorta", after(wrongGuide(superior: 0, anterior: 14), lab("11")).demand))
        let held = after([.holdBreath, .wait(seconds: 220)], lab())
        lines.append(
            line("saturation", [held.saturation(rightToLeft: 0.2, output: 4), lab().saturation(rightToLeft: 0, output: 4)]))
        return lines + lateComplications
    }

    private func wrongGuide(superior: Double, anterior: Double) -> [Act] {
        beginning(superior, anterior).prefix { $0 != .flushGuide }.map {
            $0.name == .giveHeparin ? .giveHeparin(units: 500) : $0
        }
    }

    private var lateComplications: [String] {
        func count(_ draw: (inout Lab) -> Void) -> Double {
            Double(
                (1...800).count { seed in
                    var anatomy = TestPatient.named("09").anatomy
                    anatomy.isFibrillating = false
                    var lab = Lab(anatomy, seed: UInt64(seed), constants: constants)
                    _ = lab.act(.giveHeparin(units: 8000))
                    draw(&lab)
                    return !lab.state.conditions.isEmpty
                })
        }
        let weak = (10...50).count { fraction in
            (1...20).contains { seed in
                var anatomy = Anatomy()
                anatomy.ejectionFraction = Double(fraction)
                var lab = Lab(anatomy, seed: UInt64(seed), constants: constants)
                lab.drawMismatch(leak: 0.4, left: 0.02)
                return !lab.state.conditions.isEmpty
            }
        }
        let fallen = (0...40).count { left in
            (1...20).contains { seed in
                var lab = lab("09", seed: UInt64(seed))
                lab.drawMismatch(leak: 0.4, left: Double(left) / 100)
                return !lab.state.conditions.isEmpty
            }
        }
        // How many draws it takes until the groin bleeds, by the heparin given.
        let thin = stride(from: 0.0, to: 12_000, by: 250).reduce(0) { sum, units in
            var lab = after([.giveHeparin(units: max(1, units))], lab("09", seed: UInt64(units) / 250))
            let draws = (1...100).first { _ in
                lab.drawGroinBleed(seenWithUltrasound: false)
                return !lab.state.conditions.isEmpty
            }
            return sum + (draws ?? 100)
        }
        return [
            line(
                "late complications of 800",
                [
                    count { $0.drawGroinBleed(seenWithUltrasound: true) },
                    count { $0.drawGroinBleed(seenWithUltrasound: false) },
                    count { $0.drawFibrillation() }, count { $0.drawMismatch(leak: 0.3, left: 0.05) },
                ]), line("fractions and falls with mismatch, thin blood", [Double(weak), Double(fallen), Double(thin)]),
        ]
    }
}
