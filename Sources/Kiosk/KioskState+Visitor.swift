import Screens
import TerminalCore
import Words

extension KioskState {
    /// A key at the visitor's pages: arrows, Enter and one key back do everything; the others are extras.
    mutating func commandOfVisitor(_ key: Key) -> [KioskEffect] {
        if case .character(let scalar) = key, ("0"..."9").contains(scalar) { return choose(number: Int(scalar.value) - 48) }
        firstDigit = nil
        switch key {
        case .enter, .right, .character(" "), .tab: return goOn()
        case .backspace, .left, .escape, .character("b"), .backTab: return goBack()
        case .up, .character("k"): move(by: -1)
        case .down, .character("j"): move(by: 1)
        case .pageUp: scroll(by: -pageRows)
        case .pageDown: scroll(by: pageRows)
        case .home, .character("s"): return goHome()
        case .end: scroll(by: Self.everything)
        case .character("l"): return changeVoice()
        case .character("c"), .function(3): return nextScheme()
        case .function(4): return nextLanguage()
        default: notice = words.say(.keysThatWork)
        }
        return []
    }

    /// More lines than any page has.
    private static let everything = 1_000_000

    private var pageRows: Int { max(1, page.bodyRows(in: size) - 2) }

    /// Chooses the line with the focus; on a page of text, shows more of it, and then the next page.
    private mutating func goOn() -> [KioskEffect] {
        let page = page
        if let focus = page.focus { return choose(focus) }
        let step = Step(place: place, cursor: cursors[place])
        if isSpoken ? isReading && turnPortion(by: 1) : scroll(by: pageRows) {
            remember(step)
            return []
        }
        if page.body.contains(where: \.isFocusable) {
            notice = words.say(.leadToChoices)
            return []
        }
        let before = place
        remember(step)
        let effects = send(.next)
        arrive(from: before)
        if place == .start, case .page = before { notice = words.say(.lastPage) }
        return effects
    }

    /// Keeps where Enter is pressed, for the key back; the oldest are forgotten.
    private mutating func remember(_ step: Step) {
        trail.append(step)
        if trail.count > Self.longestTrail { trail.removeFirst(trail.count - Self.longestTrail) }
    }

    private static let longestTrail = 100

    /// A place at which Enter was pressed, and where one looked on it.
    struct Step: Hashable, Sendable {
        var place: KioskPlace
        var cursor: PageCursor?
    }

    /// Takes back the last Enter; where there was none, one page back.
    private mutating func goBack() -> [KioskEffect] {
        if let step = trail.popLast() {
            cursors[step.place] = step.cursor
            if step.place == place {
                notice = nil
                return []
            }
            if step.place == .start { cursors[.start] = nil }
            return send(.undo(step.place))
        }
        return goUp()
    }

    private mutating func goUp() -> [KioskEffect] {
        let before = place
        let effects = send(.back)
        // A list is found again as it was left; a page is read from its top, and so is the start page when one is there.
        if case .page = place { arrive(from: before) }
        if before == .start { cursors[.start] = nil }
        return effects
    }

    /// The start page as it stands when nobody is there.
    private mutating func goHome() -> [KioskEffect] {
        cursors[.start] = nil
        trail = []
        return send(.home)
    }

    /// Does what a line of the start page or of the list of questions offers.
    mutating func choose(_ id: String) -> [KioskEffect] {
        cursors[place, default: PageCursor()].focus = id
        switch id {
        case "contrast": return nextScheme()
        case "lines": return changeVoice()
        default: if let index = language(ofLine: id) { return chooseLanguage(index) }
        }
        guard let target = target(of: id) else { return [] }
        let before = place
        remember(Step(place: place, cursor: cursors[place]))
        let effects = send(.open(target))
        arrive(from: before)
        return effects
    }

    /// The place that a line leads to.
    private func target(of id: String) -> KioskPlace? {
        let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count) {
        case ("phase", 2): return .phase(parts[1])
        case ("answer", 2): return .answer(parts[1])
        case ("questions", 1): return .questions
        case ("words", 1): return .words
        case ("about", 1): return .about
        case ("need", 2): return .page(parts[1])
        default: return nil
        }
    }

    /// The start page in another language, from its top.
    private mutating func chooseLanguage(_ index: Int) -> [KioskEffect] {
        cursors[place] = nil
        return use(language: index)
    }

    /// The first choice is 1 and the tenth is 0; in lines, where every choice has its number, 11 is the eleventh.
    private mutating func choose(number: Int) -> [KioskEffect] {
        if let effects = chooseByTwoDigits(number) { return effects }
        let ids = page.spokenChoices
        let index = number == 0 ? 9 : number - 1
        guard ids.indices.contains(index) else {
            notice = words.say(ids.isEmpty ? .nothingToChoose : .choices(ids.count))
            return []
        }
        if isSpoken, number == 1, ids.count > 10 { firstDigit = FirstDigit(place: place, language: language, at: now) }
        return choose(ids[index])
    }

    /// A digit just after a 1: what the 1 chose is taken back.
    private mutating func chooseByTwoDigits(_ number: Int) -> [KioskEffect]? {
        guard isSpoken, let first = firstDigit, now - first.at <= Self.betweenDigits else {
            firstDigit = nil
            return nil
        }
        firstDigit = nil
        let effects = language == first.language ? goBack() : use(language: first.language)
        let ids = page.spokenChoices
        guard place == first.place, ids.indices.contains(9 + number) else {
            notice = words.say(.choices(ids.count))
            return effects
        }
        return effects + choose(ids[9 + number])
    }

    /// How long the second digit of a number may take, in milliseconds.
    private static let betweenDigits: Int64 = 1_500

    /// Where and when a 1 was typed.
    struct FirstDigit: Hashable, Sendable {
        var place: KioskPlace
        var language: Int
        var at: Int64
    }

    /// A page that was just opened is read from its top.
    private mutating func arrive(from before: KioskPlace) {
        if place != before, place != .start { cursors[place] = nil }
    }

    /// The colors of the start, bright on black, black on white, and around again.
    private mutating func nextScheme() -> [KioskEffect] {
        var schemes: [Scheme] = [.darkHighContrast, .lightHighContrast]
        if !schemes.contains(options.scheme) { schemes.insert(options.scheme, at: 0) }
        let at = schemes.firstIndex(of: scheme) ?? 0
        scheme = schemes[(at + 1) % schemes.count]
        notice = words.say(Self.sentence(for: scheme))
        return [.useScheme(scheme)]
    }

    private static func sentence(for scheme: Scheme) -> Sentence {
        switch scheme {
        case .darkHighContrast: .brightOnBlack
        case .lightHighContrast: .darkOnWhite
        case .auto, .mono: .usualColors
        }
    }
}
