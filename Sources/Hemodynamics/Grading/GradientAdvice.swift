import VitalSigns

/// What to make of the mean gradient and the area of a mitral valve with clips, with what studies say where they disagree.
///
/// The three levels and the advice are rules of this program, made from the limits that studies used; no guideline has them.
public struct GradientAdvice: Hashable, Sendable {
    /// How gradient and area are met: by the worse of the two.
    public enum Level: String, CaseIterable, Hashable, Sendable {
        /// Up to 4 mmHg, and 2.0 cm² or more.
        case comfortable
        /// Above 4, up to 5 mmHg; or under 2.0 cm².
        case borderline
        /// Above 5 mmHg; or under 1.5 cm².
        case high
    }

    /// Mean gradient by Doppler.
    public var gradient: Pressure
    /// The planimetric area open in diastole.
    public var openArea: OrificeArea
    /// At which it was measured.
    public var heartRate: HeartRate
    /// Why the valve leaks.
    public var mechanism: Mechanism

    /// The gradient of a beat, and the area that the valve had in it.
    public init(_ beat: BeatMeasures, openArea: OrificeArea, mechanism: Mechanism) {
        gradient = beat.meanMitralGradient
        heartRate = beat.heartRate
        self.openArea = openArea
        self.mechanism = mechanism
    }

    /// The level of gradient and area.
    public var level: Level {
        if gradient.mmHg > 5 || area < 1.5 { return .high }
        return gradient.mmHg > 4 || area < 2 ? .borderline : .comfortable
    }

    /// What to do, in a sentence or two.
    public var advice: String {
        switch level {
        case .comfortable where area >= 3: "There is room for another clip, if regurgitation asks for one."
        case .comfortable:
            "Another clip takes about a third of the area and must leave 1.5 cm2, better 2.0: close it and measure before release."
        case .borderline:
            "Reducing regurgitation comes first, but think twice before another clip." + areaAdvice + gradientAdvice
        case .high: "Stop adding clips; before release, open or move the last one." + areaAdvice + gradientAdvice
        }
    }

    private var areaAdvice: String {
        area < 2 ? " The area left is small, whatever the gradient: flow may be low." : ""
    }

    private var gradientAdvice: String {
        guard gradient.mmHg > 4 else { return "" }
        let more = mechanism == .secondary ? " In secondary MR with low flow more is accepted than in primary." : ""
        return more + (heartRate.beatsPerMinute > 80 ? " Slow the heart under 80 and measure again." : "")
    }

    /// What studies say of such a gradient; they do not agree on what it costs.
    public var readings: [GuidelineReading] {
        let common = [mvarc, patzelt]
        guard gradient.mmHg > 4 else { return common }
        return common + [mechanism == .primary ? solaci : coapt, sammour]
    }

    private var area: Double { openArea.squareCentimeters }
    private var text: String { "\(FixedPoint.text(gradient.mmHg, decimals: 1)) mmHg" }

    private var mvarc: GuidelineReading {
        let isMet = gradient.mmHg < 5 && area >= 1.5
        return GuidelineReading(
            name: "MVARC", verdict: isMet ? "no significant stenosis" : "significant stenosis",
            reason: "\(text), area \(openArea); limits under 5 mmHg and from 1.5 cm2", source: "KharsaEd2026",
            isRecalled: false)
    }

    private var patzelt: GuidelineReading {
        let isAbove = gradient.mmHg > 4.4
        let verdict =
            isAbove ? mechanism == .primary ? "worse outcome" : "no worse outcome in functional MR" : "under its limit"
        return GuidelineReading(
            name: "Patzelt 2019", verdict: verdict, reason: "\(text); 255 patients, limit 4.4 mmHg in degenerative MR",
            source: "Patzelt2019", isRecalled: false)
    }

    private var solaci: GuidelineReading {
        GuidelineReading(
            name: "SOLACI 2022", verdict: "no difference at two years",
            reason: "419 patients with primary MR, quartiles of 1.9, 3, 4 and 6 mmHg; residual MR was what counted",
            source: "SOLACI-419", isRecalled: false)
    }

    private var coapt: GuidelineReading {
        GuidelineReading(
            name: "COAPT (Halaby 2021)", verdict: "benefit stays",
            reason: "higher gradients did not remove the benefit in secondary MR", source: "Halaby2021", isRecalled: true)
    }

    private var sammour: GuidelineReading {
        GuidelineReading(
            name: "Sammour 2024", verdict: "more deaths and heart failure",
            reason: "283 patients, top quartile 7.0 mmHg (SD 1.1): hazard ratio 1.53 (1.03 to 2.26), mostly in primary MR",
            source: "Sammour2024", isRecalled: false)
    }
}
