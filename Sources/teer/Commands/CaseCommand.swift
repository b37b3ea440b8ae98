import ArgumentParser
import Content
import Trainer

/// Opens a case, or the list of cases; or prints how the last one went.
struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "A patient to decide on, prepare, treat and answer for.",
        discussion: """
            Without a patient, shows the list: titles, objectives, best marks. A case that was broken off is gone on with when \
            its patient is named again.

            All patients are invented, and no educator has validated the marks. It teaches; it is no medical device.
            """)

    @Argument(help: ArgumentHelp("The patient, by number or id: 01 to 12.", valueName: "patient"))
    var patient: String?

    @Option(
        name: .long,
        help: ArgumentHelp("What chance is drawn from; the same seed and acts give the same case.", valueName: "number"))
    var seed: UInt64?

    @Option(name: .long, help: "Whether decisions are judged at once or at the end: now or end.")
    var feedback: Feedback = .end

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Print the debrief of the newest case that was brought to its end, as html, json or text.", valueName: "format"))
    var debrief: DebriefFormat?

    @OptionGroup var terminal: TerminalOptions

    enum Feedback: String, ExpressibleByArgument, CaseIterable { case now, end }

    enum DebriefFormat: String, ExpressibleByArgument, CaseIterable { case html, json, text }

    func run() throws {
        let opening = try Opening(terminal.opening)
        let found = try named(in: opening.pack)
        if let debrief { return try print(debrief, of: found, from: opening.cases, in: opening.pack) }
        let (store, seed, feedback) = (opening.cases, seed, feedback)
        Exit.now(
            opening.run(resumesWalk: false) { runtime in
                runtime.enterCases(seed: seed, tellsAtOnce: feedback == .now)
                runtime.listCases()
                guard let found else { return }
                // Whose case it is has to be said first.
                guard !runtime.state.asksWho else { return runtime.wantCase(found) }
                if seed == nil, store.unfinished(of: found.id) != nil {
                    runtime.goOnWithCase(of: found)
                } else {
                    runtime.beginCase(found)
                }
            })
    }

    private func named(in pack: ContentPack) throws -> PatientCase? {
        guard pack.patients.contains(where: { $0.lesson != nil }) else {
            throw CommandFailure("This pack has no cases.", status: 1)
        }
        guard let patient else { return nil }
        guard let found = pack.patient(patient) else {
            throw CommandFailure(WrongUse.unknown("patient", patient, among: pack.patients.map(\.id)), status: 2)
        }
        guard found.lesson != nil else {
            throw CommandFailure("\(found.title) is for the clip lab alone: teer lab --patient \(found.number).", status: 1)
        }
        return found
    }

    private func print(_ format: DebriefFormat, of patient: PatientCase?, from store: CaseStore, in pack: ContentPack) throws {
        let session: CaseSession?
        do throws(Services.Failure) {
            session = try store.newestFinished(of: patient?.id)
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
        guard let session else {
            throw CommandFailure("No case\(patient.map { " of \($0.id)" } ?? "") was brought to its end yet.", status: 1)
        }
        switch format {
        case .html: Standard.write(session.debriefHTML(in: pack))
        case .json: Standard.write(session.debriefJSON(in: pack))
        case .text: Standard.write(session.debriefText(in: pack))
        }
    }
}
