@testable import Hemodynamics

extension PublishedTables {
    var cohorts: [PublishedRow] {
        let bonn = "Bonn cohort (n = 175)"
        let coapt = "COAPT, Asch 2019 (n = 614)"
        let euro = "EuroSMR atrial functional, Doldi 2024 (n = 98)"
        let mean = both(runs.primary, runs.secondary)
        let af = runs.atrialFunctional
        return [
            PublishedRow(bonn, "LV end-diastolic volume before", "mL", 164.7, 68.3, mean[.endDiastolicVolume], fitted: true),
            PublishedRow(bonn, "ejection fraction before", "%", 44.7, 16.3, mean[.ejectionFraction], fitted: true),
            PublishedRow(bonn, "EROA before", "cm2", 0.5, 0.3, mean.leak, fitted: true),
            PublishedRow(bonn, "regurgitant volume before", "mL", 51.1, 19.7, mean[.regurgitantVolume], fitted: true),
            PublishedRow(bonn, "gradient before", "mmHg", 1.5, 1.1, mean[.meanMitralGradient], fitted: true),
            PublishedRow(bonn, "PA systolic before", "mmHg", 45.4, 14.8, mean[.pulmonarySystolicPressure], fitted: true),
            PublishedRow(coapt, "ejection fraction", "%", 31.3, 9.3, runs.secondary[.ejectionFraction], fitted: true),
            PublishedRow(coapt, "LV end-diastolic volume", "mL", 192.7, 71, runs.secondary[.endDiastolicVolume], fitted: true),
            PublishedRow(coapt, "EROA", "cm2", 0.41, 0.15, runs.secondary.leak, fitted: true),
            PublishedRow(euro, "EROA", "cm2", 0.27, 0.14, af.leak, fitted: true),
            PublishedRow(euro, "LV end-diastolic volume", "mL", 95.6, 33.7, af[.endDiastolicVolume], fitted: true),
            PublishedRow(euro, "ejection fraction (50 to 70 by inclusion)", "%", 60, 10, af[.ejectionFraction], fitted: true),
        ] + biner
    }

    private var biner: [PublishedRow] {
        let source = "Biner 2012, decompensated subgroups"
        let (b, a) = (runs.secondary, runs.secondaryAfter)
        return [
            PublishedRow(
                source, "LV end-diastolic pressure before", "mmHg", 20, 5, b[.leftVentricularEndDiastolicPressure], fitted: true
            ),
            PublishedRow(source, "wedge pressure before (LA mean)", "mmHg", 20, 4, b[.leftAtrialMeanPressure], fitted: true),
            PublishedRow(source, "PA mean before", "mmHg", 36, 4, b[.pulmonaryMeanPressure], fitted: true),
            PublishedRow(source, "cardiac index before", "L/min/m2", 2.0, 0.5, index(b), fitted: true),
            PublishedRow(source, "LV end-diastolic pressure after", "mmHg", 13, 5, a[.leftVentricularEndDiastolicPressure]),
            PublishedRow(source, "wedge pressure after (LA mean)", "mmHg", 16, 5, a[.leftAtrialMeanPressure]),
            PublishedRow(source, "PA mean after", "mmHg", 29, 7, a[.pulmonaryMeanPressure]),
            PublishedRow(source, "cardiac index after", "L/min/m2", 2.5, 0.5, index(a)),
        ]
    }

    var residual: [PublishedRow] {
        let source = "Dietl 2018 (n = 29, SD by error propagation)"
        return [
            PublishedRow(
                source, "regurgitant area that remains, primary", "%", 22, 20, 100 * runs.primaryAfter.leak / runs.primary.leak,
                fitted: true),
            PublishedRow(
                source, "regurgitant area that remains, secondary", "%", 22, 20,
                100 * runs.secondaryAfter.leak / runs.secondary.leak, fitted: true),
        ]
    }

    var tamponade: [PublishedRow] {
        let reddy = "Reddy 1978, tamponade (n = 14)"
        let spectrum = "Spectrum of tamponade 1990, group III (n = 48)"
        let (t, d) = (runs.tamponade, runs.drained)
        return [
            PublishedRow(reddy, "RA mean", "mmHg", 16, 4, t[.rightAtrialMeanPressure], fitted: true),
            PublishedRow(reddy, "cardiac output", "L/min", 3.87, 1.77, t[.cardiacOutput], fitted: true),
            PublishedRow(reddy, "RA mean, drained", "mmHg", 7, 5, d[.rightAtrialMeanPressure], fitted: true),
            PublishedRow(reddy, "cardiac output, drained", "L/min", 7.0, 2.2, d[.cardiacOutput], fitted: true),
            PublishedRow(
                spectrum, "fall of pericardial pressure", "mmHg", 16, 7,
                t[.pericardialMeanPressure] - d[.pericardialMeanPressure], fitted: true),
            PublishedRow(
                spectrum, "fall of RA mean", "mmHg", 9, 4, t[.rightAtrialMeanPressure] - d[.rightAtrialMeanPressure],
                fitted: true),
            PublishedRow(
                spectrum, "fall of wedge pressure (LA mean)", "mmHg", 8, 5,
                t[.leftAtrialMeanPressure] - d[.leftAtrialMeanPressure], fitted: true),
            PublishedRow(
                spectrum, "rise of cardiac output", "L/min", 2.8, 1.5, d[.cardiacOutput] - t[.cardiacOutput], fitted: true),
        ]
    }
}
