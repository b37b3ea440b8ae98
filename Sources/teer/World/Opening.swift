import Content
import Glibc
import Procedures
import Settings
import StateMachine
import TerminalCore
import TerminalNcurses
import Trainer

/// What the program is opened with: a pack, a walk in the store, settings, a way of showing.
struct Opening {
    var options: OpeningOptions
    var pack: ContentPack
    var store: WalkStore
    var lab: LabStore
    var cases: CaseStore
    var settings: Settings
    var notices: [String]
    /// Whether the learner has to be named before anything else.
    private var asksWho = false

    /// Opens everything but the terminal; throws a sentence when the pack can not be opened.
    init(_ options: OpeningOptions, recording: Bool = true) throws {
        self.options = options
        notices = []
        let opened = try options.openPack()
        pack = opened.pack
        (settings, notices) = SettingsReading.read()
        if let scheme = options.scheme { settings.scheme = scheme }
        if options.noColor { settings.scheme = .mono }
        if options.ascii { settings.ascii = true }
        cases = CaseStore(pack: pack, origin: options.origin, path: recording ? Paths.records : nil)
        lab = LabStore(pack: pack, origin: options.origin, path: recording ? Paths.records : nil)
        store = WalkStore(
            pack: pack, chart: opened.chart, origin: options.origin, path: recording ? Paths.records : nil)
        store.deleteOld(after: settings.learning.keepDays)
        asksWho = try store.settleLearner(named: options.learner, isAsked: recording && settings.learning.learners == .ask)
        (lab.learner, cases.learner) = (store.learner, store.learner)
    }

    /// Runs the program from a state that `start` leads to, until it is left; returns the status to exit with.
    ///
    /// Who begins with the lab, a case or a check leaves the open walk to other programs: it is claimed only by `resumesWalk`.
    func run(resumesWalk: Bool = true, _ start: (inout Runtime) -> Void) -> Int32 {
        let probe = TerminalProbe.ofThisProcess()
        var begun = asksWho || !resumesWalk ? store.newWalk() : store.start()
        if !asksWho, !resumesWalk { begun.offers = (try? store.offers(except: nil)) ?? [] }
        let notices = store.notices + notices
        let isLinear = options.isLinear || probe.obstacle != nil
        if let obstacle = probe.obstacle, !options.isLinear { Standard.complain("\(obstacle)") }
        var state = TrainerState(
            pack: pack, procedure: begun.procedure, journal: begun.journal, size: Size(columns: 80, rows: 24),
            repertoire: probe.repertoire(ascii: false),
            settings: settings, isLinear: isLinear)
        lab.prepare(&state)
        (state.offers, state.asksWhichWalk, state.unrecorded) = (begun.offers, begun.asksWhichWalk, store.obstacle)
        (state.learner, state.learners) = (store.learner?.name, store.learners.map(\.name))
        (state.asksWho, state.memory) = (asksWho, store.memory(retention: retention))
        var runtime = Runtime(state, services: services)
        runtime.arrive()
        start(&runtime)
        if !notices.isEmpty { runtime.apply(.told(notices.joined(separator: " "))) }
        let status = Shows(options: options, settings: settings).show(&runtime, isLinear: isLinear)
        store.close()
        lab.close()
        cases.close()
        return status
    }

    private var retention: Double { Double(settings.learning.recall) / 100 }

    private var services: Services {
        let (store, lab, cases, retention) = (store, lab, cases, retention)
        var services = Services(
            now: { Clock.milliseconds }, uptime: { SteadyClock.milliseconds },
            record: { (entries, journal) throws(Services.Failure) in try store.record(entries, of: journal) },
            beginSession: { seed in
                store.beginAnew(seed: seed)
                return (try? store.offers(except: nil)) ?? []
            },
            openWalk: { (offer) throws(Services.Failure) in try store.open(offer) }, times: store.times,
            recordCheck: { (lines) throws(Services.Failure) in try store.record(lines) },
            chooseLearner: { (choice) throws(Services.Failure) in
                let start = try store.choose(choice, retention: retention)
                (lab.learner, cases.learner) = (store.learner, store.learner)
                return start
            },
            saveSettings: { (change) throws(Services.Failure) in try SettingsReading.save(change) })
        services.recordLab = { (lines, journal) throws(Services.Failure) in try lab.record(lines, of: journal) }
        services.beginLab = { _, seed in lab.begin(seed: seed) }
        services.surveyLab = { [pack] in (lab.unfinished()?.words(in: pack), lab.passedExercises()) }
        services.openLab = { () throws(Services.Failure) in try lab.goOn() }
        services.recordCase = { (lines, journal) throws(Services.Failure) in try cases.record(lines, of: journal) }
        services.beginCase = { _, seed in cases.begin(seed: seed) }
        services.surveyCases = { (cases.offers(), cases.attempts()) }
        services.openCase = { (patient) throws(Services.Failure) in try cases.goOn(with: patient) }
        return services
    }
}
