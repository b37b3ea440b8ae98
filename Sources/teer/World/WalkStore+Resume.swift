import Procedures
import Records
import Sessions
import StateMachine
import Trainer

/// The walk that the program starts with.
struct WalkStart {
    /// The outline that it goes through.
    var procedure: Procedure
    var journal: Journal<Walkthrough>
    /// The other walks of the store that can be chosen.
    var offers: [WalkOffer] = []
    /// Whether the learner has to say which walk is meant, as none can be taken for granted.
    var asksWhichWalk = false
}

extension WalkStore {
    /// The walk gone on with last, when it is plain that it is meant; else a new one, and those to choose from.
    func start() -> WalkStart {
        for _ in 0..<2 {
            do throws(StoreProblem) {
                return try chosen()
            } catch {
                // Damage met while reading: opened again, the store sets the file aside and carries its walks over.
                guard error.kind == .damaged || error.kind == .gone else {
                    tell(error.sentence)
                    break
                }
                open()
            }
        }
        return newWalk()
    }

    /// A walk that nobody has gone on with.
    func newWalk() -> WalkStart {
        let now = Clock.milliseconds
        beginAnew(seed: now)
        let course = course(seed: now)
        return WalkStart(procedure: course.procedure, journal: Journal(course.chart, Marks(), at: now))
    }

    private func chosen() throws(StoreProblem) -> WalkStart {
        guard let store else { return newWalk() }
        let survey = try WalkSurvey(of: store, pack: pack.id, origin: origin, owner: owner, at: Clock.milliseconds)
        if let newest = survey.unasked {
            let course = course(seed: newest.seedOfQuestions)
            let (journal, notice) = try resume(newest, course, in: store)
            if let notice { tell(notice) }
            if let journal {
                return WalkStart(procedure: course.procedure, journal: journal, offers: survey.offers(except: newest.id))
            }
        }
        var start = newWalk()
        start.offers = survey.offers(except: nil)
        if survey.unasked == nil, let question = survey.question {
            tell(question)
            start.asksWhichWalk = true
        }
        return start
    }

    /// Goes on with a walk of the store, claimed for this program before it is read, so that no other appends to it in between.
    ///
    /// - Returns: its journal, nil when nothing of it can be read; and what the learner should know, in a sentence.
    private func resume(
        _ record: SessionRecord, _ course: WalkCourse, in store: SessionStore
    ) throws(StoreProblem) -> (Journal<Walkthrough>?, notice: String?) {
        let chart = course.chart
        store.claim(record.id)
        let lines = try StoredLines<Walkthrough>(of: record.id, in: store)
        let (read, problems) = lines.journal(chart)
        if problems.isEmpty, let read {
            goOn(with: record, after: lines.checkpoint?.seq ?? -1)
            return (read, nil)
        }
        guard let place = chart.place(after: lines.checkpoint, lines.known, in: course.procedure) else { return (nil, nil) }
        switch problems.last {
        case .otherChart, .diverged, nil:
            // The same walk goes on: its lines are whole, and the next one says where they lead in this edition.
            let journal = Journal(chart, adopting: place, after: lines.last, at: Clock.milliseconds)
            goOn(with: record, after: lines.checkpoint?.seq ?? -1, unstored: journal.entries)
            return (journal, "The content has a new edition. The walk goes on at the same step, with the same marks.")
        case .tornTail, .brokenChain:
            beginAnew(seed: course.seed, following: record.id)
            return (
                Journal(chart, adopting: place, at: Clock.milliseconds),
                "Part of the walk's record can not be read. It goes on from the last line that can; the record is kept."
            )
        }
    }

    /// Opens a walk that was chosen on the start screen.
    func open(_ offer: WalkOffer) throws(Services.Failure) -> OpenedWalk {
        do throws(StoreProblem) {
            guard let store, let record = try store.session(id: offer.id) else { throw Self.goneWalk }
            return try opened(record, as: offer.standing, course(seed: record.seedOfQuestions), in: store)
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    private func opened(
        _ record: SessionRecord, as standing: WalkOffer.Standing, _ course: WalkCourse, in store: SessionStore
    ) throws(StoreProblem) -> OpenedWalk {
        let (procedure, chart) = (course.procedure, course.chart)
        if standing != .openElsewhere, store.isClaimedElsewhere(record.id) { throw Self.busyWalk }
        if case .own = standing {
            let (journal, notice) = try resume(record, course, in: store)
            guard let journal else { throw Self.goneWalk }
            return OpenedWalk(procedure, journal, offers: try offers(except: record.id), notice: notice)
        }
        let lines = try StoredLines<Walkthrough>(of: record.id, in: store)
        guard var place = lines.place(in: chart, of: procedure) else { throw Self.goneWalk }
        if standing == .openElsewhere {
            place.context = place.context.withoutNotes
            records?.rest()
            return OpenedWalk(
                procedure, Journal(chart, adopting: place, at: Clock.milliseconds), offers: try offers(except: nil),
                isLookingOn: true,
                notice: "You are looking on: this is where the walk stood just now. Choose it again to see it go on.")
        }
        beginAnew(seed: course.seed, following: record.id)
        return OpenedWalk(
            procedure, Journal(chart, adopting: place, at: Clock.milliseconds), offers: try offers(except: record.id),
            notice: "The walk goes on here, with the same marks; that of the other copy stays as it is.")
    }

    /// The walks that can be chosen now.
    func offers(except id: String?) throws(StoreProblem) -> [WalkOffer] {
        guard let store else { return [] }
        return try WalkSurvey(of: store, pack: pack.id, origin: origin, owner: owner, at: Clock.milliseconds).offers(except: id)
    }

    private static var goneWalk: StoreProblem { StoreProblem(.gone, "That walk can not be read any more.") }
    private static var busyWalk: StoreProblem { StoreProblem(.busy, "That walk is open in another terminal now.") }
}

extension StoredLines<Walkthrough> {
    /// Where the walk stands in this edition of its pack; nil when nothing of it can be read.
    func place(in chart: WalkthroughChart, of procedure: Procedure) -> Place<Walkthrough>? {
        let (journal, problems) = journal(chart)
        if problems.isEmpty, let journal { return journal.snapshot.place }
        return chart.place(after: checkpoint, known, in: procedure)
    }
}
