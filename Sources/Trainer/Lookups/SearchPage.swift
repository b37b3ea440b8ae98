import Content
import Procedures
import Screens
import StateMachine
import TerminalCore

/// A search: what was looked for, what was found, and which hit was gone to.
struct SearchState: Sendable {
    var query = ""
    var hits: [SearchHit] = []
    var misses: [SearchResults.Miss] = []
    /// How many places hold the words; only the first are listed.
    var count = 0
    var at: Int?

    /// As many hits as a person looks through.
    static let mostListed = 200
}

extension TrainerState {
    /// What was found, each place with the words around.
    var searchPage: Page {
        var body: [Block] = [
            .choice("find.words", StyledText(search.query.isEmpty ? "Type words to find" : "Find other words", .key), mark: "-")
        ]
        if !search.query.isEmpty { body.append(.text("search.count", StyledText(searchSentence, .heading))) }
        body += suggestions
        body += search.hits.enumerated().map { at, hit in
            let place = StyledText(title(of: hit.destination), .link)
            let excerpt = hit.excerpt.isEmpty ? StyledText() : StyledText(": ") + emphasized(hit)
            return .choice(
                "hit.\(at)", StyledText(hit.title, .strong) + StyledText("  (") + place + StyledText(")") + excerpt,
                mark: isLinear ? "" : "\(at + 1).")
        }
        let keys: [(Command, String)] = search.hits.isEmpty ? [] : [(.nextHit, "next hit")]
        return lookupPage("Find", body, activation: "go there", keys: keys + [(.find, "find")])
    }

    private func emphasized(_ hit: SearchHit) -> StyledText {
        let text = Array(hit.excerpt)
        let match = hit.match.clamped(to: 0..<text.count)
        return StyledText(String(text[..<match.lowerBound])) + StyledText(String(text[match]), .strong)
            + StyledText(String(text[match.upperBound...]))
    }

    private var searchSentence: String {
        guard search.hits.isEmpty else {
            let more = search.count > search.hits.count ? ", the first \(search.hits.count) shown" : ""
            return "\"\(search.query)\": \(search.count) \(search.count == 1 ? "place" : "places")\(more)."
        }
        let reasons = search.misses.map { miss in
            if miss.count > 0 { return "\"\(miss.word)\" is in \(miss.count) places, not with the others." }
            return miss.nearest.map { "Nearest to \"\(miss.word)\": \"\($0)\" (\(miss.nearestCount))." }
                ?? "Nothing is like \"\(miss.word)\"."
        }
        return "No place has \"\(search.query)\". " + reasons.joined(separator: " ")
    }

    /// When nothing was found, the words that may have been meant.
    private var suggestions: [Block] {
        search.misses.compactMap(\.nearest).map { near in
            .choice("near.\(near)", StyledText("Find \"\(near)\" instead", .key), mark: "-")
        }
    }

    /// Looks for the query with a word that was not found replaced by the nearest one.
    mutating func search(instead near: String) -> [Effect] {
        guard let miss = search.misses.first(where: { $0.nearest == near }) else { return [] }
        let words = search.query.split(separator: " ").map(String.init)
        let at = words.firstIndex { $0.lowercased() == miss.word }
        return search(for: at.map { (words[..<$0] + [near] + words[($0 + 1)...]).joined(separator: " ") } ?? near)
    }

    /// Where a hit leads, in words.
    private func title(of destination: SearchDestination) -> String {
        switch destination {
        case .step(let id): description(of: .step(id)).split(separator: ":").first.map(String.init) ?? ""
        case .article: "reference"
        case .term: "glossary"
        case .question(let id): description(of: .question(id))
        case .source: "sources"
        case .card: "emergency card"
        case .figure: "picture"
        case .note: "note"
        }
    }

    /// Asks for words; with help open, narrows the list of keys instead.
    mutating func find() -> [Effect] {
        if case .help = place { return ask(.filter) }
        return ask(.search)
    }

    /// Looks for words everywhere, and shows what was found.
    mutating func search(for query: String) -> [Effect] {
        guard !query.isEmpty else { return [] }
        let results = pack.search(query, extra: noteItems)
        let listed = results.prefix(SearchState.mostListed)
        let hits = listed.filter { leadsSomewhere($0.destination) }
        search = SearchState(
            query: query, hits: hits, misses: results.misses, count: results.count - listed.count + hits.count)
        views["lookup.search."] = PageView(
            focus: search.hits.isEmpty ? search.misses.compactMap(\.nearest).first.map { "near.\($0)" } : "hit.0")
        let isOpen = trail.last == Shelf(.search) && place == .lookup(.search)
        return isOpen ? [] : open(Shelf(.search))
    }

    /// Questions of the bank that the walk does not ask can not be gone to.
    private func leadsSomewhere(_ destination: SearchDestination) -> Bool {
        guard case .question(let id) = destination else { return true }
        return procedure.phaseIndex(of: .question(id)) != nil
    }

    private var noteItems: [SearchItem] {
        marks.notes.sorted { $0.key < $1.key }.map { place, notes in
            SearchItem(destination: .note(place), title: title(ofLink: place) ?? "Question", statements: notes)
        }
    }

    /// Goes to the hit after or before the one gone to last.
    mutating func goToHit(by distance: Int) -> [Effect] {
        guard !search.hits.isEmpty else {
            message = .notice("Nothing was searched for yet. \(keymap.name(of: .find) ?? "F4") finds words.")
            return []
        }
        let count = search.hits.count
        return goToHit(number: search.at.map { ($0 + distance + count) % count } ?? (distance > 0 ? 0 : count - 1))
    }

    mutating func goToHit(number: Int) -> [Effect] {
        guard search.hits.indices.contains(number) else { return [] }
        search.at = number
        let hit = search.hits[number]
        let effects = go(to: hit.destination)
        if message == nil {
            message = .notice("Hit \(number + 1) of \(search.hits.count): \(title(of: hit.destination)).")
        }
        showHit(hit)
        return effects
    }

    private mutating func go(to destination: SearchDestination) -> [Effect] {
        switch destination {
        case .step(let id): return readsSteps ? readStep(id) : send(outOfHelp + [.goToStep(id)])
        case .article(let id): return openUnlessOpen(Shelf(.reference, item: id))
        case .card(let id): return openUnlessOpen(Shelf(.cards, item: id))
        case .figure(let id): return openUnlessOpen(Shelf(.pictures, item: id))
        case .term(let id): return openUnlessOpen(Shelf(.glossary, item: id))
        case .source: return openUnlessOpen(Shelf(.about))
        case .note where readsSteps, .question where readsSteps: return stays()
        case .note(let id):
            return send(outOfHelp + [procedure.steps.contains { $0.id == id } ? .goToStep(id) : .goToQuestion(id)])
        case .question(let id): return send(.goToQuestion(id))
        }
    }

    mutating func openUnlessOpen(_ shelf: Shelf) -> [Effect] { trail.last == shelf ? [] : open(shelf) }

    /// Brings the statement of a hit to the top of its page.
    private mutating func showHit(_ hit: SearchHit) {
        guard let statement = hit.statement else { return }
        switch hit.destination {
        case .step(let id) where place == .step(id):
            show(statement: statement, ofStep: id)
        case .note(let id) where place == .step(id): show("note.\(statement)", in: .notes)
        case .article(let id) where trail.last?.item == id:
            view.anchor = statementBlockID(article: id, statement).map { Anchor(block: $0) }
        case .source(let key): view = PageView(anchor: Anchor(block: "source.\(key)"))
        default: break
        }
    }
}
