import VitalSigns

/// Gathers what a beat's measures are made of, sample by sample.
struct BeatMeter: Hashable, Sendable {
    private var sampleCount = 0.0
    private var ventricularPressure = Extremes()
    private var ventricularVolume = Extremes()
    private var greatArteries = Extremes()
    private var greatArterySum = Sides.zero
    private var atrialSum = Sides.zero
    private var pericardialSum = 0.0
    private var outletFlowSum = Sides.zero
    private var regurgitantFlowSum = 0.0
    private var vWave = -Double.infinity
    private var aWave = -Double.infinity
    private var workSum = 0.0
    private var endDiastolicPressures = Sides.zero
    private var filling = Filling()
    private var endSystole = EndSystole()

    /// What is gathered while the left ventricle fills.
    private struct Filling: Hashable {
        var sampleCount = 0.0
        var flowSum = 0.0
        var squaredVelocitySum = 0.0
        var dropSum = 0.0
        var earlyVelocity = 0.0
    }

    /// The sample of the greatest pressure over volume.
    private struct EndSystole: Hashable {
        var pressure = -Double.infinity
        var stretch = 1.0
    }

    /// The highest and lowest of a pair.
    private struct Extremes: Hashable {
        var high = Sides(repeating: -.infinity)
        var low = Sides(repeating: .infinity)

        @inline(__always)
        mutating func take(_ value: Sides) {
            high = high.higher(or: value)
            low = low.lower(or: value)
        }
    }

    /// Takes one sample, at the start of a step.
    ///
    /// - Parameter time: Since the R wave, s.
    @inline(__always)
    mutating func take(
        _ pressures: Pressures, _ circulation: Circulation, _ law: Coefficients, at time: Double, of beat: Beat
    ) {
        if sampleCount == 0 { endDiastolicPressures = pressures.ventricles }
        sampleCount += 1
        ventricularPressure.take(pressures.ventricles)
        ventricularVolume.take(circulation.ventricles)
        greatArteries.take(pressures.greatArteries)
        greatArterySum += pressures.greatArteries
        atrialSum += pressures.atria
        pericardialSum += pressures.pericardium
        outletFlowSum += circulation.outletFlow
        let mitralFlow = circulation.inletFlow.left
        if mitralFlow < 0 { regurgitantFlowSum -= mitralFlow }
        workSum += pressures.ventricles.left * (circulation.outletFlow.left - mitralFlow)
        if time <= beat.atrialStart {
            vWave = max(vWave, pressures.atria.left)
        } else {
            aWave = max(aWave, pressures.atria.left)
        }
        takeEndSystole(pressures, circulation, law, at: time, of: beat)
        if filling.sampleCount > 0 || (mitralFlow > 0 && time > beat.timeToPeak) {
            takeFilling(mitralFlow, pressures.acrossInlets.left, law, isEarly: time < beat.atrialStart)
        }
    }

    @inline(__always)
    private mutating func takeEndSystole(
        _ pressures: Pressures, _ circulation: Circulation, _ law: Coefficients, at time: Double, of beat: Beat
    ) {
        let stretch = circulation.ventricles.left - law.ventricles.intercept.left
        // Compares the ratios without dividing.
        guard time < 0.6 * beat.length, stretch > 0,
            pressures.ventricles.left * endSystole.stretch > endSystole.pressure * stretch
        else { return }
        endSystole = EndSystole(pressure: pressures.ventricles.left, stretch: stretch)
    }

    @inline(__always)
    private mutating func takeFilling(_ flow: Double, _ drop: Double, _ law: Coefficients, isEarly: Bool) {
        let inflow = max(flow, 0)
        // cm/s
        let velocity = inflow / law.inlets.area.left
        filling.sampleCount += 1
        filling.flowSum += inflow
        filling.squaredVelocitySum += velocity * velocity
        filling.dropSum += drop
        if isEarly { filling.earlyVelocity = max(filling.earlyVelocity, velocity) }
    }
}

