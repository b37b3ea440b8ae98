extension BeatMeasures {
    /// Whether a body could have such a beat: every number far within what flesh can bear.
    var isPossible: Bool {
        let volumes = endDiastolicVolume.milliliters.magnitude + rightVentricularEndDiastolicVolume.milliliters.magnitude
        let pressures =
            systolicPressure.mmHg.magnitude + pulmonarySystolicPressure.mmHg.magnitude
            + leftAtrialMeanPressure.mmHg.magnitude + rightAtrialMeanPressure.mmHg.magnitude
        // What is not a number is not below anything.
        return volumes < 5000 && pressures < 1500 && forwardStrokeVolume.milliliters.magnitude < 5000
            && meanMitralGradient.mmHg < 1500
    }

    /// The mean of several beats, measure by measure; nil of none.
    public static func mean(of beats: some Collection<BeatMeasures>) -> BeatMeasures? {
        guard !beats.isEmpty else { return nil }
        var mean = BeatMeasures()
        for measure in Measure.allCases {
            mean[measure] = beats.reduce(0) { $0 + $1[measure] } / Double(beats.count)
        }
        mean.atriaContract = beats.allSatisfy(\.atriaContract)
        return mean
    }
}
