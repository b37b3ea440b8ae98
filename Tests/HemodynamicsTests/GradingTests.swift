import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Grades and gradient advice")
struct GradingTests {
    private func grading(
        _ area: Double, _ volume: Double, _ fraction: Double, _ mechanism: Mechanism = .primary, map: Double = 85,
        ef: Double = 35
    ) -> RegurgitationGrading {
        var beat = BeatMeasures()
        beat.regurgitantVolume.milliliters = volume
        beat.regurgitantFraction.percent = fraction
        beat.meanArterialPressure.mmHg = map
        beat.ejectionFraction.percent = ef
        return RegurgitationGrading(beat, regurgitantArea: OrificeArea(squareCentimeters: area), mechanism: mechanism)
    }

    @Test("each number has its cut-offs")
    func cutOffs() {
        #expect([0.19, 0.2, 0.29, 0.3, 0.39, 0.4].map { grading($0, 0, 0).gradeByArea.rawValue } == [1, 2, 2, 3, 3, 4])
        #expect([29.9, 30, 44.9, 45, 59.9, 60].map { grading(0, $0, 0).gradeByVolume.rawValue } == [1, 2, 2, 3, 3, 4])
        #expect([29.9, 30, 39.9, 40, 49.9, 50].map { grading(0, 0, $0).gradeByFraction.rawValue } == [1, 2, 2, 3, 3, 4])
    }

    @Test("the grade is the worst that two of three reach")
    func worstOfTwo() {
        #expect(grading(0.45, 65, 20).grade == .severe)
        #expect(grading(0.45, 35, 45).grade == .moderateToSevere)
        #expect(grading(0.45, 20, 20).grade == .mild)
        #expect(grading(0.25, 35, 35).isUnanimous)
        #expect(!grading(0.45, 35, 45).isUnanimous)
    }

    @Test("grades have words and signs: 3+ is moderate-severe, and what does not leak has none")
    func words() {
        #expect(RegurgitationGrade.allCases.map(\.word) == ["none", "mild", "moderate", "moderate-severe", "severe"])
        #expect(RegurgitationGrade.allCases.map(\.symbol) == ["0", "1+", "2+", "3+", "4+"])
        #expect(grading(0, 0.9, 1).grade == .absent && grading(0, 1, 1).grade == .mild)
        #expect(grading(0, 0, 0, .secondary).guidelines == [])
        #expect(RegurgitationGrade.mild < .severe)
    }

