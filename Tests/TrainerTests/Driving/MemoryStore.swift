import Cases
import ClipLab
import Content
import Procedures
import Recall
import Settings
import StateMachine

@testable import Trainer

/// The outside world of a test: a clock that is moved by hand, a store and a settings file in memory.
final class MemoryStore {
    /// Milliseconds since 1970.
    var now: Int64 = 1_700_000_000_000
    /// Milliseconds on a clock that nobody sets.
    var uptime: Int64 { now - bootedAt }
    private var bootedAt: Int64 = 1_699_990_000_000
    /// The entries of each walk, oldest walk first.
    private(set) var walks: [[Entry<Walkthrough>]] = [[]]
    /// What was changed in the settings file, oldest first.
    private(set) var settings: [Settings.Change] = []
    /// How many times entries were stored.
    private(set) var writes = 0
    /// The walks that can be chosen, by their names.
    var kept: [String: OpenedWalk] = [:]
    /// Whether the walk in front is another program's, of which nothing is stored.
    private var isLookingOn = false
    /// The lines of the lab's session, oldest first, what it is about, and how many times lines were stored.
    private(set) var lab: [Entry<Intervention>] = []
    private(set) var labSubject = ""
    private(set) var labSeed: UInt64 = 0
    private(set) var labWrites = 0
    /// The lines of the case under way, oldest first, and what it is about.
    private(set) var caseLines: [Entry<CaseDomain>] = []
    private(set) var caseSubject = ""
    /// What was stored of knowledge checks.
    private(set) var checks: [CheckLines] = []
    /// The learners of the account.
    var learners: [String] = []
    /// Why nothing can be stored, while that is so.
    var failure: String?

    /// All entries of the walk under way.
    var entries: [Entry<Walkthrough>] { walks.last ?? [] }

    func advance(minutes: Double) { now += Int64(minutes * 60_000) }

    /// Sets the wall clock, as a person or the network does.
    func setClock(by milliseconds: Int64) {
        now += milliseconds
        bootedAt += milliseconds
    }

    var services: Services {
        var services = Services(
            now: { [self] in now }, uptime: { [self] in uptime },
            record: { [self] entries, journal throws(Services.Failure) in
                if let failure { throw Services.Failure(failure) }
                if isLookingOn { return }
                writes += 1
                // The first lines of a walk are those from before it was worth storing.
                walks[walks.count - 1] += self.entries.isEmpty ? journal.entries : entries
            },
            beginSession: { [self] _ in
                walks.append([])
                isLookingOn = false
                return []
            },
            openWalk: { [self] offer throws(Services.Failure) in
                guard let opened = kept[offer.id] else { throw Services.Failure("That walk can not be read any more.") }
                walks.append([])
                isLookingOn = opened.isLookingOn
                return opened
            },
            recordCheck: { [self] lines throws(Services.Failure) in
                if let failure { throw Services.Failure(failure) }
                checks.append(lines)
            },
            chooseLearner: { [self] choice throws(Services.Failure) in
                if let failure { throw Services.Failure(failure) }
                var name: String?
                if case .named(let named) = choice {
                    name = named
                    if !learners.contains(named) { learners.append(named) }
                }
                walks.append([])
                let procedure = Session.outline
                return LearnerStart(
                    name: name, learners: learners, procedure: procedure, journal: Journal(Session.chart, Marks(), at: now),
                    offers: [], asksWhichWalk: false, memory: Memory())
            },
            saveSettings: { [self] change throws(Services.Failure) in
                if let failure { throw Services.Failure(failure) }
                settings.append(change)
            })
        services.recordLab = { [self] lines, _ throws(Services.Failure) in
            if let failure { throw Services.Failure(failure) }
            labWrites += 1
            lab += lines
        }
        services.recordCase = { [self] lines, _ throws(Services.Failure) in
            if let failure { throw Services.Failure(failure) }
            caseLines += lines
        }
        services.beginCase = { [self] patient, _ in
            caseSubject = patient
            caseLines = []
        }
        services.beginLab = { [self] subject, seed in
            (labSubject, labSeed) = (subject, seed)
            lab = []
        }
        return services
    }
}
