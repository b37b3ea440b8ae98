import ArgumentParser
import Procedures
import StateMachine
import Trainer

/// Goes straight into the walkthrough.
struct WalkthroughCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walkthrough",
        abstract: "Go straight into the walk: to where you were, or to its first step.",
        discussion: """
            A guided walk opens phase after phase as each is walked to its end; a free walk shows everything. \
            "--phase" and "--step" behind a shut gate say why and stop at the gate.
            """)

    @Flag(help: "Walk guided, or freely. Without either, as it was, or as the settings say.")
    var mode: Mode?

    @Option(name: .long, help: ArgumentHelp("Go to a phase, such as preparation or 2.", valueName: "name"))
    var phase: String?

    @Option(name: .long, help: ArgumentHelp("Go to a step by its id; \"teer export\" lists them.", valueName: "id"))
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
            let ids = procedure.steps.map(\.id)
            guard ids.contains(step) else { throw CommandFailure(WrongUse.unknown("step", step, among: ids), status: 2) }
            return .goToStep(step)
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

    private static func start(_ runtime: inout Runtime, at target: WalkthroughEvent?, free: Bool?) {
        // Which walk is meant has to be said on the start screen first.
        if runtime.state.asksWhichWalk { return }
        let isNew = !runtime.state.hasWalk
        let wantsFree = free ?? (isNew ? runtime.state.settings.mode == .free : runtime.state.isFree)
        if wantsFree != runtime.state.isFree { runtime.send([wantsFree ? .free : .guided]) }
        runtime.send([isNew ? .begin : .resume])
        if let target { runtime.go(to: target) }
    }
}
