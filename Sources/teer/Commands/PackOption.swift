import ArgumentParser
import Content
import Procedures
import StateMachine
import Trainer
import YAMLReading

/// The pack a command works on.
struct PackOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder of a pack, or \"mitral-teer\" for the one that comes with the program.", valueName: "pack"),
        completion: .directory)
    var pack: String?

    /// The pack, and its chart if it was made, both checked.
    func open() throws -> (pack: ContentPack, chart: WalkthroughChart?) {
        var options = OpeningOptions()
        options.pack = pack
        return try options.openPack()
    }

    /// The chart of the pack, as it is for the seed 0.
    func openChart() throws -> WalkthroughChart {
        let (pack, chart) = try open()
        return chart ?? WalkCourse(of: pack, seed: 0).chart
    }

    /// Opens and checks a pack from elsewhere; the chart is the one that was checked.
    static func open(folder: String) throws -> (pack: ContentPack, chart: WalkthroughChart?) {
        if let sentence = WrongUse.ofPack(folder) { throw CommandFailure(sentence, status: 2) }
        var chart: WalkthroughChart?
        do throws(InvalidContent) {
            let pack = try ContentPack.open(
                folder: folder,
                additionalChecks: { procedure in
                    let made = Chart(trusting: procedure)
                    chart = made
                    return ChartCheck.problems(in: made, of: procedure)
                }, textChecks: OverflowCheck.problems, patientCheck: CirculationCheck.problems)
            return (pack, chart)
        } catch {
            throw CommandFailure(error.lines().joined(separator: "\n"), status: 1)
        }
    }
}

/// A sentence to end a command with.
struct CommandFailure: Error {
    var sentence: String
    /// 1: the content is wrong; 2: the command was used wrongly.
    var status: Int32

    init(_ sentence: String, status: Int32) {
        self.sentence = sentence
        self.status = status
    }
}
