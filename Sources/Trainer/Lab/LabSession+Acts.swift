import ClipLab
import StateMachine

extension LabSession {
    /// Answers what a person wants.
    ///
    /// - Parameter now: Milliseconds since 1970, for the journal.
    mutating func take(_ action: LabAction, at now: Int64) {
        self.now = now
        if case .read(let page) = action { return saidPage = page }
        (wasRefused, wasSteering, saidPage) = (false, false, 0)
        for index in alarms.indices { alarms[index].isTold = true }
        switch action {
        case .act(let act): want(act)
        case .confirm(let act):
            menu = nil
            perform(act)
        case .acts(let acts): for act in acts where !perform(act) { break }
        case .steer(let direction): steer(direction)
        case .next: doNext()
        case .nextView: showNextView()
        case .otherPicture: showsEnFace.toggle()
        case .open(let menu): open(menu)
        case .choose(let index): choose(index)
        case .move(let way): move(way)
        case .read: break  // above
        case .accept: choose(menuFocus)
        case .close: close()
        case .toggleStep:
            isCoarse.toggle()
            said = ["Steps are \(isCoarse ? "coarse: 3 mm, up and down 2 mm, 5 degrees" : "fine: 1 mm, 2 degrees")."]
        case .freeze:
            isFrozen.toggle()
            said = [isFrozen ? "Frozen: the clock stands still." : "The clock goes on."]
        case .slower: changeSpeed(by: -1)
        case .faster: changeSpeed(by: 1)
        case .compare:
            isComparing.toggle()
            said = isComparing ? comparing : ["Now alone."]
        case .numbers: sheet = sheet == .numbers ? nil : .numbers
        case .stillPictures:
            isStill.toggle()
            said = [isStill ? "Pictures stand still until something changes them." : "Pictures move."]
        case .rewind: rewind()
        case .hint: giveHint()
        case .assumptions: (menu, sheet, sheetTop) = (nil, .assumptions, 0)
        case .ending: if lab.stage == .done, setup == nil { (sheet, sheetTop) = (.end, 0) }
        case .help: (menu, sheet, sheetTop) = (nil, sheet == .help ? nil : .help, 0)
        case .answer(let choice): answerTrial(choice)
        case .leave:
            isOver = true
            record("left")
        }
        if sheet == nil { sheetTop = 0 }
    }

    /// Does an act; one that gives or tears is asked for first.
    private mutating func want(_ act: Act) {
        if act == .holdBreath, lab.state.breathHeldSince != nil { return _ = perform(.resumeBreathing) }
        guard act.isAskedFor, lab.refusal(of: act) == nil else { return _ = perform(act) }
        (menu, menuFocus) = (.ask(act), 1)
        said = [question(of: act)]
    }

    /// Does an act; true when it was simply taken.
    @discardableResult
    mutating func perform(_ act: Act) -> Bool {
        guard trial.map({ $0.permits(act) }) ?? true else {
            said = ["This exercise needs something else: \(task.exercise?.goal ?? "")"]
            return false
        }
        let before = (bench: bench, alarms: alarms.count)
        if act == .crossValve { beforeCrossing = bench }
        if act == .releaseClip, lab.refusal(of: act) == nil { noteReadings() }
        if act.name == .lowerGrippers, lab.state.drops.isEmpty { waveformsBefore = bench.circulation.waveforms }
        let outcome = bench.perform(act)
        shown = movesWithActs ? bench.circulation.quiet : bench.circulation
        writeAct(act)
        follow()
        if case .refused(let refusal) = outcome {
            refuse(refusal)
            return false
        }
        wasSteering = act.isSteering || act.name == .moveTent
        if act != .measureClottingTime { menu = nil }
        alarms.removeAll { $0.isRead }
        history.append(LabHistoryLine(time: lab.state.clock, text: phrase(of: act), act: act))
        if history.count > Self.mostHistory { history.removeFirst() }
        said = [sentence(of: act, outcome, before: before.bench)].filter { !$0.isEmpty }
        look(after: act)
        if level == .guided, let hint = hint(after: act, outcome) { said.append("Hint: \(hint)") }
        judgeTrial(after: act)
        if lab.stage == .done, sheet == nil, trial == nil, setup == nil { sheet = .end }
        if case .taken(let finding) = outcome { return finding == nil && alarms.count <= before.alarms }
        return false
    }

    /// The act and what the chart heard with it, as lines of the journal.
    private mutating func writeAct(_ act: Act) {
        guard let event = bench.lastAct else { return }
        let recorded = journal.send(event.event, by: .learner, at: now, simulationStep: event.moment)
        if let entry = recorded.entry { unstored.append(entry) }
        lineMoment = bench.moment
    }

