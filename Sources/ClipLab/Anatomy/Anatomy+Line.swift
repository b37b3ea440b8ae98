import Arithmetic

extension Anatomy {
    /// y of the line of coaptation, mm: sagitta·((2x/w)² − ⅓); the middle lies most posterior.
    public func lineY(at x: Double) -> Double {
        let share = 2 * x / lineLength
        return sagitta * (share * share - 1.0 / 3)
    }

    /// How far the arms must be turned to stand square on the line at x, degrees clockwise seen from the atrium:
    /// −atan(8·sagitta·x/w²), so that a lateral clip is turned clockwise and a medial one anticlockwise.
    public func perpendicular(at x: Double) -> Double {
        -arcTangentDegrees(8 * sagitta * x / (lineLength * lineLength))
    }

    /// How far arms at an angle are off square at x, degrees, above −90 to 90: arms have no front.
    public func misalignment(of theta: Double, at x: Double) -> Double {
        let turned = theta - perpendicular(at: x)
        return turned - 180 * ((turned - 90) / 180).rounded(.up)
    }

    /// The segment that x belongs to: 1 lateral, 2 middle, 3 medial.
    public func segment(at x: Double) -> Int { x < -lineLength / 6 ? 1 : x > lineLength / 6 ? 3 : 2 }

    /// A leaflet's length at x, mm.
    public func length(of leaflet: Leaflet, at x: Double) -> Double { length[leaflet].value(at: x, width: lineLength) }

    /// A leaflet's calcium at x, 0 to 1.
    public func calcium(of leaflet: Leaflet, at x: Double) -> Double { calcium[leaflet].value(at: x, width: lineLength) }

    /// A leaflet's tethering at x, 0 to 1.
    public func tether(of leaflet: Leaflet, at x: Double) -> Double { tether[leaflet].value(at: x, width: lineLength) }

    /// How far a leaflet's edge stands above the other at x, mm.
    public func flailGap(of leaflet: Leaflet, at x: Double) -> Double {
        flails.filter { $0.leaflet == leaflet }.map { $0.height(at: x) }.max() ?? 0
    }

    /// The largest flail gap of the valve, mm.
    public var largestFlailGap: Double { flails.map(\.gap).max() ?? 0 }

    /// The density of chords at x: least in the middle, highest at the commissures.
    public func chords(at x: Double, _ constants: ChordConstants) -> Double {
        let share = 2 * x.magnitude / lineLength
        return chordDensity * (constants.middle + constants.commissure * share * share)
    }
}
