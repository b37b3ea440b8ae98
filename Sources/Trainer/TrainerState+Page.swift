import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// What the page in front says.
    public var page: Page {
        if lab.front == .choosing, isLabInFront { return labList }
        if isCaseShown { return prompted(casePage) }
        var page = placePage
        page.message = prompt?.message ?? message ?? trouble.map { .error($0) } ?? page.message
        // The question before leaving says what the trouble is by itself.
        if place == .leaving, page.message == trouble.map({ .error($0) }) { page.message = nil }
        if let prompt {
            page.keys = prompt.keys(columns: size.columns)
            page.suggestions = suggestions(for: prompt)
        }
        page.numbers = isLinear
        if let learner, size.columns >= 60 || isLinear { page.title += ", \(learner)" }
        page.sign = isLookingOn ? "looking on" : trouble ?? unrecorded == nil ? nil : "not recorded"
        page.outlineFocus = outlineFocus
        if let since = timerSince { page.counter += "  \((uptime - since) / 60_000) min" }
        if snapshot.isFree, walkPlace == place { page.counter += " (free)" }
        return page
    }

    /// A page of a case with what is being typed, or what needs to be said.
    private func prompted(_ page: Page) -> Page {
        var page = page
        page.message = prompt?.message ?? message ?? trouble.map { .error($0) } ?? page.message
        if let prompt { page.keys = prompt.keys(columns: size.columns) }
        page.numbers = isLinear
        page.outlineFocus = outlineFocus
        return page
    }

    /// The frame to show now.
    public mutating func show() -> Frame {
        if let screen = labScreen {
            shown = nil
            return screen.render(in: size, repertoire: repertoire)
        }
        let page = page
        shown = page
        return page.render(in: size, repertoire: repertoire, cache: lineCache)
    }

    private var placePage: Page {
        if isWhoInFront { return whoPage }
        if let checkInFront { return page(of: checkInFront) }
        return switch place {
        case .home: asksToBegin ? beginningPage : homePage
        case .step(let id): walkPage(at: id)
        case .question(let id): questionPage(id)
        case .end: endPage
        case .lookup(let lookup): page(of: lookup)
        case .help: helpPage
        case .leaving, .away: leavingPage
        }
    }

    private func page(of lookup: Lookup) -> Page {
        switch lookup {
        case .outline: outlinePage
        case .reference: trail.last?.item.flatMap { articlePage($0) ?? readingPage(ofStep: $0) } ?? referencePage
        case .glossary: glossaryPage(narrowedTo: trail.last?.item)
        case .search: searchPage
        case .notes: notesPage
        case .settings: settingsPage
        case .summary: summaryPage
        case .about: aboutPage
        case .cards: trail.last?.item.flatMap { cardPage($0) } ?? cardsPage
        case .pictures: picturePage(trail.last?.item)
        }
    }

    /// The key line: what can be pressed now, with the keys it has; help and the way out close it.
    func keyHints(_ hints: [(Command, String)], out: String? = "leave") -> [KeyHint] {
        let end: [(Command, String)] = [(.help, isSlim ? "keys" : "help")] + (out.map { [(.quit, isSlim ? "" : $0)] } ?? [])
        return (hints + end).compactMap { command, does in
            guard !withheld.contains(command) || command == .quit && out == "close" else { return nil }
            return keymap.name(of: command).map { KeyHint($0, does) }
        }
    }

    /// A page of something looked up: title, lines, and the keys that every such page has.
    ///
    /// - Parameter activation: what Enter does to an ordinary line; nil for nothing.
    func lookupPage(
        _ title: String, _ body: [Block], activation: String? = nil, keys: [(Command, String)] = []
    ) -> Page {
        var page = Page(
            title: pack.program, place: title, shortPlace: title.uppercased(), body: body, anchor: view.anchor,
            outline: outlineColumn, aside: [])
        page = focused(page)
        let enter = self.activation(of: page, otherwise: activation).map { [(Command.activate, $0)] } ?? []
        let others = keys.filter { $0.1 != enter.first?.1 }
        page.keys = keyHints(enter + others + [(.back, "back")], out: "close")
        return page
    }

    private func activation(of page: Page, otherwise: String?) -> String? {
        guard let focus = page.focus else {
            return page.scrolled(by: 1, in: size, repertoire: repertoire, cache: lineCache) == page.anchor ? nil : "on"
        }
        if focus.hasPrefix("filter.") { return "filter" }
        if focus.hasPrefix("near.") { return "find" }
        return focus.hasPrefix("find.") ? "type words" : otherwise
    }

    /// The page with the focus where it was. A page opened anew is shown from its top, and without a focus while no line that
    /// can have it is in sight.
    func focused(_ page: Page) -> Page {
        var page = page
        let ids = page.body.filter(\.isFocusable).map(\.id)
        page.focus = view.focus.flatMap { ids.contains($0) ? $0 : nil }
        guard page.focus == nil else { return page }
        page.anchor = page.anchor ?? page.body.first.map { Anchor(block: $0.id) }
        let visible = Set(page.shown(in: size, repertoire: repertoire, cache: lineCache))
        page.focus = visible.isEmpty ? ids.first : ids.first(where: visible.contains)
        return page
    }
}