    private mutating func refuse(_ refusal: Refusal) {
        menu = nil
        wasRefused = true
        let numbers = level.tellsNumbers ? lab.mend(refusal) : nil
        said = [[refusal.sentence, numbers, keyThatMends(refusal)].compactMap(\.self).joined(separator: " ")]
    }

    private mutating func steer(_ direction: LabAction.Direction) {
        guard let act = act(of: direction) else {
            said = ["At the septum only superior, inferior, anterior and posterior move the tent."]
            return
        }
        perform(act)
        guard !hasSteered, lab.stage != .septum else { return }
        hasSteered = true
        said.append("Arrows move the clip here; PgUp PgDn read, Tab changes the view.")
    }

    private mutating func doNext() {
        guard namesNextAct, lab.stage != .done else {
            if lab.stage == .done { return sheet = .end }
            return open(.acts)
        }
        switch nextAct {
        case .act(let act)?: want(act)
        case .menu(let menu)?: open(menu)
        case nil: open(.acts)
        }
    }

    private mutating func showNextView() { want(.show(nextUsefulView)) }

    private mutating func open(_ asked: LabMenu) {
        let menu = asked == .acts && task.exercise == .letGo ? LabMenu.verdict : asked
        (self.menu, menuFocus) = (menu, menu == .leaving ? 1 : menu == .steering ? steeringFocus : 0)
        if menu == .sizes, level == .guided, setup == nil { said = [sizeRemark] }
        if menu == .rescue, lab.state.conditions.isEmpty { said = ["Nothing is known to be wrong."] }
    }

    private mutating func choose(_ index: Int) {
        guard let menu else { return }
        let lines = lines(of: menu)
        guard lines.indices.contains(index) else {
            said = ["Choices are 1 to \(lines.count)."]
            return
        }
        let action = lines[index].action
        if case .open = action {} else if action != .close { self.menu = nil }
        take(action, at: now)
    }

    private mutating func move(_ way: Int) {
        if sheet != nil { return sheetTop = max(0, sheetTop + way) }
        guard let menu else { return }
        let count = lines(of: menu).count
        menuFocus = min(max(0, menuFocus + way), count - 1)
    }

    private mutating func close() {
        if case .ask(let act)? = menu { said = ["Not done: \(phrase(of: act))."] }
        if menu != nil { return menu = nil }
        if sheet != nil { return sheet = nil }
        for index in alarms.indices { alarms[index].isRead = true }
        said = []
    }

    private mutating func changeSpeed(by way: Int) {
        let at = Self.speeds.firstIndex(of: speed) ?? 2
        speed = Self.speeds[min(max(0, at + way), Self.speeds.count - 1)]
        said = [
            movesWithActs
                ? "The clock moves with acts and waits; the pictures run \(speedText)." : "The clock runs \(speedText)."
        ]
    }

    private var speedText: String { speed == 1 ? "at life's speed" : "\(speed.text(speed < 1 ? 2 : 0)) times as fast as life" }

    /// What stands beside each other, in words, too.
    private var comparing: [String] {
        waveformsBefore == nil
            ? ["No clip was grasped yet: there is nothing before it to compare with."]
            : ["Before this clip and now. \(comparison)"]
    }

    /// The line of the list of steering that what was seen asks for.
    private var steeringFocus: Int {
        guard namesNextAct, let way = usefulDirection else { return 0 }
        return LabAction.Direction.allCases.firstIndex(of: way) ?? 0
    }

    /// Back to before the valve was crossed: the clip, chance and the circulation as they were then.
    private mutating func rewind() {
        guard level == .guided, let beforeCrossing else { return }
        bench = beforeCrossing
        shown = bench.circulation.quiet
        record("lab.rewind")
        journal = Journal(.intervention, adopting: lab.snapshot.place, after: journal.entries.last, at: now)
        unstored += journal.entries
        (alarms, menu, seen) = ([], nil, [:])
        said = ["Back above the valve, before it was crossed. Nothing since then has happened."]
        refreshView(isLooked: false)
    }

    private mutating func giveHint() {
        menu = nil
        guard mostHints > hintsTaken || level == .guided else {
            said = ["There is no hint left."]
            return
        }
        hintsTaken += 1
        record("hint \(hintsTaken)")
        said = ["Hint: \(hint(after: nil, .taken(nil)) ?? "nothing in what was seen asks for another way now.")"]
    }
}

extension Act {
    /// Whether it is asked for once: what gives, tears, or can not be taken back by another act.
    var isAskedFor: Bool {
        switch self {
        case .giveHeparin, .giveProtamine, .freeClip(.pull), .releaseClip, .stopCase: true
        default: false
        }
    }
}
