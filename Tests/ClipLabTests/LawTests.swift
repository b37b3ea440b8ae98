import Arithmetic
import ClipLab
import TestSupport
import Testing

/// Nearer is never worse: a grasp with one error made smaller holds as much of each leaflet at least, holds as well at
/// least, and detaches and slips at most as often.
@Suite("Laws of the grasp (a seeded tenth of 1,500 random patients unless SOAK=1)")
struct LawTests {
    private static let count = Soak.isOn ? 1500 : 150

    /// Something that is less of an error, by a share of it that is left, 0 to 1.
    private func expectNoWorse(_ seed: UInt64, _ improve: (inout Grasp, _ left: Double) -> Void) {
        var random = RandomSource(seed: seed)
        var gains = 0
        for patient in 0..<Self.count {
            let worse = random.grasp(on: random.anatomy())
            var better = worse
            improve(&better, random.uniform())
            let chance = random.normal()
            let (before, after) = (Result(worse, chance), Result(better, chance))
            #expect(after.isNoWorse(than: before), "patient \(patient): \(before), then \(after)")
            if after.quality > before.quality + 1e-9 { gains += 1 }
        }
        // A law that never bites proves nothing.
        #expect(gains > Self.count / 50, "\(gains) of \(Self.count) were better")
    }

    private struct Result: CustomStringConvertible {
        let held: LeafletPair<Double>
        let quality: Double
        let detachment: Double
        let slips: LeafletPair<Double>

        init(_ grasp: Grasp, _ chance: Double) {
            held = LeafletPair(
                anterior: grasp.held(.anterior, chance: chance), posterior: grasp.held(.posterior, chance: chance))
            quality = grasp.quality(held: held)
            detachment = grasp.detachmentChance(held: held, travel: 0)
            slips = LeafletPair(
                anterior: grasp.slipChance(held: held.anterior), posterior: grasp.slipChance(held: held.posterior))
        }

        func isNoWorse(than other: Result) -> Bool {
            Leaflet.allCases.allSatisfy {
                held[$0] >= other.held[$0] - 1e-12 && slips[$0] <= other.slips[$0] + 1e-12
            } && quality >= other.quality - 1e-12 && detachment <= other.detachment + 1e-12
        }

        var description: String { "held \(held.anterior) and \(held.posterior), q \(quality), detaches \(detachment)" }
    }

    @Test("1: nearer to square")
    func rotation() {
        expectNoWorse(1) { grasp, left in
            grasp.pose.theta = grasp.anatomy.perpendicular(at: grasp.pose.x) + left * grasp.misalignment
        }
    }

    @Test("2: nearer to the line")
    func line() {
        expectNoWorse(2) { grasp, left in
            grasp.pose.y = grasp.anatomy.lineY(at: grasp.pose.x) + left * grasp.offLine
        }
    }

    @Test("3: nearer to the seat, where both leaflets have one")
    func seat() {
        expectNoWorse(3) { grasp, left in
            let seats = Leaflet.allCases.map { grasp.seat(of: $0) }
            guard seats[0] * seats[1] > 0 else { return }
            let nearest = seats[0] > 0 ? min(seats[0], seats[1]) : max(seats[0], seats[1])
            grasp.pose.z -= (1 - left) * nearest
        }
    }

    @Test("4: less tilt")
    func tilt() { expectNoWorse(4) { grasp, left in grasp.pose.tilt *= left } }

    @Test("5: edges that meet more nearly")
    func coaptationGap() { expectNoWorse(5) { grasp, left in grasp.anatomy.coaptationGap *= left } }

    @Test("6: less calcium")
    func calcium() {
        expectNoWorse(6) { grasp, left in
            for leaflet in Leaflet.allCases { grasp.anatomy.calcium[leaflet].scale(by: left) }
        }
    }

    @Test("7: longer leaflets")
    func length() {
        expectNoWorse(7) { grasp, left in
            for leaflet in Leaflet.allCases { grasp.anatomy.length[leaflet].scale(by: 2 - left) }
        }
    }

    @Test("8: less tethering")
    func tether() {
        expectNoWorse(8) { grasp, left in
            for leaflet in Leaflet.allCases { grasp.anatomy.tether[leaflet].scale(by: left) }
        }
    }

