import Screens
import TerminalCore
import Words

extension KioskState {
    /// Goes on in another language, on the page that is in front.
    mutating func use(language index: Int) -> [KioskEffect] {
        guard contents.indices.contains(index), index != language else { return [] }
        language = index
        // Texts have other lengths: a page is looked at from the block that stood at the top.
        for place in cursors.keys { cursors[place]?.anchor?.characters = 0 }
        saidPortion = nil
        hasHinted = false
        said.forget()
        takeRepertoire()
        return []
    }

    /// The language after the one that is shown.
    mutating func nextLanguage() -> [KioskEffect] {
        guard contents.count > 1 else {
            notice = words.say(.keysThatWork)
            return []
        }
        return use(language: (language + 1) % contents.count)
    }

    /// The language that a line of the start page leads to; nil for another line.
    func language(ofLine id: String) -> Int? {
        guard id.hasPrefix(KioskContent.languagePrefix) else { return nil }
        let code = id.dropFirst(KioskContent.languagePrefix.count)
        return contents.firstIndex { $0.language.code == code }
    }

    /// The characters to show the language with: one that ASCII would make other words of is shown with its own letters.
    mutating func takeRepertoire() {
        let wanted: Repertoire = options.ascii ? .ascii : terminalRepertoire
        let isImpossible = words.language.spelling == .impossible
        repertoire = wanted == .ascii && isImpossible ? .console : wanted
        if wanted == .ascii, isImpossible { notice = words.say(.noASCII) }
    }
}

extension Drawing {
    /// The drawing with its words put in another way; a line that grows gives up blanks behind the word.
    fileprivate func spelled(_ change: (String) -> String) -> Drawing {
        var drawing = self
        drawing.title = change(title)
        drawing.words = change(words)
        drawing.labels = labels.map { label in
            var label = label
            label.text = change(label.text)
            return label
        }
        drawing.lines = lines.map { line in
            var debt = 0
            return line.reduce(into: "") { spelled, character in
                if character == " ", spelled.last == " ", debt > 0 {
                    debt -= 1
                    return
                }
                let new = change(String(character))
                debt += new.count - 1
                spelled += new
            }
        }
        return drawing
    }
}

extension Page {
    /// The page with every text put in another way.
    func mapText(_ change: (String) -> String) -> Page {
        var page = self
        page.title = change(title)
        page.place = change(place)
        page.shortPlace = change(shortPlace)
        page.counter = change(counter)
        page.spokenHeader = spokenHeader.map(change)
        page.keys = keys.map { KeyHint(change($0.key), change($0.does)) }
        page.body = body.map { block in
            var block = block
            block.spoken = block.spoken.map(change)
            switch block.content {
            case .text(let text): block.content = .text(text.mapText(change))
            case .drawing(let drawing): block.content = .drawing(drawing.spelled(change))
            case .table, .plot, .gap: break
            }
            return block
        }
        switch message {
        case .notice(let text)?: page.message = .notice(change(text))
        case .error(let text)?: page.message = .error(change(text))
        case .prompt(let question, let typed, let rest)?:
            page.message = .prompt(question: change(question), typed: typed, rest: rest)
        case nil: break
        }
        return page
    }
}
