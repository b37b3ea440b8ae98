import ClipLab
import Testing

@Suite("Typical errors bring their consequence (40 seeds each)")
struct ErrorTests {
    /// What became of 40 plays.
    struct Outcome {
        var labs: [Lab]

        var released: [LabClip] { labs.compactMap(\.state.clips.first) }
        /// Of those that hold both leaflets.
        var quality: Double { mean(released.map(\.quality)) }
        var cover: Double { mean(released.map { min($0.held.anterior, $0.held.posterior) / ($0.size.arm - 3) }) }
        var detachment: Double { mean(released.map(\.detachmentChance)) }

        private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }

        func count(_ isSo: (LabEvent) -> Bool) -> Int { labs.reduce(0) { $0 + $1.state.events.count(where: isSo) } }
    }

    private func play(
        _ number: String, _ plan: OperatorPlan? = nil, _ change: (inout OperatorErrors) -> Void = { _ in }
    ) -> Outcome {
        var errors = OperatorErrors()
        change(&errors)
        let patient = TestPatient.named(number)
        return Outcome(labs: (1...40).map { patient.treated(seed: UInt64($0), plan: plan, errors: errors).lab })
    }

    private func puncture(_ number: String, superior: Double, anterior: Double) -> OperatorPlan {
        var plan = TestPatient.named(number).plan
        plan.puncture = SeptalPoint(superior: superior, anterior: anterior)
        return plan
    }

    /// The mean EROA with the first clip, cm².
    private func leak(_ number: String, _ outcome: Outcome) throws -> Double {
        let patient = TestPatient.named(number)
        let leaks = try outcome.labs.filter { $0.state.clips.first?.isAttached == true }.map { lab -> Double in
            let orifices = VectorFiles.orifices(patient.anatomy, Array(lab.state.clips.prefix(1)), lab.addedLeak)
            return try #require(orifices["eroa"])
        }
        return leaks.reduce(0, +) / Double(max(1, leaks.count))
    }

    @Test("none: well held, hardly ever lost")
    func none() throws {
        let one = play("01"), two = play("10")
        #expect(one.released.count == 40 && one.quality > 0.99 && one.cover > 1.1 && one.detachment < 0.012)
        #expect(try leak("01", one) < 0.07)
        #expect(two.released.count == 40 && two.quality > 0.99 && two.cover > 1.0 && two.detachment < 0.02)
    }

    @Test("rotated: holds worse and leaks twice as much")
    func rotated() throws {
        let outcome = play("01") { $0.rotation = 22 }
        #expect((0.70...0.90).contains(outcome.quality) && (0.8...1.0).contains(outcome.cover))
        #expect((0.015...0.06).contains(outcome.detachment))
        #expect(try leak("01", outcome) > 2 * leak("01", play("01")))
    }

    @Test("off the jet: held as well, and leaks on")
    func offJet() throws {
        let outcome = play("01") { $0.alongLine = 8 }
        #expect(outcome.quality > 0.98)
        #expect(try leak("01", outcome) > 0.17)
    }

    @Test("too anterior: short on the posterior leaflet, looks as good, detaches more often")
    func tooAnterior() throws {
        let outcome = play("01") { $0.acrossLine = 4 }
        #expect(outcome.quality > 0.96 && (0.8...0.98).contains(outcome.cover))
        #expect((0.012...0.06).contains(outcome.detachment))
        #expect(try leak("01", outcome) < 0.08)
    }

    @Test("shallow: looks nearly as good; deeper still: one in four comes off")
    func shallow() throws {
        let (five, seven) = (
            play("01") {
                $0.tooLow = 5; $0.releasesAnyway = true
            },
            play("01") {
                $0.tooLow = 7; $0.releasesAnyway = true
            }
        )
        #expect((0.90...0.99).contains(five.quality) && (0.7...0.9).contains(five.cover))
        #expect((0.03...0.15).contains(five.detachment) && seven.detachment > 2.5 * five.detachment)
        #expect((0.7...0.92).contains(seven.quality))
        #expect(try leak("01", five) < 0.10)
    }

    @Test("both grippers at once over a wide flail: less held, detaches twice as often")
    func bothAtOnce() {
        let (right, wrong) = (play("10"), play("10") { $0.takesBothAtOnce = true })
        #expect(wrong.cover < right.cover - 0.08 && wrong.detachment > 1.5 * right.detachment)
    }

    @Test("hoping where no leaflet holds: slips, bad quality, detachment", arguments: ["04", "07"])
    func hope(_ number: String) {
        let outcome = play(number) { $0.releasesAnyway = true }
        #expect(outcome.released.count >= 38 && outcome.quality < 0.75 && outcome.cover < 0.75 && outcome.detachment > 0.25)
        #expect(play(number).released.isEmpty)
    }

    @Test("no more heparin than the first dose: the clip does not go in")
    func noHeparin() {
        let outcome = play("02") { $0.skipsHeparin = true }
        #expect(outcome.released.isEmpty && outcome.labs.allSatisfy { $0.state.record.refusals > 0 })
    }

    @Test("loading before flushing: air in a third")
    func air() {
        let outcome = play("02", OperatorPlan(puncture: TestPatient.named("02").plan.puncture, clips: [.init(.ntw, at: 3.6)])) {
            $0.skipsFlush = true
        }
        #expect((8...20).contains(outcome.count { $0 == .air }) && outcome.released.count == 40)
    }

    @Test("a low anterior puncture: no room, a tilt, a worse grasp, more chords")
    func lowAnterior() {
        let (right, wrong) = (play("01"), play("01", puncture("01", superior: -8, anterior: 4)))
        #expect(wrong.labs.allSatisfy { $0.state.pose.tilt > 10 && $0.room < 6 })
        #expect(wrong.quality < right.quality - 0.05 && wrong.detachment > 1.5 * right.detachment)
    }

    @Test("too high a puncture: the clip does not reach")
    func tooHigh() {
        let outcome = play("02", puncture("02", superior: 13, anterior: -13))
        #expect(outcome.released.isEmpty && outcome.labs.allSatisfy { $0.stage != .done || $0.state.clips.isEmpty })
        #expect(outcome.labs.allSatisfy { $0.mend(.outOfReach) != nil && $0.state.record.crossings == 0 })
    }

    @Test("a thin septum under the roof: perforation in most; the aorta: an arterial wave, and no guide")
    func wrongPunctures() {
        let roof = play("11", puncture("11", superior: 7, anterior: -6))
        #expect(roof.count { if case .perforation = $0 { true } else { false } } >= 30)
        let aorta = play("01", puncture("01", superior: 2, anterior: 11))
        #expect(aorta.count { $0 == .aortaPunctured } == 40 && aorta.labs.allSatisfy { $0.state.holes == 0 })
    }
}