    @Test("9: a smaller way between the gripper drops: detaches and tears at most as often")
    func travel() {
        var random = RandomSource(seed: 9)
        for _ in 0..<Self.count {
            let grasp = random.grasp(on: random.anatomy())
            let held = LeafletPair(anterior: random.number(in: 0...12), posterior: random.number(in: 0...12))
            let (long, left, number) = (random.number(in: 0...15), random.uniform(), 1 + Int(4 * random.uniform()))
            #expect(
                grasp.detachmentChance(held: held, travel: left * long) <= grasp.detachmentChance(held: held, travel: long)
                    + 1e-12)
            let tear = grasp.tearChance(travel: long, grasp: number)
            #expect(grasp.tearChance(travel: left * long, grasp: number) <= tear + 1e-12)
            #expect(tear <= grasp.tearChance(travel: long, grasp: number + 1) && (0...1).contains(tear))
        }
    }

    @Test("more of each leaflet held is never worse, and a flail that gapes less detaches at most as often")
    func heldAndFlail() {
        var random = RandomSource(seed: 10)
        for _ in 0..<Self.count {
            var grasp = random.grasp(on: random.anatomy())
            let less = LeafletPair(anterior: random.number(in: 0...12), posterior: random.number(in: 0...12))
            let more = LeafletPair(
                anterior: less.anterior + random.number(in: 0...3), posterior: less.posterior + random.number(in: 0...3))
            #expect(grasp.quality(held: more) >= grasp.quality(held: less))
            #expect(grasp.detachmentChance(held: more, travel: 0) <= grasp.detachmentChance(held: less, travel: 0))
            let before = grasp.detachmentChance(held: less, travel: 0)
            for index in grasp.anatomy.flails.indices { grasp.anatomy.flails[index].gap *= random.uniform() }
            #expect(grasp.detachmentChance(held: less, travel: 0) <= before + 1e-12)
        }
    }

    @Test("less among chords, nearer to the line and with narrower arms, is caught at most as often")
    func chords() {
        var random = RandomSource(seed: 11)
        for _ in 0..<Self.count {
            let anatomy = random.anatomy()
            let grasp = random.grasp(on: anatomy)
            let left = random.uniform()
            var nearer = grasp.pose
            nearer.y = anatomy.lineY(at: nearer.x) + left * grasp.offLine
            let way = random.number(in: -6...6)
            for (narrow, wide) in [(Arms.closed, Arms.half), (.half, .open), (.inverted, .flat)] {
                let risk = ChordRisk(anatomy: anatomy, pose: grasp.pose, arms: wide)
                let less = ChordRisk(anatomy: anatomy, pose: nearer, arms: narrow)
                #expect(less.chance(of: .sideways(left * way)) <= risk.chance(of: .sideways(way)) + 1e-12)
                #expect(less.chance(of: .turning(left * way)) <= risk.chance(of: .turning(way)) + 1e-12)
                #expect(less.chance(of: .crossing) <= risk.chance(of: .crossing) + 1e-12)
                #expect(less.chance(of: .goingBack) <= risk.chance(of: .goingBack) + 1e-12)
                #expect(risk.chance(of: .sideways(100)) <= 0.9)
            }
        }
    }

    @Test("more heparin: longer clotting time, less thrombus; it wears off, and protamine takes it out")
    func blood() {
        var random = RandomSource(seed: 12)
        for _ in 0..<Self.count {
            let anatomy = random.anatomy()
            var less = Anticoagulation(anatomy), more = Anticoagulation(anatomy)
            let units = random.number(in: 500...9000)
            less.doses = [Anticoagulation.Dose(time: 0, units: units * random.uniform())]
            more.doses = [Anticoagulation.Dose(time: 0, units: units)]
            let time = random.number(in: 0...9000)
            #expect(more.clottingTime(at: time) >= less.clottingTime(at: time))
            #expect(more.thrombusRate(at: time) <= less.thrombusRate(at: time))
            #expect(more.clottingTime(at: time + 600) <= more.clottingTime(at: time))
            more.doses.append(Anticoagulation.Dose(time: time, units: -more.units(at: time)))
            #expect(abs(more.clottingTime(at: time) - anatomy.clottingTime) < 1e-9)
        }
    }
}

extension SegmentValues {
    mutating func scale(by factor: Double) { self = SegmentValues(lateral * factor, middle * factor, medial * factor) }
}
