import VitalSigns

extension BeatMeasures {
    /// What a monitor shows of the beat.
    public var vitals: Vitals {
        Vitals(
            heartRate: heartRate,
            arterial: PulsatilePressure(
                systolic: systolicPressure, diastolic: diastolicPressure, mean: meanArterialPressure),
            pulmonary: PulsatilePressure(
                systolic: pulmonarySystolicPressure, diastolic: pulmonaryDiastolicPressure, mean: pulmonaryMeanPressure),
            leftAtrialMean: leftAtrialMeanPressure, leftAtrialVWave: leftAtrialVWave,
            rightAtrialMean: rightAtrialMeanPressure, cardiacOutput: cardiacOutput, mitralGradient: meanMitralGradient)
    }
}

extension BeatMeasures {
    /// Whether every measure is a number.
    var isFinite: Bool {
        // One number that is not finite makes each of these not finite sooner or later in the same beat.
        let sums = [
            endDiastolicVolume.number, endSystolicVolume.number, cardiacOutput.number, meanArterialPressure.number,
        ]
        return sums.allSatisfy(\.isFinite)
    }

    /// The mean of several beats, measure by measure; nil of none.
    public static func mean(of beats: some Collection<BeatMeasures>) -> BeatMeasures? {
        guard !beats.isEmpty else { return nil }
        var mean = BeatMeasures()
        for measure in Measure.allCases {
            mean[measure] = beats.reduce(0) { $0 + $1[measure] } / Double(beats.count)
        }
        return mean
    }
}
