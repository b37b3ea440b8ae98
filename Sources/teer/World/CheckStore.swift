import Content
import Recall
import Records
import Sessions
import StateMachine
import Trainer

/// Where the lines of knowledge checks go: each check is a session of its own.
final class CheckStore {
    private var records: Records<Checking>?
    /// The seed of the check whose session is open.
    private var seed: UInt64?

    /// Stores lines with the answers that they give; they are on the disk when it returns.
    func record(
        _ lines: CheckLines, in store: SessionStore, of pack: ContentPack, _ origin: PackOrigin, _ learner: LearnerRecord?
    ) throws(StoreProblem) {
        let records = records ?? Records(store)
        self.records = records
        if seed != lines.seed {
            seed = lines.seed
            let id = NewName.next()
            records.begin {
                let now = Clock.milliseconds
                return SessionRecord(
                    id: id, pack: pack.id, packVersion: pack.version, startedAt: now, touchedAt: now,
                    kind: lines.isExam ? .exam : .check, learner: learner?.number, origin: origin.text, edition: origin.digest,
                    seed: Int64(bitPattern: lines.seed), program: "teer \(programVersion)", chartForm: 1)
            }
        }
        let answers = lines.answers.map { given in
            AnswerRecord(
                seq: given.seq, at: given.answer.at, question: given.answer.question, revision: given.answer.revision,
                choice: given.choice, isRight: given.answer.isRight, isSure: given.answer.isSure)
        }
        try records.append(
            lines.entries, of: lines.journal, answers: answers, progress: SessionProgress(done: lines.done, of: lines.planned))
    }

    /// Lets what comes next go to a store that was opened anew.
    func restart() { (records, seed) = (nil, nil) }
}
