import Hemodynamics
import VitalSigns

/// Waveforms as a table that R, Python and spreadsheets read.
struct WaveformTable {
    let samples: WaveformRing

    init(_ samples: WaveformRing) { self.samples = samples }

    /// A line a sample; time in s, the other units in the names of the columns.
    var csv: String {
        var text = "time_s," + WaveformSignal.allCases.map(\.rawValue).joined(separator: ",") + "\n"
        for sample in samples {
            text += FixedPoint.text(sample.time, decimals: 4)
            for signal in WaveformSignal.allCases { text += ",\(FixedPoint.text(Double(sample[signal]), decimals: 4))" }
            text += "\n"
        }
        return text
    }
}
