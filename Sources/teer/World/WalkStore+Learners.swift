import KnowledgeCheck
import Procedures
import Recall
import Sessions
import StateMachine
import Trainer

extension WalkStore {
    /// Whose walks are looked for.
    var owner: SessionOwner { SessionOwner(learner?.number) }

    /// The learners of the account; none where nothing is stored.
    var learners: [LearnerRecord] { store.flatMap { try? $0.learners() } ?? [] }

    /// What the learner remembers of this pack's questions.
    func memory(retention: Double) -> Memory {
        let kept = store.flatMap { try? $0.memory(of: learner?.number, pack: pack.id) } ?? []
        return Memory(kept, retention: retention)
    }

    /// Sees who goes on: the one that was named, the only one there is, or nobody in particular.
    ///
    /// - Parameter name: the learner by name, "-" for nobody in particular.
    /// - Returns: whether the program has to ask.
    func settleLearner(named name: String?, isAsked: Bool) throws -> Bool {
        let known = learners
        if let name {
            guard name != "-" else { return false }
            learner = try named(name)
            return false
        }
        if known.count == 1, !isAsked { learner = known[0] }
        return known.count > 1 || isAsked
    }

    /// The learner of a name; a new one where there is none of it. Throws a sentence.
    private func named(_ typed: String) throws -> LearnerRecord? {
        guard let store, let name = SessionStore.learnerName(typed) else { return nil }
        do throws(StoreProblem) {
            if store.isReadOnly { return try store.learner(named: name) }
            return try store.addLearner(name, id: NewName.next(), at: Clock.milliseconds)
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
    }

    /// Goes on as another learner, with the walk that is plainly meant.
    func choose(_ choice: LearnerChoice, retention: Double) throws(Services.Failure) -> LearnerStart {
        guard store != nil else { throw Services.Failure("Nothing is recorded here, so that nobody needs a name.") }
        switch choice {
        case .nobody: learner = nil
        case .named(let name):
            do { learner = try named(name) } catch { throw Services.Failure("\((error as? CommandFailure)?.sentence ?? "")") }
        }
        records?.rest()
        let (begun, told) = (start(), notices)
        return LearnerStart(
            name: learner?.name, learners: learners.map(\.name), procedure: begun.procedure, journal: begun.journal,
            offers: begun.offers, asksWhichWalk: begun.asksWhichWalk, memory: memory(retention: retention),
            notice: begun.asksWhichWalk ? told.last : nil)
    }

    /// The answers that lines of a walk give, each to the question that is in front.
    func answers(in entries: [Entry<Walkthrough>]) -> [AnswerRecord] {
        entries.compactMap { entry in
            guard case .event(.answer(let choice)) = entry.what, entry.refused.isEmpty,
                let question = pack.questions.first(where: { StateID.question($0.id) == entry.to })
            else { return nil }
            return AnswerRecord(
                seq: entry.seq, at: entry.at, question: question.id, revision: question.revision, choice: choice,
                isRight: choice == question.answer)
        }
    }

    /// How many steps of a walk are done, of how many that apply.
    func progress(of journal: Journal<Walkthrough>) -> SessionProgress {
        let counts = pack.procedure.phases.map(journal.snapshot.counts)
        return SessionProgress(done: counts.reduce(0) { $0 + $1.done }, of: counts.reduce(0) { $0 + $1.applying })
    }

    /// Stores lines of a knowledge check; they are on the disk when it returns.
    func record(_ lines: CheckLines) throws(Services.Failure) {
        // That nothing can be stored was said once, on opening.
        guard let store, !store.isReadOnly else { return }
        do throws(StoreProblem) {
            try checks.record(lines, in: store, of: pack, origin, learner)
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// Deletes sessions that were not gone on with for so many days, for good; what cannot be deleted now stays for the next start.
    func deleteOld(after days: Int?) {
        guard let days, let store, !store.isReadOnly else { return }
        let latest = Clock.milliseconds - Int64(days) * 86_400_000
        guard let all = try? store.allSessions() else { return }
        let old = all.map(\.session).filter { $0.touchedAt < latest && !store.isClaimedElsewhere($0.id) }
        guard !old.isEmpty, (try? store.delete(old.map(\.id))) != nil else { return }
        _ = try? store.shred()
        tell(
            "\(old.count == 1 ? "1 session" : "\(old.count) sessions") not gone on with for \(days) days deleted, as the settings say."
        )
    }
}
