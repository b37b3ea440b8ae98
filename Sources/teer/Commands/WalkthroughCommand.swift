import ArgumentParser
import Content
import Procedures
import StateMachine
import Trainer

/// Goes straight into the walkthrough.
struct WalkthroughCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walkthrough",
        abstract: "Go straight into the walk: to where you were, or to its first step.",
        discussion: """
            A guided walk opens a phase when no step of the one before it is open; a free walk shows everything. \
            "--phase" and "--step" behind a shut gate say why and stop at the first step that is open.
            """)

    @Flag(help: "Walk guided, or freely. Without either, as it was, or as the settings say.")
    var mode: Mode?

    @Option(
        name: .long, help: ArgumentHelp("Go to a phase, such as preparation or 2.", valueName: "name"),
        completion: .custom { _, _, _ in ContentPack.bundled().procedure.phases.map(\.id) })
    var phase: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Go to a step by its number, such as 3.12, by words of its title, or by its id.", valueName: "step"),
        completion: .custom { _, _, _ in ContentPack.bundled().procedure.steps.map(\.id) })
    var step: String?

    @OptionGroup var terminal: TerminalOptions

    enum Mode: String, EnumerableFlag { case guided, free }

    func run() throws { try Self.walk(terminal.opening, mode, phase: phase, step: step) }

    /// Opens the program in the walk; ends with it.
    static func walk(_ options: OpeningOptions, _ mode: Mode? = nil, phase: String? = nil, step: String? = nil) throws -> Never
    {
        let opening = try Opening(options)
        let target = try target(in: opening.pack.procedure, phase: phase, step: step)
        let asksFree = mode.map { $0 == .free } ?? nil
        Exit.now(opening.run { runtime in start(&runtime, at: target, free: asksFree) })
    }

    /// The event that goes where the options say; a name that is not there is answered with the nearest one.
    private static func target(in procedure: Procedure, phase: String?, step: String?) throws -> WalkthroughEvent? {
        if let step {
            return .goToStep(try named(step, in: procedure))
        }
        guard let phase else { return nil }
        let wanted = phase.lowercased()
        let match = procedure.phases.enumerated().first { at, phase in
            [phase.id, phase.title.lowercased(), String(at + 1)].contains(wanted)
        }?.element
        guard let match else {
            throw CommandFailure(WrongUse.unknown("phase", phase, among: procedure.phases.map(\.id)), status: 2)
        }
        return .goToPhase(match.id)
    }

    /// The one step that a number, words or an id can mean.
    private static func named(_ step: String, in procedure: Procedure) throws -> String {
        let matches = GoTo(procedure).matches(step)
        guard let first = matches.first else {
            throw CommandFailure(WrongUse.unknown("step", step, among: procedure.steps.map(\.id)), status: 2)
        }
        if matches.count == 1 || first.number == step || first.step == step.lowercased() { return first.step }
        throw CommandFailure(WrongUse.ambiguous("step", step, among: matches.map { "\($0.number) \($0.title)" }), status: 2)
    }

    private static func start(_ runtime: inout Runtime, at target: WalkthroughEvent?, free: Bool?) {
        // Which walk is meant has to be said on the start screen first.
        if runtime.state.asksWhichWalk || runtime.state.asksWho { return }
        let isNew = !runtime.state.hasWalk
        let wantsFree = free ?? (isNew ? runtime.state.settings.mode == .free : runtime.state.isFree)
        if wantsFree != runtime.state.isFree { runtime.send([wantsFree ? .free : .guided]) }
        runtime.send([isNew ? .begin : .resume])
        if let target { runtime.go(to: target) }
    }
}
