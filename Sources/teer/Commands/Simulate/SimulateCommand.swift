import ArgumentParser
import Hemodynamics

/// Simulates a circulation and prints what its beats measure.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Simulate a circulation: the measures of a beat before and after clips, drugs and mishaps.",
        discussion: """
            "teer simulate --phenotype primary --clip NTW@-2.5mm" shows a flail P2 before and after a clip.
            "teer simulate --clip NTW --plot" draws it; "--waveforms > beats.csv" writes samples for R, Python or a spreadsheet.
            "teer simulate --cases FILE --check" runs cases written in YAML or JSON and compares what they expect.

            A clip that holds lowers the systemic resistance by 18 %, as measured (Siegel 2011); "--set clip_r_sys=1" leaves it. \
            Cases in a file say so themselves.

            It teaches; it is no medical device.
            """)

    @OptionGroup(title: "Patient")
    var patient: PatientOptions

    @Option(name: .long, parsing: .unconditional, help: "Beats to run from rest before measuring, 1 to 100000.")
    var beats = 60

    @OptionGroup(title: "Output")
    var output: SimulationOutput

    @OptionGroup(title: "Cases")
    var cases: CaseOptions

    func run() throws {
        if output.listsParameters {
            Standard.write(ParameterList.text)
            return
        }
        if let file = cases.file {
            try refuse(
                patient.isChanged || output.isChosen, "--cases takes its patients from the file; leave the other options out.")
            return try CaseRuns(file: file, checks: cases.check).run()
        }
        try refuse(cases.check, "--check compares cases; name their file with --cases FILE.")
        try refuse(output.count > 1, "Choose one of --format json, --format csv, --plot and --waveforms.")
        let progress = ProgressLine()
        defer { progress.clear() }
        Standard.write(try text(progress))
    }

    private func text(_ progress: ProgressLine) throws -> String {
        let setup = try patient.setup()
        let comparison = try BeforeAndAfter(setup, beats: beats, waveforms: output.needsWaveforms, progress)
        if output.waveforms { return WaveformTable(comparison.after.simulation.waveforms).csv }
        switch output.format ?? .table {
        case .json: return comparison.json
        case .csv: return comparison.csv
        case .table:
            return output.plot
                ? comparison.table + "\n" + SimulationPlot(comparison).text(ascii: output.ascii) : comparison.table
        }
    }

    private func refuse(_ isWrong: Bool, _ sentence: String) throws {
        if isWrong { throw CommandFailure(sentence, status: 2) }
    }
}

/// The options that say what is printed.
struct SimulationOutput: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

    @Option(name: .long, help: "table, json or csv (table is the default).")
    var format: Format?

    @Flag(name: .long, help: "Draw pressures, mitral flow and the pressure-volume loop under the table.")
    var plot = false

    @Flag(name: .long, help: "Write the last ten seconds of all signals as CSV instead.")
    var waveforms = false

    @Flag(name: .long, help: "Draw with ASCII characters only.")
    var ascii = false

    @Flag(name: .customLong("parameters"), help: "List the names for --set and --scale with units, ranges and meanings.")
    var listsParameters = false

    /// How many kinds of output are asked for beside the table.
    var count: Int { (format.map { $0 == .table ? 0 : 1 } ?? 0) + (plot ? 1 : 0) + (waveforms ? 1 : 0) }
    /// Whether anything is asked for.
    var isChosen: Bool { format.map { $0 != .json } ?? false || plot || waveforms || ascii }
    /// Whether samples must be kept.
    var needsWaveforms: Bool { plot || waveforms }
}

/// The options that run cases from a file.
struct CaseOptions: ParsableArguments {
    @Option(
        name: .customLong("cases"),
        help: ArgumentHelp("Run the cases of a YAML or JSON file and print what came of each as JSON.", valueName: "file"),
        completion: .file())
    var file: String?

    @Flag(name: .long, help: "Compare with what the cases expect and print each miss; exit with 1 if there is one.")
    var check = false
}
