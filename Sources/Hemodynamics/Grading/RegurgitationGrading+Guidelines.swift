import VitalSigns

extension RegurgitationGrading {
    /// Whether the leak is severe, by each guideline that was made for such a patient; they do not agree on secondary MR.
    ///
    /// None where there is no leak; COAPT's criteria only up to the LVEF of 50 % that the trial took.
    public var guidelines: [GuidelineReading] {
        guard grade > .absent else { return [] }
        guard mechanism == .secondary else { return [american] }
        return [american, european, formerEuropean] + (ejectionFraction.percent <= 50 ? [coapt] : [])
    }

    /// The same limits for primary and secondary MR: 0.40 cm², 60 mL, 50 %.
    ///
    /// The guideline integrates its criteria and has no rule for how many must be met: where only some are, this is said.
    private var american: GuidelineReading {
        let isMet = [gradeByArea, gradeByVolume, gradeByFraction].map { $0 == .severe }
        let met = zip(["EROA", "RVol", "RF"], isMet).filter(\.1).map(\.0).joined(separator: " and ")
        let verdict =
            met.isEmpty ? Self.verdict(false) : isMet.contains(false) ? "severe by \(met) only" : Self.verdict(true)
        return GuidelineReading(
            name: "ACC/AHA 2020", verdict: verdict,
            reason: "\(areaText), \(volumeText), RF \(regurgitantFraction); limits 0.40 cm2, 60 mL, 50 %, to be integrated",
            source: "Otto2021", isRecalled: true)
    }

    /// 0.30 cm² or 45 mL may define severe secondary MR, for its orifice is a crescent and flow may be low.
    private var european: GuidelineReading {
        GuidelineReading(
            name: "ESC 2021", verdict: Self.verdict(reaches(area: 0.30, volume: 45)),
            reason: "\(areaText), \(volumeText); limits for secondary MR 0.30 cm2 or 45 mL", source: "Vahanian2022",
            isRecalled: true)
    }

    /// The lower limits that were in use before: 0.20 cm² or 30 mL.
    private var formerEuropean: GuidelineReading {
        GuidelineReading(
            name: "ESC before 2021", verdict: Self.verdict(reaches(area: 0.20, volume: 30)),
            reason: "\(areaText), \(volumeText); limits for secondary MR 0.20 cm2 or 30 mL", source: "Vahanian2022",
            isRecalled: true)
    }

    /// The core laboratory's way to 3+ and more: 0.30 cm²; or 0.20 cm² with 45 mL or more than 40 %.
    private var coapt: GuidelineReading {
        let area = regurgitantArea.squareCentimeters
        let hasSupport = regurgitantVolume.milliliters >= 45 || regurgitantFraction.percent > 40
        return GuidelineReading(
            name: "COAPT core laboratory", verdict: Self.verdict(area >= 0.30 || (area >= 0.20 && hasSupport)),
            reason: "\(areaText), \(volumeText), RF \(regurgitantFraction); "
                + "3+ from 0.30 cm2, or from 0.20 cm2 with 45 mL or over 40 %",
            source: "ACC-COAPTecho", isRecalled: false)
    }

    private func reaches(area: Double, volume: Double) -> Bool {
        regurgitantArea.squareCentimeters >= area || regurgitantVolume.milliliters >= volume
    }

    private var areaText: String { "EROA \(regurgitantArea)" }
    private var volumeText: String { "RVol \(regurgitantVolume)" }

    private static func verdict(_ isSevere: Bool) -> String { isSevere ? "severe" : "not severe" }
}
