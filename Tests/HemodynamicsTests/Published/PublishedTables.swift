@testable import Hemodynamics

/// Published tables of patients before and after clipping, normal values and tamponade.
struct PublishedTables {
    let runs: ModelRuns

    /// Every row, in the order of the page.
    var rows: [PublishedRow] { normal + clipping + gradients + work + pressures + cohorts + residual + tamponade }

    /// Cardiac index for the body surface that the papers' patients are taken to have, 1.8 m².
    func index(_ state: ModelRuns.State) -> Double { state[.cardiacOutput] / 1.8 }

    /// A series of both kinds of patients, half of each.
    func both(_ one: ModelRuns.State, _ other: ModelRuns.State) -> ModelRuns.State {
        ModelRuns.State.mix(one, other, share: 0.5)
    }

    private var normal: [PublishedRow] {
        let range = "Healthy adults, normal range"
        let h = runs.healthy
        return [
            PublishedRow("Kovacs 2009", "PA mean", "mmHg", 14.0, 3.3, h[.pulmonaryMeanPressure], fitted: true),
            PublishedRow(range, "LV end-diastolic volume", "mL", 150, 45, h[.endDiastolicVolume], fitted: true),
            PublishedRow(range, "LV end-systolic volume", "mL", 59, 26, h[.endSystolicVolume], fitted: true),
            PublishedRow(range, "LV ejection fraction", "%", 62, 10, h[.ejectionFraction], fitted: true),
            PublishedRow(range, "cardiac output", "L/min", 6, 2, h[.cardiacOutput], fitted: true),
            PublishedRow(range, "systolic pressure", "mmHg", 115, 25, h[.systolicPressure], fitted: true),
            PublishedRow(range, "diastolic pressure", "mmHg", 75, 15, h[.diastolicPressure], fitted: true),
            PublishedRow(range, "mean arterial pressure", "mmHg", 87.5, 17.5, h[.meanArterialPressure], fitted: true),
            PublishedRow(
                range, "LV end-diastolic pressure", "mmHg", 8, 4, h[.leftVentricularEndDiastolicPressure], fitted: true),
            PublishedRow(range, "LA mean", "mmHg", 8, 4, h[.leftAtrialMeanPressure], fitted: true),
            PublishedRow(range, "LA v-wave", "mmHg", 11, 5, h[.leftAtrialVWave], fitted: true),
            PublishedRow(range, "RA mean", "mmHg", 3.5, 2.5, h[.rightAtrialMeanPressure], fitted: true),
            PublishedRow(range, "PA systolic", "mmHg", 22.5, 7.5, h[.pulmonarySystolicPressure], fitted: true),
            PublishedRow(
                range, "RV end-diastolic volume", "mL", 157.5, 57.5, h[.rightVentricularEndDiastolicVolume], fitted: true),
            PublishedRow(range, "mean mitral gradient", "mmHg", 1.5, 1, h[.meanMitralGradient], fitted: true),
            PublishedRow(range, "E wave", "m/s", 0.8, 0.3, h[.peakEarlyVelocity], fitted: true),
            PublishedRow(range, "LA volume, largest", "mL", 70, 30, h.atrialVolume, fitted: true),
        ]
    }

    private var clipping: [PublishedRow] {
        let source = "Siegel 2011 (n = 107)"
        let (b, a) = (runs.primary, runs.primaryAfter)
        return [
            PublishedRow(source, "LV end-diastolic volume before", "mL", 172, 37, b[.endDiastolicVolume], fitted: true),
            PublishedRow(source, "forward stroke volume before", "mL", 57, 17, b[.forwardStrokeVolume], fitted: true),
            PublishedRow(source, "cardiac output before", "L/min", 5.0, 2.0, b[.cardiacOutput], fitted: true),
            PublishedRow(
                source, "LV end-diastolic pressure before", "mmHg", 11.4, 9.0, b[.leftVentricularEndDiastolicPressure],
                fitted: true),
            PublishedRow(source, "SVR before", "dyn s cm-5", 1226, 481, b[.systemicVascularResistance], fitted: true),
            PublishedRow(source, "LV end-diastolic volume after", "mL", 158, 38, a[.endDiastolicVolume]),
            PublishedRow(source, "forward stroke volume after", "mL", 65, 18, a[.forwardStrokeVolume]),
            PublishedRow(source, "cardiac output after", "L/min", 5.7, 1.9, a[.cardiacOutput]),
            PublishedRow(source, "LV end-diastolic pressure after", "mmHg", 8.8, 5.8, a[.leftVentricularEndDiastolicPressure]),
            PublishedRow(source, "SVR after", "dyn s cm-5", 1004, 442, a[.systemicVascularResistance]),
            PublishedRow(
                source, "SVR after, reflex on", "dyn s cm-5", 1004, 442, runs.primaryAfterReflex[.systemicVascularResistance]),
        ]
    }

