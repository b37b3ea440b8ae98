import Glibc
import Hemodynamics
import Screens
import TerminalCore
import TerminalNcurses

/// The last beats as curves: pressures, mitral flow, pressure over volume; with what was before in dashes.
struct SimulationPlot {
    let comparison: BeforeAndAfter
    /// The samples of the last two beats of the state that counts, and of the one before when something was done.
    private let samples: [WaveformSample]
    private let earlier: [WaveformSample]

    init(_ comparison: BeforeAndAfter) {
        self.comparison = comparison
        samples = Self.last(2, comparison.after)
        earlier = comparison.isChanged ? Self.last(2, comparison.before) : []
    }

    /// All plots one under the other, as wide as the terminal (80 columns where there is none).
    func text(ascii: Bool) -> String {
        guard !samples.isEmpty else { return "" }
        let repertoire = TerminalProbe.ofThisProcess().repertoire(ascii: ascii)
        let columns = min(max(Self.terminalColumns ?? 80, 40), 160)
        var plots = [(pressures, 16), (lowPressures, 12), (flow, 12), (loop, 16)]
        if comparison.isChanged { plots.insert((leftAtrium, 12), at: 2) }
        return plots.map { plot, rows in
            plot.lines(columns: columns, rows: rows, repertoire: repertoire).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    /// Which state a plot of only one is of.
    private var state: String { comparison.isChanged ? " after" : "" }

    private var pressures: LinePlot {
        LinePlot(
            title: "Pressures of the left side\(state), mmHg", across: "s",
            curves: [
                curve("LV", "v", .leftVentricularPressure, namedAt: 0.06), curve("Ao", "o", .aorticPressure, namedAt: 0.85),
                curve("LA", "a", .leftAtrialPressure, namedAt: 0.42),
            ])
    }

    private var lowPressures: LinePlot {
        LinePlot(
            title: "Low pressures\(state), mmHg", across: "s",
            curves: [
                curve("PA", "p", .pulmonaryArteryPressure, namedAt: nil), curve("LA", "a", .leftAtrialPressure, namedAt: nil),
                curve("RA", "r", .rightAtrialPressure, namedAt: 0.4),
            ])
    }

    private var leftAtrium: LinePlot {
        LinePlot(
            title: "Left atrial pressure before and after, mmHg", across: "s",
            curves: both(.leftAtrialPressure, namedAt: nil))
    }

    private var flow: LinePlot {
        LinePlot(
            title: "Mitral flow\(comparison.isChanged ? " before and after" : ""), mL/s, backward below 0", across: "s",
            curves: comparison.isChanged ? both(.mitralFlow, namedAt: nil) : [curve("", "m", .mitralFlow, namedAt: nil)])
    }

    private var loop: LinePlot {
        let states =
            comparison.isChanged ? [("before", comparison.before), ("after", comparison.after)] : [("", comparison.after)]
        return LinePlot(
            title: "Left ventricular pressure, mmHg, over volume, mL", across: "mL",
            curves: states.map { name, state in
                let points = Self.last(1, state).map {
                    LinePlot.Point(x: Double($0.leftVentricularVolume), y: Double($0.leftVentricularPressure))
                }
                // Names at the right and at the top keep apart where the loops do not.
                let isBefore = name == "before"
                let end = points.indices.max { points[$0].x < points[$1].x }
                return LinePlot.Curve(
                    name: name, mark: isBefore ? "b" : "a", points: points + points.prefix(1), namedPoint: isBefore ? end : nil,
                    isDashed: isBefore)
            })
    }

    /// A signal before and after, each from its own R wave.
    private func both(_ signal: WaveformSignal, namedAt share: Double?) -> [LinePlot.Curve] {
        var before = curve("before", "b", signal, of: earlier, namedAt: share)
        before.isDashed = true
        return [before, curve("after", "a", signal, namedAt: share)]
    }

    private func curve(
        _ name: String, _ mark: Unicode.Scalar, _ signal: WaveformSignal, of samples: [WaveformSample]? = nil,
        namedAt share: Double?
    ) -> LinePlot.Curve {
        let samples = samples ?? self.samples
        let start = samples.first?.time ?? 0
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
