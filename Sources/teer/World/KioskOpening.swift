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
import YAMLReading

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

    init(config: String?, codeFile: String?) {
        reading = KioskSettings.read(path: config ?? Self.usualSettings, mustBeThere: config != nil)
        content = KioskPack(reading)
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
        checkLanguage()
    }

    private mutating func checkLanguage() {
        guard let wanted = settings.language, wanted != content.pack.language, let place = reading.places["language"] else {
            return
        }
        let text = "there is no text in \"\(wanted)\"; that in \"\(content.pack.language)\" is shown"
        complaints.append(
            Problem(file: place.file, line: place.line, column: place.column, severity: .warning, text: text).description)
    }

    /// Runs until the staff, a signal or the end of the terminal ends it; a visit that is over does not come back from here.
    mutating func run() throws -> Int32 {
        let options = options(beginsSpoken: false)
        let made = try makeState(options)
        if !KioskCage.isAgain { for line in complaints { Standard.complain(line) } }
        let terminal: KioskTerminal
        do throws(OpeningError) {
            terminal = try KioskTerminal.open(scheme: options.scheme, ascii: options.ascii)
        } catch {
            throw CommandFailure("\(error)", status: 2)
        }
        let state = terminal.hasLinesOnly ? try makeState(self.options(beginsSpoken: true)) : made
        return run(state, on: terminal.terminal)
    }

    private func run(_ state: KioskState, on terminal: NcursesTerminal) -> Int32 {
        let code = code
        var runtime = KioskRuntime(
            state,
            services: KioskServices(
                now: { SteadyClock.milliseconds }, isCode: { code?.isCode($0) ?? false }, say: { terminal.append($0) },
                showsLines: { $0 ? terminal.beginLines() : terminal.endLines() }))
        let ending = runtime.run(on: terminal)
        if ending == .reset { terminal.closeWiping() } else { terminal.close() }
        KioskCage.endUndisturbed()
        do throws(WholeFile.Failure) {
            if let news = try tally?.add(runtime.state.tally) { Standard.complain(PlainText.name(news)) }
        } catch {
            Standard.complain("The visit was not counted: \(error.reason).")
        }
        return status(of: ending)
    }

    /// 0 when somebody who may do so ended it; else 129, after which whoever started it starts it again.
    ///
    /// A reset runs the program again in its place, unless the unit has to be started anew to get a changed staff code.
    private func status(of ending: KioskRuntime.Ending) -> Int32 {
        switch ending {
        case .reset where readsCredential && KioskCode.isOutdated(hasCode: code != nil): 128 + SIGHUP
        case .reset: KioskCage.beginAnew()
        case .left, .terminated(signal: SIGTERM): 0
        case .terminated, .inputEnded: 128 + SIGHUP
        }
    }

    private func options(beginsSpoken: Bool) -> KioskOptions {
        KioskOptions(
            idle: settings.idleSeconds > 0 ? Int64(settings.idleSeconds) * 1_000 : nil,
            asking: Int64(settings.stillThereSeconds) * 1_000, scheme: settings.scheme.scheme, ascii: settings.ascii ?? false,
            beginsSpoken: beginsSpoken)
    }

    private mutating func makeState(_ options: KioskOptions) throws -> KioskState {
        let size = Size(columns: 80, rows: 24)
        guard settings.audience == .visitor else {
            let course = WalkCourse(of: content.pack, seed: Clock.milliseconds, chart: content.chart)
            let journal = Journal(course.chart, Marks(), at: 0)
            let walk = Settings(scheme: settings.scheme, ascii: settings.ascii, mode: .free)
            let trainer = TrainerState(
                pack: content.pack, procedure: course.procedure, journal: journal, size: size, repertoire: .unicode,
                settings: walk,
                isLinear: options.beginsSpoken)
            return KioskState(trainer, hasCode: code != nil, options: options)
        }
        let shown = KioskContent(
            content.pack, hasQuestions: settings.show.contains(.questions), hasWords: settings.show.contains(.words),
            hasPictures: settings.show.contains(.pictures), contact: settings.contact)
        guard let shown else { throw CommandFailure("The program's own pack has no text for visitors.", status: 1) }
        return KioskState(shown, map(of: shown), options: options, size: size, repertoire: .unicode)
    }

    /// The places, beginning where the settings say.
    private mutating func map(of shown: KioskContent) -> KioskMap {
        var map = shown.map(hasCode: code != nil)
        if let place = map.place(named: settings.start) {
            map.beginning = place
        } else if let place = reading.places["start"] {
            let hint = EditDistance.nearest(to: settings.start, among: map.names).map { "did you mean \"\($0)\"?" } ?? ""
            complaints.append(
                Problem(
                    file: place.file, line: place.line, column: place.column, text: "there is no page \"\(settings.start)\"",
                    hint: hint
                ).description)
        }
        return map
    }
}