    @Test("secondary MR of 0.36 cm2 is severe for some guidelines and not for others, and each says why")
    func disputed() {
        let grading = grading(0.36, 41.7, 47.3, .secondary)
        #expect(grading.isDisputed)
        #expect(
            grading.guidelines.map { "\($0.name): \($0.verdict)" } == [
                "ACC/AHA 2020: not severe", "ESC 2021: severe", "ESC before 2021: severe", "COAPT core laboratory: severe",
            ])
        #expect(
            grading.guidelines[1].text
                == "ESC 2021: severe (EROA 0.36 cm2, RVol 42 mL; limits for secondary MR 0.30 cm2 or 45 mL) "
                + "[Vahanian2022, recalled: verify]")
        #expect(grading.guidelines[3].text.hasSuffix("[ACC-COAPTecho]"))
    }

    @Test("COAPT's criteria are applied up to the LVEF of 50 % that the trial took, and not above")
    func coaptPopulation() {
        func names(_ ef: Double) -> [String] { grading(0.36, 41.7, 47.3, .secondary, ef: ef).guidelines.map(\.name) }
        #expect(names(50).contains("COAPT core laboratory"))
        #expect(names(50.1) == ["ACC/AHA 2020", "ESC 2021", "ESC before 2021"])
    }

    @Test("the American guideline integrates: where only some of its criteria are met, those are named")
    func american() {
        func verdict(_ area: Double, _ volume: Double, _ fraction: Double) -> String {
            grading(area, volume, fraction).guidelines[0].verdict
        }
        #expect(verdict(0.50, 62, 53) == "severe")
        #expect(verdict(0.40, 52, 47) == "severe by EROA only")
        #expect(verdict(0.40, 60, 47) == "severe by EROA and RVol only")
        #expect(verdict(0.39, 59, 49) == "not severe")
    }

    @Test("COAPT's way to 3+ needs support below 0.30 cm2")
    func coapt() {
        func verdict(_ area: Double, _ volume: Double, _ fraction: Double) -> String {
            grading(area, volume, fraction, .secondary).guidelines[3].verdict
        }
        #expect(verdict(0.30, 20, 20) == "severe")
        #expect(verdict(0.25, 46, 20) == "severe")
        #expect(verdict(0.25, 30, 41) == "severe")
        #expect(verdict(0.25, 44, 40) == "not severe")
        #expect(verdict(0.19, 60, 60) == "not severe")
    }

    @Test("the same numbers in primary MR are not disputed")
    func primary() {
        #expect(!grading(0.36, 41.7, 47.3).isDisputed)
        #expect(grading(0.36, 41.7, 47.3).guidelines.map(\.name) == ["ACC/AHA 2020"])
    }

    @Test("at a low pressure the grade is to be distrusted")
    func lowPressure() {
        #expect(grading(0.4, 46, 42).caution == nil)
        #expect(grading(0.4, 46, 42, map: 60).caution?.hasPrefix("Graded at a mean arterial pressure of 60 mmHg") == true)
    }

    private func advice(
        _ gradient: Double, area: Double = 3, rate: Double = 70, _ mechanism: Mechanism = .primary
    ) -> GradientAdvice {
        var beat = BeatMeasures()
        beat.meanMitralGradient.mmHg = gradient
        beat.heartRate.beatsPerMinute = rate
        return GradientAdvice(beat, openArea: OrificeArea(squareCentimeters: area), mechanism: mechanism)
    }

    @Test("up to 4 mmHg is comfortable, above 5 is high")
    func levels() {
        #expect([3, 4, 4.1, 5, 5.1].map { advice($0).level } == [.comfortable, .comfortable, .borderline, .borderline, .high])
        #expect(advice(6).advice == "Stop adding clips; before release, open or move the last one.")
        #expect(advice(6, rate: 105).advice.hasSuffix("Slow the heart under 80 and measure again."))
        #expect(
            advice(4.6, .secondary).advice
                == "Reducing regurgitation comes first, but think twice before another clip. "
                + "In secondary MR with low flow more is accepted than in primary.")
        #expect(advice(3, rate: 105).advice == "There is room for another clip, if regurgitation asks for one.")
    }

    @Test("a small area is told whatever the gradient: under 2.0 cm2 think twice, under 1.5 cm2 stop")
    func areas() {
        #expect([2, 1.99, 1.5, 1.49].map { advice(3, area: $0).level } == [.comfortable, .borderline, .borderline, .high])
        #expect(advice(4, area: 1.87, .secondary).advice.hasPrefix("Reducing regurgitation comes first, but think twice"))
        #expect(advice(3, area: 1.49).advice.hasPrefix("Stop adding clips"))
        #expect(advice(3, area: 1.49).advice.hasSuffix("The area left is small, whatever the gradient: flow may be low."))
        #expect(advice(3, area: 3).advice == "There is room for another clip, if regurgitation asks for one.")
        #expect(advice(3, area: 2.99).advice.contains("must leave 1.5 cm2"))
        #expect(advice(6, area: 1.2, rate: 105).advice.hasSuffix("flow may be low. Slow the heart under 80 and measure again."))
    }

    @Test("no advice has room for a clip that would leave less than 1.5 cm2", arguments: [Phenotype.primary, .secondary])
    func room(phenotype: Phenotype) throws {
        for open in stride(from: 3.0, through: 6, by: 0.5) {
            var patient = PatientProfile(phenotype)
            let valve = patient.valve
            patient.replace(
                valve: try MitralValve(
                    width: valve.width, openArea: OrificeArea(squareCentimeters: open), leakArea: valve.leakArea,
                    gap: valve.gap))
            for clips in [[], [-3.2], [-3.2, 3.2]] {
                let placed = try clips.map { try Clip(.ntw, at: $0) }
                func area(_ clips: [Clip]) throws -> OrificeArea {
                    var valve = patient.valve
                    try valve.place(clips)
                    return valve.orifices.area
                }
                let next = try Clip(.ntw, at: [0, 3.2, 9.6][clips.count])
                guard advice(2, area: try area(placed).squareCentimeters).advice.hasPrefix("There is room") else { continue }
                #expect(try area(placed + [next]).squareCentimeters >= 1.5, "\(phenotype), \(open) cm2, \(clips.count) clips")
            }
        }
    }

    @Test("what studies say of a high gradient stays side by side")
    func studies() {
        let primary = advice(6).readings.map { "\($0.name): \($0.verdict)" }
        #expect(
            primary == [
                "MVARC: significant stenosis", "Patzelt 2019: worse outcome", "SOLACI 2022: no difference at two years",
                "Sammour 2024: more deaths and heart failure",
            ])
        let secondary = advice(4.6, .secondary).readings.map { "\($0.name): \($0.verdict)" }
        #expect(
            secondary == [
                "MVARC: no significant stenosis", "Patzelt 2019: no worse outcome in functional MR",
                "COAPT (Halaby 2021): benefit stays", "Sammour 2024: more deaths and heart failure",
            ])
        #expect(advice(3).readings.map(\.verdict) == ["no significant stenosis", "under its limit"])
        #expect(advice(3, area: 1.4).readings[0].verdict == "significant stenosis")
    }

    @Test("the phenotypes grade as they were made")
    func phenotypes() throws {
        func grade(_ phenotype: Phenotype, _ clips: Clip...) throws -> RegurgitationGrade {
            var simulation = try Simulation(PatientProfile(phenotype), waveformSeconds: 0)
            try simulation.replace(clips: clips)
            let beat = try simulation.run(beats: 60)
            return RegurgitationGrading(
                beat, regurgitantArea: simulation.regurgitantOrificeArea, mechanism: simulation.patient.mechanism
            ).grade
        }
        #expect(try grade(.healthy) == .absent)
        #expect(try grade(.primary) == .severe)
        #expect(try grade(.secondary) == .moderateToSevere)
        #expect(try grade(.primary, Clip(.ntw, at: 0)) == .mild)
    }
}
