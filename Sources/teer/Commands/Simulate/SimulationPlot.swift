import Glibc
import Hemodynamics
import Screens
import TerminalCore
import TerminalNcurses

/// The last beats as curves: pressures, mitral flow, pressure over volume.
struct SimulationPlot {
    let comparison: BeforeAndAfter
    /// The samples of the last two beats of the state that counts.
    private let samples: [WaveformSample]

    init(_ comparison: BeforeAndAfter) {
        self.comparison = comparison
        samples = Self.last(2, comparison.after)
    }

    /// All plots one under the other, as wide as the terminal (80 columns where there is none).
    func text(ascii: Bool) -> String {
        guard !samples.isEmpty else { return "" }
        let repertoire: Repertoire = ascii || !TerminalProbe.ofThisProcess().isUTF8 ? .ascii : .unicode
        let columns = min(max(Self.terminalColumns ?? 80, 40), 160)
        return [(pressures, 16), (lowPressures, 12), (flow, 11), (loop, 16)].map { plot, rows in
            plot.lines(columns: columns, rows: rows, repertoire: repertoire).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private var pressures: LinePlot {
        LinePlot(
            title: "Pressures of the left side, mmHg", across: "s",
            curves: [
                curve("LV", "v", .leftVentricularPressure, namedAt: 0.06), curve("Ao", "o", .aorticPressure, namedAt: 0.85),
                curve("LA", "a", .leftAtrialPressure, namedAt: nil),
            ])
    }

    private var lowPressures: LinePlot {
        LinePlot(
            title: "Low pressures, mmHg", across: "s",
            curves: [
                curve("PA", "p", .pulmonaryArteryPressure, namedAt: nil), curve("LA", "a", .leftAtrialPressure, namedAt: nil),
                curve("RA", "r", .rightAtrialPressure, namedAt: 0.85),
            ])
    }

    private var flow: LinePlot {
        LinePlot(
            title: "Mitral flow, mL/s (backward below 0)", across: "s",
            curves: [curve("", "m", .mitralFlow, namedAt: nil)])
    }

    private var loop: LinePlot {
        let states =
            comparison.isChanged ? [("before", comparison.before), ("after", comparison.after)] : [("", comparison.after)]
        return LinePlot(
            title: "Left ventricular pressure, mmHg, over volume", across: "mL",
            curves: states.map { name, state in
                let points = Self.last(1, state).map {
                    LinePlot.Point(x: Double($0.leftVentricularVolume), y: Double($0.leftVentricularPressure))
                }
                return LinePlot.Curve(name: name, mark: name == "before" ? "b" : "a", points: points + points.prefix(1))
            })
    }

    private func curve(_ name: String, _ mark: Character, _ signal: WaveformSignal, namedAt share: Double?) -> LinePlot.Curve {
        let start = samples[0].time
        return LinePlot.Curve(
            name: name, mark: mark, points: samples.map { LinePlot.Point(x: $0.time - start, y: Double($0[signal])) },
            namedPoint: share.map { Int($0 * Double(samples.count)) })
    }

    /// The samples of so many last beats.
    private static func last(_ beats: Double, _ state: BeforeAndAfter.State) -> [WaveformSample] {
        let ring = state.simulation.waveforms
        guard let end = ring.last?.time, let rate = state.beat?.heartRate.beatsPerMinute, rate > 0 else { return [] }
        return ring.filter { $0.time >= end - beats * 60 / rate }
    }

    private static var terminalColumns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