extension BeatMeter {
    /// The beat's measures, when all its samples were taken.
    func measures(of beat: Beat) -> BeatMeasures {
        var measures = BeatMeasures()
        measures.atriaContract = beat.atriaContract
        putFlows(into: &measures, beat)
        putPressures(into: &measures)
        putFilling(into: &measures, beat)
        measures.strokeWork.mmHgMilliliters = workSum * beat.step
        let potential = endSystole.pressure.isFinite ? 0.5 * endSystole.pressure * endSystole.stretch : 0
        measures.pressureVolumeArea.mmHgMilliliters = workSum * beat.step + potential
        return measures
    }

    private func putFlows(into measures: inout BeatMeasures, _ beat: Beat) {
        let (edv, esv) = (ventricularVolume.high, ventricularVolume.low)
        let forward = outletFlowSum * beat.step
        let backward = regurgitantFlowSum * beat.step
        measures.heartRate.beatsPerMinute = 60 / beat.length
        measures.endDiastolicVolume.milliliters = edv.left
        measures.endSystolicVolume.milliliters = esv.left
        measures.rightVentricularEndDiastolicVolume.milliliters = edv.right
        measures.rightVentricularEndSystolicVolume.milliliters = esv.right
        measures.ejectionFraction.percent = 100 * Self.ratio(edv.left - esv.left, edv.left)
        measures.forwardStrokeVolume.milliliters = forward.left
        measures.regurgitantVolume.milliliters = backward
        measures.regurgitantFraction.percent = 100 * Self.ratio(backward, backward + forward.left)
        measures.cardiacOutput.litersPerMinute = 0.06 * forward.left / beat.length
        measures.pulmonarySystemicFlowRatio.fold = Self.ratio(forward.right, forward.left)
    }

    private func putPressures(into measures: inout BeatMeasures) {
        let arterialMeans = greatArterySum / sampleCount
        let atrialMeans = atrialSum / sampleCount
        measures.systolicPressure.mmHg = greatArteries.high.left
        measures.diastolicPressure.mmHg = greatArteries.low.left
        measures.meanArterialPressure.mmHg = arterialMeans.left
        measures.leftVentricularSystolicPressure.mmHg = ventricularPressure.high.left
        measures.leftVentricularEndDiastolicPressure.mmHg = endDiastolicPressures.left
        measures.leftAtrialMeanPressure.mmHg = atrialMeans.left
        measures.leftAtrialVWave.mmHg = vWave.isFinite ? vWave : aWave
        measures.leftAtrialAWave.mmHg = !measures.atriaContract ? 0 : aWave.isFinite ? aWave : vWave
        measures.pulmonarySystolicPressure.mmHg = greatArteries.high.right
        measures.pulmonaryDiastolicPressure.mmHg = greatArteries.low.right
        measures.pulmonaryMeanPressure.mmHg = arterialMeans.right
        measures.rightAtrialMeanPressure.mmHg = atrialMeans.right
        measures.rightVentricularSystolicPressure.mmHg = ventricularPressure.high.right
        measures.rightVentricularEndDiastolicPressure.mmHg = endDiastolicPressures.right
        measures.pericardialMeanPressure.mmHg = pericardialSum / sampleCount
        measures.systemicVascularResistance.dyneSecondsPerCm5 =
            80 * Self.ratio(arterialMeans.left - atrialMeans.right, measures.cardiacOutput.litersPerMinute)
    }

    private func putFilling(into measures: inout BeatMeasures, _ beat: Beat) {
        let gradient =
            0.5 * Blood.density / Blood.dynesPerMercury * Self.ratio(filling.squaredVelocitySum, filling.sampleCount)
        measures.fillingTime.seconds = filling.sampleCount * beat.step
        measures.meanMitralGradient.mmHg = gradient
        measures.meanMitralGradientByCatheter.mmHg = Self.ratio(filling.dropSum, filling.sampleCount)
        measures.peakEarlyVelocity.metersPerSecond = filling.earlyVelocity / 100
        // 44.3·0.85, the constant of Gorlin & Gorlin (1951) for the mitral valve.
        measures.gorlinArea.squareCentimeters = Self.ratio(
            Self.ratio(filling.flowSum, filling.sampleCount), 37.7 * gradient.squareRoot())
    }

    /// A ratio, or 0 where there is nothing to divide by.
    private static func ratio(_ one: Double, _ other: Double) -> Double { other > 1e-9 ? one / other : 0 }
}
