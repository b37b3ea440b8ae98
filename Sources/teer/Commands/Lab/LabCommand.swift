import ArgumentParser
import Content
import Trainer

/// Opens the clip lab, or runs its test vectors.
struct LabCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lab", abstract: "Steer, look, grasp and release a clip on a circulation that answers.",
        discussion: """
            Without options, goes on with the session that was broken off, or begins with the first patient. A guided session \
            gives hints and a way back; from "standard" on there are marks at the end.

            The patients are invented, and many numbers are teaching assumptions: the list x in the lab says which.

            It teaches; it is no medical device.
            """)

    @Option(name: .long, help: ArgumentHelp("The patient, by number or id: 01 to 12.", valueName: "patient"))
    var patient: String?

    @Option(
        name: .long,
        help: ArgumentHelp("What chance is drawn from; the same seed and acts give the same session.", valueName: "number"))
    var seed: UInt64?

    @Option(name: .long, help: "How much help there is: guided, standard or exam; else as the settings say.")
    var level: LabLevel?

    @Option(
        name: .long, help: ArgumentHelp("Do an exercise of the tutorial, 1 to 8, instead of a patient.", valueName: "number"))
    var exercise: Int?

    @Flag(name: .long, help: "Show the list of exercises and patients first.")
    var list = false

    @OptionGroup var terminal: TerminalOptions

    @Option(
        name: .long, help: ArgumentHelp("Run the vectors of a YAML or JSON file.", valueName: "file", visibility: .hidden),
        completion: .file())
    var vectors: String?

    @Flag(name: .long, help: ArgumentHelp("Compare with what the vectors expect.", visibility: .hidden))
    var check = false

    func run() throws {
        if let vectors {
            guard check else { throw CommandFailure("--vectors needs --check: say what to do with \(vectors).", status: 2) }
            return try LabVectorCheck(file: vectors).run()
        }
        let opening = try Opening(terminal.opening)
        let task = try task(in: opening.pack)
        let (store, isChoosing, level, seed) = (opening.lab, list, level, seed)
        Exit.now(
            opening.run(resumesWalk: false) { runtime in
                runtime.enterLab(passed: store.passedExercises(), level: level, seed: seed)
                if isChoosing || task == nil && runtime.state.asksWho {
                    runtime.listLab(offer: store.unfinished().flatMap { $0.words(in: opening.pack) })
                } else if let task {
                    runtime.beginLab(task)
                } else if let open = store.unfinished(), !open.isLeft {
                    runtime.goOnInLab()
                } else if let first = opening.pack.patients.first {
                    runtime.beginLab(.patient(first))
                }
            })
    }

    /// What the options ask for; nil when they name nothing.
    private func task(in pack: ContentPack) throws -> LabTask? {
        if let exercise {
            guard let task = LabTask("exercise-\(exercise)", in: pack) else {
                throw CommandFailure("There is no exercise \(exercise). There are 1 to \(Exercise.allCases.count).", status: 2)
            }
            return task
        }
        guard let patient else {
            if pack.patients.isEmpty { throw CommandFailure("This pack has no patients for the lab.", status: 1) }
            return seed == nil ? nil : pack.patients.first.map { .patient($0) }
        }
        guard let found = pack.patient(patient) else {
            throw CommandFailure(WrongUse.unknown("patient", patient, among: pack.patients.map(\.id)), status: 2)
        }
        return .patient(found)
    }
}

extension LabLevel: ExpressibleByArgument {}

extension LabStore.Open {
    /// The session in a few words: "patient 02, guided".
    func words(in pack: ContentPack) -> String? {
        let name = pack.patient(heading.subject).map { "patient \($0.number), \($0.title)" } ?? heading.subject
        return "\(name), \(heading.level.rawValue)"
    }
}
