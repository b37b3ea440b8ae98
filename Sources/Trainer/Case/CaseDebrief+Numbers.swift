import Content
import Screens
import VectorGraphics

/// The numbers of a case as a table and as plots over the procedure.
extension CaseDebrief {
    /// A plot of the debrief, drawn on the screen, as SVG, and told in words.
    struct Plot: Sendable {
        var title: String
        var unit: String
        var curves: [(name: String, mark: Unicode.Scalar, value: @Sendable (TrendPoint) -> Double)]
        /// How many decimals its numbers have.
        var decimals = 0

        /// From the first number of each curve to its last one.
        func words(_ trend: [TrendPoint]) -> String {
            guard let first = trend.first, let last = trend.last else { return "" }
            let changes = curves.map { curve in
                let (from, to) = (curve.value(first).text(decimals), curve.value(last).text(decimals))
                return "\(curve.name.isEmpty ? "" : "\(curve.name) ")\(from) to \(to)"
            }
            return "\(title): \(changes.joined(separator: ", ")) \(unit) in \(Int(last.seconds / 60)) minutes."
        }

        func onScreen(_ trend: [TrendPoint]) -> LinePlot {
            LinePlot(
                title: "\(title), \(unit)", across: "min",
                curves: curves.enumerated().map { at, curve in
                    LinePlot.Curve(
                        name: curve.name, mark: curve.mark,
                        points: trend.map { .init(x: $0.seconds / 60, y: curve.value($0)) }, isDashed: at > 0)
                })
        }

        func onPaper(_ trend: [TrendPoint]) -> SVGPlot {
            SVGPlot(
                title: title, across: "min", up: unit,
                curves: curves.map { curve in
                    SVGPlot.Curve(name: curve.name, points: trend.map { (x: $0.seconds / 60, y: curve.value($0)) })
                })
        }
    }

    /// What is plotted over the time of the procedure.
    static let plots = [
        Plot(
            title: "Left atrial pressure", unit: "mmHg",
            curves: [("v-wave", "v", { $0.leftAtrialV }), ("mean", "m", { $0.leftAtrial })]),
        Plot(title: "EROA", unit: "cm2", curves: [("", "e", { $0.leak })], decimals: 2),
        Plot(title: "Mean transmitral gradient", unit: "mmHg", curves: [("", "g", { $0.gradient })], decimals: 1),
        Plot(title: "Clotting time (ACT)", unit: "s", curves: [("", "a", { $0.clottingTime })]),
    ]

    /// The numbers by the minute; empty where nothing was treated, or only for a moment.
    var trend: [TrendPoint] {
        let trend = session.finished?.bench.trend ?? []
        return trend.count > 2 ? trend : []
    }

    /// The plots as blocks of a page, each with its words.
    var plotBlocks: [Block] {
        let trend = trend
        guard !trend.isEmpty else { return [] }
        return Self.plots.enumerated().flatMap { at, plot in
            [
                .gap("case.plot.gap.\(at)"),
                Block(id: "case.plot.\(at)", .plot(plot.onScreen(trend)), indent: 2, spoken: plot.words(trend)),
            ]
        }
    }

    /// The stations of the table: under anesthesia, after each clip, at the end of the procedure.
    private func stations(_ bench: Bench) -> [(name: String, numbers: BenchNumbers)] {
        [("Under anesthesia", bench.numbersAtStart)] + bench.courses.enumerated().map { ("After clip \($0 + 1)", $1.after) }
            + [("At the end", bench.numbers)]
    }

    /// The table and the plots in words.
    var numberLines: [String] {
        guard let bench = session.finished?.bench else { return [] }
        let (anatomy, shown, trend) = (session.patient.anatomy, session.patient.shown, trend)
        let awake =
            "Awake, before: EROA \(anatomy.regurgitantArea.text(2)) cm2, area \(anatomy.openArea.text(1)) cm2, "
            + "LA mean \(shown.leftAtrialMean.text(0)), v \(shown.leftAtrialV.text(0)), MAP \(shown.meanArterial.text(0)) mmHg."
        let lines = stations(bench).map { name, now in
            "\(name): MR \(now.grade)+, EROA \(now.leak.text(2)) cm2, gradient \(now.gradient.text(1)) mmHg, "
                + "area \(now.area.text(1)) cm2, LA mean \(now.leftAtrial.text(0)), v \(now.leftAtrialV.text(0)), "
                + "MAP \(now.meanArterial.text(0)) mmHg, output \(now.output.text(1)) L/min."
        }
        return [awake] + lines + (trend.isEmpty ? [] : Self.plots.map { $0.words(trend) })
    }

    /// Awake, under anesthesia, after each clip, at the end of the procedure; nil where nothing was treated.
    var numberTable: DataTable? {
        guard let bench = session.finished?.bench else { return nil }
        let (anatomy, shown) = (session.patient.anatomy, session.patient.shown)
        let awake = DataTable.Row([
            "Awake, before", "-, \(anatomy.regurgitantArea.text(2))", "- / \(anatomy.openArea.text(1))",
            "\(shown.leftAtrialMean.text(0)) / \(shown.leftAtrialV.text(0))", shown.meanArterial.text(0),
        ])
        func row(_ name: String, _ numbers: BenchNumbers) -> DataTable.Row {
            DataTable.Row([
                name, "\(numbers.grade)+, \(numbers.leak.text(2))", "\(numbers.gradient.text(1)) / \(numbers.area.text(1))",
                "\(numbers.leftAtrial.text(0)) / \(numbers.leftAtrialV.text(0))",
                "\(numbers.meanArterial.text(0)), \(numbers.output.text(1))",
            ])
        }
        return DataTable(
            title: "Before and after",
            columns: [
                .init("When"), .init("MR, EROA cm2", short: "MR"), .init("Gradient mmHg / area cm2", short: "Grad / area"),
                .init("LA mean / v mmHg", short: "LA m / v"), .init("MAP mmHg, output L/min", short: "MAP, CO"),
            ],
            rows: [awake] + stations(bench).map { row($0.name, $0.numbers) },
            cellRows: 1)
    }
}