    private var gradients: [PublishedRow] {
        let herrmann = "Herrmann 2009 (n = 96)"
        let patzelt = "Patzelt 2019 (n = 255)"
        let kharsa = "Kharsa 2026 (n = 305, SD from SE)"
        return [
            PublishedRow(herrmann, "valve area before", "cm2", 6.0, 1.3, runs.primary.area, fitted: true),
            PublishedRow(herrmann, "valve area after", "cm2", 3.6, 1.2, runs.primaryAfter.area, fitted: true),
            PublishedRow(herrmann, "gradient before", "mmHg", 1.7, 0.9, runs.primary[.meanMitralGradient], fitted: true),
            PublishedRow(herrmann, "gradient after", "mmHg", 4.1, 2.2, runs.primaryAfter[.meanMitralGradient]),
            PublishedRow(
                patzelt, "gradient before", "mmHg", 1.6, 1.0, both(runs.primary, runs.secondary)[.meanMitralGradient],
                fitted: true),
            PublishedRow(
                patzelt, "gradient after", "mmHg", 3.1, 1.5, both(runs.primaryAfter, runs.secondaryAfter)[.meanMitralGradient]),
            PublishedRow(
                kharsa, "gradient after, area of 4 cm2 and more", "mmHg", 3.3, 1.5,
                both(runs.primaryOneWide, runs.secondaryOneWide)[.meanMitralGradient]),
            PublishedRow(
                kharsa, "gradient after, area under 4 cm2", "mmHg", 3.9, 1.6, runs.smallValve[.meanMitralGradient]),
        ]
    }

    private var work: [PublishedRow] {
        let source = "Pressure-volume study, JACC Adv 2024 (n = 22)"
        return [
            PublishedRow(
                source, "LV end-systolic elastance", "mmHg/mL", 1.67, 0.69, PatientProfile(.primary)[.leftVentricularElastance],
                fitted: true),
            PublishedRow(source, "pressure-volume area before", "mmHg mL", 11493, 3428, runs.primary[.pressureVolumeArea]),
            PublishedRow(source, "pressure-volume area after", "mmHg mL", 11898, 5256, runs.primaryAfter[.pressureVolumeArea]),
        ]
    }

    private var pressures: [PublishedRow] {
        let gaemperli = "Gaemperli 2013 (n = 33, medians)"
        let heart = "Heart LA-pressure cohort"
        let (b, a) = (runs.primary, runs.primaryAfter)
        let (b2, a2) = (runs.secondary, runs.secondaryAfter)
        let fall = b[.leftAtrialMeanPressure] - a[.leftAtrialMeanPressure]
        let waveFall = b[.leftAtrialVWave] - a[.leftAtrialVWave]
        return [
            PublishedRow(
                gaemperli, "wedge pressure before (LA mean)", "mmHg", 15, 5.9, b[.leftAtrialMeanPressure], fitted: true),
            PublishedRow(gaemperli, "wedge pressure after (LA mean)", "mmHg", 12, 2.2, a[.leftAtrialMeanPressure]),
            PublishedRow(gaemperli, "cardiac index before", "L/min/m2", 2.6, 0.6, index(b), fitted: true),
            PublishedRow(gaemperli, "cardiac index after", "L/min/m2", 3.2, 0.9, index(a)),
            PublishedRow(heart, "fall of LA mean, raised pressure, primary", "mmHg", 2.8, 3.9, fall),
            PublishedRow(heart, "fall of v-wave, raised pressure, primary", "mmHg", 9.2, 10.0, waveFall),
            PublishedRow(
                heart, "fall of v-wave in percent, primary", "%", 23.6, 19.5, 100 * waveFall / b[.leftAtrialVWave]),
            PublishedRow(
                heart, "fall of LA mean, raised pressure, secondary", "mmHg", 2.8, 3.9,
                b2[.leftAtrialMeanPressure] - a2[.leftAtrialMeanPressure]),
            PublishedRow(
                heart, "fall of v-wave, raised pressure, secondary", "mmHg", 9.2, 10.0,
                b2[.leftAtrialVWave] - a2[.leftAtrialVWave]),
            PublishedRow(
                heart, "fall of LA mean, normal pressure, primary", "mmHg", 1.9, 2.3, fall,
                miss: "the model's patient does not have a normal left atrial pressure before"),
        ]
    }
}
