import Procedures
import StateMachine

/// What has still to be stored, and whether storing works.
///
/// Entries that only turn pages wait for the next one that matters, so that looking something up costs no write. Entries that
/// could not be stored wait for the next try: nothing is dropped while the program runs.
struct Recorder {
    private var waiting: [Entry<Walkthrough>] = []
    private var isFailing = false

    mutating func keep(_ entries: [Entry<Walkthrough>]) { waiting += entries }

    /// Stores all that waits; returns what the learner must be told, if the state of affairs changed.
    mutating func store(with services: Services, journal: Journal<Walkthrough>) -> Message? {
        guard !waiting.isEmpty else { return nil }
        do throws(Services.Failure) {
            try services.record(waiting, journal)
        } catch {
            isFailing = true
            return .failed(error.sentence)
        }
        waiting = []
        guard isFailing else { return nil }
        isFailing = false
        return .recovered("All that was done is stored now.")
    }
}
