extension Circulation {
    /// The pressures that the volumes make.
    ///
    /// - Parameters:
    ///   - ventricular: Activation of the ventricles, 0 to 1.
    ///   - atrial: Activation of the atria, 0 to 1.
    ///   - chest: Pressure in the chest, mmHg.
    @inline(__always)
    func pressures(
        _ law: Coefficients, ventricular: Double, atrial: Double, chest: Double, tone: Tone
    ) -> Pressures {
        let pericardium = law.pericardium.pressure(content: ventricles.sum() + atria.sum() + effusion)
        let outside = pericardium + chest
        var systemicVeins = veins
        systemicVeins.right += tone.recruitedVolume
        return Pressures(
            ventricles: law.ventricles.pressure(
                volume: ventricles, activation: ventricular, contractility: tone.contractility) + outside,
            atria: law.atria.pressure(volume: atria, activation: atrial, contractility: 1) + outside,
            greatArteries: law.greatArteries.pressure(volume: greatArteries) + Sides(left: 0, right: chest),
            veins: law.veins.pressure(volume: systemicVeins) + Sides(left: chest, right: 0),
            systemicArteries: (systemicArteries - law.systemicArterialUnstressed) * law.systemicArterialStiffness,
            pericardium: pericardium)
    }
}
