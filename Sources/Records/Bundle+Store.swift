import Sessions
import StateMachine

extension Bundle {
    /// Sessions of a store, with all their lines and answers.
    public init(_ sessions: [SessionRecord], of store: SessionStore) throws(StoreProblem) {
        let learners = try store.learners()
        var items: [Item] = []
        var owners: Set<Int64> = []
        for session in sessions {
            let owner = learners.first { $0.number == session.learner }
            if let owner { owners.insert(owner.number) }
            items.append(
                Item(
                    session: session, learner: owner?.id, events: try store.events(of: session.id),
                    answers: try store.answers(of: session.id)))
        }
        self.init(learners: learners.filter { owners.contains($0.number) }, items: items)
    }

    /// Brings the sessions into a store; those that it has already stay as they are.
    ///
    /// A learner of the bundle is the one of the store with the same id, else with the same name, else a new one.
    /// - Returns: how many sessions are new.
    public func bring(into store: SessionStore, at now: Int64) throws(StoreProblem) -> Int {
        var numbers: [String: Int64] = [:]
        for learner in learners {
            if let known = try store.learners().first(where: { $0.id == learner.id }) {
                numbers[learner.id] = known.number
                continue
            }
            let name = SessionStore.learnerName(learner.name) ?? learner.id
            numbers[learner.id] = try store.addLearner(name, id: learner.id, at: learner.madeAt).number
        }
        var count = 0
        for item in items {
            var session = item.session
            session.learner = item.learner.flatMap { numbers[$0] }
            if try store.bring(session, item.events, item.answers) { count += 1 }
        }
        return count
    }
}

extension Bundle.Item {
    /// The item with something left out of its lines, chained anew.
    ///
    /// - Returns: nil when something had to be left out of a line that can not be written anew.
    public func leavingOut<D: RecordedDomain>(
        from domain: D.Type, _ change: (Entry<D>.What) -> Entry<D>.What?
    ) throws(StoreProblem) -> Bundle.Item? {
        let entries = events.compactMap { LineText.entry($0, domain) }
        guard entries.count == events.count, let changed = Entry.rechained(entries, leavingOut: change) else { return nil }
        var item = self
        item.events = []
        for (entry, event) in zip(changed, events) {
            item.events.append(entry.firstForm == nil ? try LineText.record(entry) : event)
        }
        return item
    }

    /// The lines that can be read, each as an entry of a chart's journal; nil where one can not be read.
    public func entries<D: RecordedDomain>(of domain: D.Type) -> [Entry<D>?] { events.map { LineText.entry($0, domain) } }
}
