import VitalSigns

/// The openings that a valve with its clips has.
public struct Orifices: Hashable, Sendable {
    /// The planimetric area open in diastole, cm².
    public var area: OrificeArea
    /// The effective regurgitant orifice area (EROA), tears included, cm².
    public var regurgitantArea: OrificeArea
    /// The part of the open area lateral to all clips, cm²; half of it when there is none.
    public var lateral: OrificeArea
    /// The part of the open area medial to all clips, cm²; half of it when there is none.
    public var medial: OrificeArea
}

extension MitralValve {
    /// The cells that the line of coaptation is cut into.
    private static let cellCount = 400

    /// The openings left by the clips, kept within the model's guard rails (area ≥ 0.3 cm², EROA ≤ 1.2 cm²).
    ///
    /// In diastole the valve opens to an ellipse; in systole it gapes as `gap` says. Each clip takes its share of both
    /// by distance, the nearest clip rules, and orifices under the same pressure add.
    public var orifices: Orifices { orifices(with: clips) }

    /// The openings that clips would leave wherever they stand, also where `place` would refuse one: what a clip does
    /// that is closed there and not yet released.
    public func orifices(with clips: [Clip]) -> Orifices {
        let holding = clips.filter(\.isAttached)
        let sums = lineSums(holding)
        let tears = clips.reduce(0) { $0 + $1.tear }
        let leak = leakArea.squareCentimeters * sums.passing / sums.gap + tears
        let half = sums.open / 2
        return Orifices(
            area: OrificeArea(squareCentimeters: max(sums.open, 0.3)),
            regurgitantArea: OrificeArea(squareCentimeters: min(leak, 1.2)),
            lateral: OrificeArea(squareCentimeters: holding.isEmpty ? half : sums.lateral),
            medial: OrificeArea(squareCentimeters: holding.isEmpty ? half : sums.medial))
    }

    /// Sums over the cells of the line: areas in cm², the gap in arbitrary units before and after the clips.
    private struct LineSums {
        var open = 0.0
        var lateral = 0.0
        var medial = 0.0
        var gap = 0.0
        var passing = 0.0
    }

    private func lineSums(_ holding: [Clip]) -> LineSums {
        let cell = width / Double(Self.cellCount)
        // The height of an ellipse of this area, in cm² per mm of the line.
        let height = 4 * openArea.squareCentimeters / (3.141592653589793 * width)
        let first = holding.map(\.position).min() ?? 0
        let last = holding.map(\.position).max() ?? 0
        var sums = LineSums()
        for index in 0..<Self.cellCount {
            let x = (Double(index) + 0.5) * cell - width / 2
            let edge = max(0, 1 - (2 * x / width) * (2 * x / width)).squareRoot()
            let open = height * edge * cell * holding.reduce(1) { min($0, $1.openingFactor(at: x)) }
            let gap = edge * self.gap.height(at: x)
            sums.open += open
            if x < first { sums.lateral += open }
            if x > last { sums.medial += open }
            sums.gap += gap
            sums.passing += gap * holding.reduce(1) { min($0, $1.passingFactor(at: x)) }
        }
        return sums
    }
}
