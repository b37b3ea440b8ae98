import Arithmetic
import ClipLab

extension RandomSource {
    /// A number in a range.
    mutating func number(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * uniform()
    }

    /// An element of a list that is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element { list[Int(uniform() * Double(list.count))] }

    mutating func segments(_ range: ClosedRange<Double>) -> SegmentValues {
        SegmentValues(number(in: range), number(in: range), number(in: range))
    }

    /// A valve with any measures that the model takes.
    mutating func anatomy() -> Anatomy {
        var anatomy = Anatomy()
        anatomy.lineLength = number(in: 30...48)
        anatomy.anteroposterior = number(in: 28...42)
        anatomy.sagitta = number(in: 3...10)
        anatomy.length = LeafletPair(anterior: segments(14...30), posterior: segments(5...20))
        anatomy.calcium = LeafletPair(anterior: segments(0...0.6), posterior: segments(0...0.8))
        anatomy.tether = LeafletPair(anterior: segments(0...0.6), posterior: segments(0...0.9))
        anatomy.coaptationDepth = number(in: 0...14)
        anatomy.coaptationGap = number(in: 0...4)
        anatomy.chordDensity = number(in: 0.3...5)
        if uniform() < 0.6 {
            anatomy.flails = [
                Flail(
                    pick(Leaflet.allCases), center: number(in: -12...12), width: number(in: 4...24), gap: number(in: 1...14))
            ]
        }
        anatomy.isFibrillating = uniform() < 0.4
        anatomy.heartRate = number(in: 55...120)
        anatomy.weight = number(in: 45...110)
        anatomy.ejectionFraction = number(in: 15...70)
        anatomy.septum.laxity = uniform() < 0.3 ? number(in: 0...1) : 0
        anatomy.gap = [GapBell(weight: 1, center: number(in: -11...11), scale: number(in: 4...14), power: 2)]
        return anatomy
    }

    /// A clip somewhere near the line and its seat.
    mutating func grasp(on anatomy: Anatomy) -> Grasp {
        let x = number(in: -anatomy.lineLength / 2...anatomy.lineLength / 2)
        let pose = Pose(
            x: x, y: anatomy.lineY(at: x) + number(in: -7...7), z: -anatomy.coaptationDepth - 2 + number(in: -8...8),
            theta: anatomy.perpendicular(at: x) + number(in: -80...80), tilt: number(in: 0...25))
        var grasp = Grasp(pick(ClipSize.allCases), at: pose, on: anatomy)
        grasp.arms = pick([.open, .flat])
        grasp.isBreathHeld = uniform() < 0.5
        return grasp
    }
}
