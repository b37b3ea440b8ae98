extension Circulation {
    /// Moves the circulation over one step of semi-implicit Euler: first the flows, from the pressures at the step's
    /// start; then the volumes, with the new flows.
    ///
    /// That order keeps each pair of inertia and compliance stable while the step is below two over its frequency
    /// (16 ms for the fastest, the open aortic valve between ventricle and aortic root).
    ///
    /// - Parameter step: s, up to 10 ms.
    @inline(__always)
    mutating func advance(_ law: Coefficients, _ pressures: Pressures, tone: Tone, step: Double) {
        law.inlets.advance(flow: &inletFlow, opening: &inletOpening, drop: pressures.acrossInlets, step: step)
        law.outlets.advance(flow: &outletFlow, opening: &outletOpening, drop: pressures.acrossOutlets, step: step)
        let aorticDrop = pressures.greatArteries.left - pressures.systemicArteries
        aorticFlow =
            (aorticFlow * law.aorticInertance + step * aorticDrop)
            / (law.aorticInertance + step * law.aorticResistance)

        let systemicFlow =
            (pressures.systemicArteries - pressures.veins.right) * law.systemicConductance * tone.conductance
        let pulmonaryFlow = (pressures.greatArteries.right - pressures.veins.left) * law.pulmonaryConductance
        let venousReturn: Sides = (pressures.veins - pressures.atria) * law.venousConductance

        ventricles += (inletFlow - outletFlow) * step
        atria += (venousReturn - inletFlow) * step
        greatArteries += (outletFlow - Sides(left: aorticFlow, right: pulmonaryFlow)) * step
        veins += (Sides(left: pulmonaryFlow, right: systemicFlow) - venousReturn) * step
        systemicArteries += (aorticFlow - systemicFlow) * step
        if law.septalHoleArea > 0 { shunt(law.septalHoleArea, pressures.atria, step) }
        exchange(law, step)
    }

    /// Blood through a hole in the atrial septum, left to right positive: C·A·√(2D/ρ)·ΔP/(ΔP² + 0.05²)^¼.
    ///
    /// That is the orifice law, smoothed so that it has a slope where the pressures are equal.
    @inline(__always)
    private mutating func shunt(_ area: Double, _ atrial: Sides, _ step: Double) {
        let drop = atrial.left - atrial.right
        let fourthRoot = (drop * drop + 0.05 * 0.05).squareRoot().squareRoot()
        let moved = Self.septalHoleSpeed * area * step * drop / fourthRoot
        atria += Sides(left: -moved, right: moved)
    }

    /// 0.70·√(2D/ρ): mL/s through 1 cm² at 1 mmHg.
    private static let septalHoleSpeed = 0.70 * 50.15485454033602

    /// Blood and fluid from and to the outside, and into the pericardium until it holds no more.
    @inline(__always)
    private mutating func exchange(_ law: Coefficients, _ step: Double) {
        veins.right += law.infusion * step
        if law.pericardialBleeding > 0 {
            let bled = min(law.pericardialBleeding * step, Pericardium.largestEffusion - effusion)
            atria.right -= bled
            effusion += bled
        }
        if law.pericardialDrainage > 0 { effusion = max(0, effusion - law.pericardialDrainage * step) }
    }
}
