import Content
import Glibc
import Kiosk
import Procedures
import Settings
import StateMachine
import TerminalCore
import TerminalNcurses
import TextRules
import Trainer
import Words
import YAMLReading

extension KioskClinic {
    /// What the settings say of the clinic.
    init(_ settings: KioskSettings) {
        self.init(
            name: settings.name, contact: settings.contact, day: settings.contactDay, night: settings.contactNight,
            emergency: settings.emergency, own: settings.own.mapValues { OwnText($0.texts) },
            inKilograms: settings.units.map { $0 == .kg })
    }
}

/// What a kiosk is opened with: settings, a pack, a staff code.
struct KioskOpening {
    private var reading: KioskSettings.Reading
    private let content: KioskPack
    private let code: KioskCode?
    /// Whether the staff code comes from systemd, and not from a file that was named.
    private let readsCredential: Bool
    private let tally: KioskTally?
    /// What the clinic should know, line by line.
    private var complaints: [String] = []

    private var settings: KioskSettings { reading.settings }

    /// Where the settings are, unless an option says otherwise.
    static let usualSettings = "/etc/teer/kiosk.yaml"

    /// Whether plain lines were asked for by the command or its environment.
    private let asksForLines: Bool
    private let languages: KioskLanguages
    /// The bytes of the settings that are in force.
    private let settingsInForce: [UInt8]?

    init(config: String?, codeFile: String?, asksForLines: Bool = false, language: Language? = nil) {
        self.asksForLines = asksForLines
        let path = config ?? Self.usualSettings
        var reading = KioskSettings.read(path: path, mustBeThere: config != nil)
        var bytes = reading.bytes
        if reading.isBroken, let last = KioskCage.lastSettings {
            reading = reading.standing(on: KioskSettings.read(last, file: path))
            bytes = last
        }
        self.reading = reading
        settingsInForce = bytes
        content = KioskPack(reading)
        languages = KioskLanguages(reading, pack: content.pack, asked: language, locale: KioskLanguages.ofLocale)
        readsCredential = codeFile == nil
        tally = reading.settings.count ? KioskTally() : nil
        var refusal: String?
        do throws(KioskCode.Refused) {
            code = try KioskCode.ofThisKiosk(option: codeFile)
        } catch {
            (code, refusal) = (nil, error.sentence)
        }
        complaints = reading.problems.map(\.description) + content.complaints + [refusal].compactMap(\.self)
        if code == nil {
            complaints.append(
                "There is no staff code: this kiosk can be ended from outside only. \"teer kiosk set-code\" sets one.")
        }
        if settings.count, tally == nil { complaints.append("Nothing is counted: STATE_DIRECTORY names no folder.") }
        complaints += KioskSettingsCheck(reading: reading, pack: content.pack).complaints
        complaints += [languages.refusal].compactMap(\.self)
    }

    /// Runs until the staff, a signal or the end of the terminal ends it; a visit that is over does not come back from here.
    mutating func run() throws -> Int32 {
        let needsLetters = languages.offered.contains { $0.language.spelling == .impossible }
        let isPlain = settings.ascii ?? false || needsLetters && KioskTerminal.takeLetters()
        let options = options(hasLinesOnly: false, isPlain: isPlain)
        let made = try makeState(options)
        if KioskCage.reported != KioskCage.mark(of: complaints) { for line in complaints { Standard.complain(line) } }
        let terminal: KioskTerminal
        do throws(OpeningError) {
            terminal = try KioskTerminal.open(scheme: options.scheme, ascii: options.ascii && !needsLetters)
        } catch {
            throw CommandFailure("\(error)", status: 2)
        }
        let state = terminal.hasLinesOnly ? try makeState(self.options(hasLinesOnly: true, isPlain: isPlain)) : made
        return run(state, on: terminal.terminal)
    }

    private func run(_ state: KioskState, on terminal: NcursesTerminal) -> Int32 {
        let code = code
        var runtime = KioskRuntime(
            state,
            services: KioskServices(
                now: { SteadyClock.milliseconds }, isCode: { code?.isCode($0) ?? false }, say: { terminal.append($0) },
                showsLines: { $0 ? terminal.beginLines() : terminal.endLines() }, note: KioskJournal.note))
        let ending = runtime.run(on: terminal)
        if ending == .reset { terminal.closeWiping() } else { terminal.close() }
        KioskCage.endUndisturbed()
        do throws(WholeFile.Failure) {
            if let news = try tally?.add(runtime.state.tally) { Standard.complain(PlainText.name(news)) }
        } catch {
            Standard.complain("The visit was not counted: \(error.reason).")
        }
        return status(of: ending, runtime.state)
    }

    /// 0 when somebody who may do so ended it; else 129, after which whoever started it starts it again.
    ///
    /// A reset runs the program again in its place, unless the unit has to be started anew to get a changed staff code.
    private func status(of ending: KioskRuntime.Ending, _ state: KioskState) -> Int32 {
        switch ending {
        case .reset where readsCredential && KioskCode.isOutdated(hasCode: code != nil): 128 + SIGHUP
        case .reset:
            KioskCage.beginAnew(
                reported: complaints, wrongTries: state.wrongTries, restsUntil: state.restsUntil, settings: settingsInForce)
        case .left, .terminated(signal: SIGTERM): 0
        case .terminated, .inputEnded: 128 + SIGHUP
        }
    }

    private func options(hasLinesOnly: Bool, isPlain: Bool) -> KioskOptions {
        KioskOptions(
            idle: settings.idleSeconds > 0 ? Int64(settings.idleSeconds) * 1_000 : nil,
            asking: Int64(settings.stillThereSeconds) * 1_000, scheme: settings.scheme.scheme, ascii: isPlain,
            beginsSpoken: settings.lines || asksForLines, hasLinesOnly: hasLinesOnly, wordsPerMinute: settings.wordsAMinute)
    }

    private func makeState(_ options: KioskOptions) throws -> KioskState {
        let size = Size(columns: 80, rows: 24)
        guard settings.audience == .visitor else {
            let course = WalkCourse(of: content.pack, seed: Clock.milliseconds, chart: content.chart)
            let journal = Journal(course.chart, Marks(), at: 0)
            let walk = Settings(scheme: settings.scheme, ascii: settings.ascii, mode: .free)
            let trainer = TrainerState(
                pack: content.pack, procedure: course.procedure, journal: journal, size: size, repertoire: .unicode,
                settings: walk,
                isLinear: options.hasLinesOnly)
            return KioskState(trainer, hasCode: code != nil, options: options)
        }
        let shown = languages.offered.compactMap(shown)
        guard let first = shown.first else {
            throw CommandFailure("The program's own pack has no text for visitors.", status: 1)
        }
        return KioskState(
            first, others: Array(shown.dropFirst()), map(of: first), options: options, size: size, repertoire: .unicode,
            wrongTries: KioskCage.wrongTries,
            restsUntil: min(KioskCage.restsUntil, SteadyClock.milliseconds + KioskState.longestRest))
    }

    /// What is shown in a language.
    private func shown(in words: Words) -> KioskContent? {
        var shown = KioskContent(
            content.pack, in: words, hasQuestions: settings.show.contains(.questions), hasWords: settings.show.contains(.words),
            hasPictures: settings.show.contains(.pictures), clinic: KioskClinic(settings))
        shown?.hasSpeech = settings.speech
        return shown
    }

    /// The places, beginning where the settings say.
    private func map(of shown: KioskContent) -> KioskMap {
        var map = shown.map(hasCode: code != nil)
        if let place = map.place(named: settings.start) { map.beginning = place }
        return map
    }
}
