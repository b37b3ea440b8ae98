import ClipLab
import Content
import StateMachine
import TerminalCore

@testable import Trainer

/// The lab as tests drive it.
enum LabDriving {
    static var pack: ContentPack { ContentPack.bundled() }

    /// A patient of the bundled pack, by number.
    static func patient(_ number: String) -> PatientCase {
        guard let patient = pack.patient(number) else { preconditionFailure("no patient \(number)") }
        return patient
    }

    /// The program in the lab, with a patient or an exercise on the table.
    static func session(
        _ size: String = "80x24", _ id: String = "01", level: LabLevel = .guided, seed: UInt64 = 5,
        repertoire: Repertoire = .unicode, store: MemoryStore = MemoryStore(), isStill: Bool = false,
        setup: CaseSetup? = nil
    ) -> Session {
        Session(size, repertoire: repertoire, store: store) { runtime in
            runtime.state.lab.wantsStill = isStill
            runtime.state.lab.take(runtime.state.settings)
            runtime.enterLab(passed: [], level: level, seed: seed)
            if let task = LabTask(id, in: pack) { runtime.beginLab(task) }
            // What a case lets go wrong, without the rest of the case.
            if let setup { runtime.state.lab.session?.bench.setup = setup }
        }
    }

    /// Acts that lead to a clip in the left atrium of patient 01.
    static let toAtrium: [Act] = [
        .punctureVein, .giveHeparin(units: 2500), .moveTent(superior: 5, anterior: -6), .show(.bicaval), .show(.shortAxis),
        .show(.fourChamber), .holdBreath, .punctureSeptum, .resumeBreathing, .confirmPlace, .checkEffusion,
        .giveHeparin(units: 3700), .measureClottingTime, .insertGuide, .flushGuide, .loadClip(.xtw), .advanceClip,
    ]
}

extension Session {
    /// The session of the lab.
    var lab: LabSession {
        guard let lab = state.lab.session else { preconditionFailure("no session of the lab") }
        return lab
    }

    /// The sentences of the lab, with single blanks.
    var labSaid: String { lab.said.joined(separator: " ") }

    /// Does acts as their keys would, without the questions.
    func act(_ acts: [Act]) { for act in acts { take(Trainer.Message.lab(.confirm(act))) } }
}
