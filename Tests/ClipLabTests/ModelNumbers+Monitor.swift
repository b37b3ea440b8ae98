import ClipLab

extension ModelNumbers {
    /// What begins and ends with what monitor and echo say, and with moves of the gear.
    var monitor: [String] { [gradients, pressures, shunts, ventricles, thrombi, strokes, touches].flatMap { $0 } }

    private func isGoingOn(_ complication: Complication, _ lab: Lab) -> Bool {
        lab.state.conditions.contains { $0.complication == complication }
    }

    /// With one clip on the valve, and the system still in the patient.
    private func clipped(_ number: String, seed: UInt64 = 1) -> Lab {
        let lines = TestPatient.named(number).treated(seed: seed, constants: constants).lines.map(\.act)
        return after(Array(lines.prefix { $0 != .releaseClip }) + [.releaseClip], lab(number, seed: seed))
    }

    /// The first of some readings after which something goes on, or does not.
    private func first(
        _ complication: Complication, isSo: Bool, in lab: Lab, _ values: [Double],
        _ change: (inout MonitorReading, Double) -> Void
    ) -> Double {
        values.first { value in
            var (lab, reading) = (lab, MonitorReading())
            change(&reading, value)
            lab.watch(reading)
            return isGoingOn(complication, lab) == isSo
        } ?? -1
    }

    private var gradients: [String] {
        var lab = clipped("01")
        let up = first(.stenosis, isSo: true, in: lab, Array(stride(from: 2.0, to: 9, by: 0.1))) { $0.gradient = $1 }
        lab.begin(.stenosis)
        let down = first(.stenosis, isSo: false, in: lab, Array(stride(from: 9.0, to: 2, by: -0.1))) { $0.gradient = $1 }
        return [line("stenosis from, until", up, down)]
    }

    private var pressures: [String] {
        var lab = after([.punctureVein], lab(anesthesia: .general))
        let pressures = Array(stride(from: 110.0, to: 40, by: -1))
        let low = first(.hypotension, isSo: true, in: lab, pressures) { ($0.meanArterial, $0.usualArterial) = ($1, 100) }
        lab.begin(.hypotension)
        let enough = first(.hypotension, isSo: false, in: lab, pressures.reversed()) {
            ($0.meanArterial, $0.usualArterial) = ($1, 100)
        }
        let deep = (1...400).filter { seed in
            var lab = self.lab(seed: UInt64(seed), anesthesia: .general)
            lab.drawHypotension()
            return lab.demand.resistance < self.lab(anesthesia: .general).demand.resistance
        }
        var widened = self.lab(seed: UInt64(deep.first ?? 1), anesthesia: .general)
        widened.drawHypotension()
        let course = [0.0, 600, 3600].map { after([.wait(seconds: $0)], widened).demand.resistance }
        return [
            line("hypotension from, until", low, enough), line("hypotension of 400", Double(deep.count)),
            line("its resistance", course),
        ]
    }

    private var shunts: [String] {
        let acts = TestPatient.named("01").treated(seed: 1).lines.map(\.act)
        let out = Array(acts.prefix { $0 != .withdrawGuide }) + [.withdrawGuide]
        let holes = stride(from: 0.05, to: 0.3, by: 0.01).first { hole in
            var wide = constants
            wide.septum.holeArea = hole
            var lab = ModelNumbers(constants: wide).after(out, ModelNumbers(constants: wide).lab("01"))
            var reading = MonitorReading()
            reading.rightAtrial = 30
            lab.watch(reading)
            return isGoingOn(.rightToLeftShunt, lab)
        }
        let lab = after(out, lab("01"))
        let right = first(.rightToLeftShunt, isSo: true, in: lab, Array(stride(from: 10.0, to: 25, by: 0.1))) {
            $0.rightAtrial = $1
        }
        return [line("shunt from a hole, from a right atrial pressure", holes ?? -1, right)]
    }

    private var ventricles: [String] {
        let times = (1...12).map { seed -> Double in
            let lab = clipped("09", seed: UInt64(seed))
            let late = stride(from: 0.0, to: 2400, by: 30).first { seconds in
                var lab = after([.wait(seconds: seconds)], lab)
                var reading = MonitorReading()
                (reading.leak, reading.leakAtStart) = (0.05, 0.4)
                lab.watch(reading)
                return isGoingOn(.afterloadMismatch, lab)
            }
            return late ?? -1
        }
        return [line("mismatch after", times)]
    }

    private var thrombi: [String] {
        let times = stride(from: 4000.0, to: 12_000, by: 500).map { units -> Double in
            let acts = beginning(1, -5).map { $0.name == .giveHeparin ? Act.giveHeparin(units: units) : $0 }
            var lab = after(acts, lab())
            lab.begin(.thrombus)
            return stride(from: 0.0, to: 1500, by: 20).first { seconds in
                var lab = after([.wait(seconds: seconds)], lab)
                lab.watch(MonitorReading())
                return !isGoingOn(.thrombus, lab)
            } ?? -1
        }
        return [line("thrombus gone after", times)]
    }

    private var strokes: [String] {
        func count(_ acts: [Act]) -> Double {
            Double(
                (1...400).count { seed in
                    var lab = lab(seed: UInt64(seed))
                    lab.begin(.thrombus)
                    lab = after(acts, lab)
                    for _ in 0..<5 { lab.drawStroke(after: .steerMedial(1)) }
                    return isGoingOn(.stroke, lab)
                })
        }
        return [line("strokes of 400, aspirated", count([]), count([.rescue(.aspirate)]))]
    }

    private var touches: [String] {
        let count = (1...400).count { seed in
            var lab = lab(seed: UInt64(seed))
            lab.drawFibrillation(byTouch: true)
            return isGoingOn(.fastFibrillation, lab)
        }
        return [line("fibrillation of 400 by touch", Double(count))]
    }
}
