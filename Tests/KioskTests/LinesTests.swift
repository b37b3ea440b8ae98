import Screens
import TerminalCore
import Testing

@testable import Kiosk

@Suite("The kiosk read aloud, line by line")
struct LinesTests {
    @Test("One key changes to lines and back, at any page", arguments: ["f2", "l"])
    func change(key: String) {
        let booth = Booth()
        booth.press("1 enter")
        let place = booth.place
        booth.press(key)
        #expect(booth.state.isSpoken)
        #expect(booth.place == place)
        booth.press(key)
        #expect(!booth.state.isSpoken)
        #expect(booth.world.shows == [true, false])
    }

    /// A booth that says what a loop would say after each key.
    private final class Speaker {
        let booth: Booth
        private var state: KioskState

        init(_ options: KioskOptions = KioskOptions()) {
            booth = Booth(options: options)
            booth.press("l")
            state = booth.state
        }

        /// When something has to happen, counted from now.
        var due: Int64? { state.due.map { $0 - state.now } }

        func wait(milliseconds: Int64) -> [String] {
            state.now += milliseconds
            _ = state.update(.woken)
            return state.linesToSay()
        }

        func press(_ keys: String) -> [String] {
            for key in keys.split(separator: " ") {
                guard let key = Key(name: String(key)) else { continue }
                state.now += 100
                _ = state.update(.key(key))
            }
            return state.linesToSay()
        }
    }

    @Test("The whole track is said by Enter alone: every sentence, every picture in words, at most 40 words at once")
    func wholeTrack() {
        let speaker = Speaker()
        var said = speaker.press("1")
        for _ in 0..<400 {
            let next = speaker.press("enter")
            let words = next.filter { !$0.hasPrefix("(") }.reduce(0) { $0 + $1.split(separator: " ").count }
            // A new page says where one is, and its title, before its first portion.
            #expect(words <= Portions.mostWords + 20 || next.contains { $0.hasPrefix("1. ") }, "\(next)")
            said += next
        }
        let spoken = said.joined(separator: " ")
        for page in Booth.content.track.pages {
            #expect(said.contains(page.title))
            for statement in page.statements { #expect(spoken.contains(statement.text), "\(statement.text)") }
            guard let figure = page.figure, let drawing = Booth.content.figures[figure] else { continue }
            #expect(spoken.contains("Picture: \(drawing.words)"))
        }
    }

    @Test("The first page is said with numbers, and ends with the keys")
    func firstPage() {
        let lines = Speaker().press("")
        #expect(lines.contains { $0.hasPrefix("1. ") })
        #expect(lines.last?.hasPrefix("(") ?? false)
    }

    @Test("Arrows say the line they come to, and nothing else")
    func arrows() {
        let speaker = Speaker()
        _ = speaker.press("")
        #expect(speaker.press("down") == ["2. \(Booth.content.track.needs[1].text)"])
        #expect(speaker.press("ctrl-z").joined().contains("arrow keys"))
    }

    @Test("Down says the next part, Up the one before, and the last part ends with the keys")
    func portions() {
        let speaker = Speaker()
        _ = speaker.press("")
        let page = Booth.content.track.pages[0]
        let first = speaker.press("1")
        #expect(first.contains("Finding out. Page 1 of 12. 3 parts."))
        #expect(first.contains(page.text[0].text) && !first.contains(page.text[1].text))
        #expect(speaker.press("down") == [page.text[1].text])
        let last = speaker.press("down")
        #expect(last.first?.hasPrefix("Picture: ") == true && last.last?.hasPrefix("(Up = ") == true)
        #expect(speaker.press("down") == ["That was the end of this page. Enter goes on."])
        #expect(speaker.press("up") == [page.text[1].text])
        #expect(speaker.press("up") == [page.title, page.text[0].text])
        #expect(speaker.press("up") == [page.title, page.text[0].text], "at the top the first part is said again")
    }

    @Test("Backspace takes back the last Enter in lines too")
    func takenBack() {
        let speaker = Speaker()
        let page = Booth.content.track.pages[0]
        _ = speaker.press("1")
        #expect(speaker.press("enter") == [page.text[1].text])
        #expect(speaker.press("backspace") == [page.title, page.text[0].text])
        #expect(speaker.press("backspace").contains { $0.hasPrefix("1. ") })
    }

    @Test("A paragraph of more than 40 words is parted between its sentences, and one endless sentence between words")
    func longParagraph() {
        let short = "One two three four five six seven eight nine ten."
        let parts = Portions.parts(of: Array(repeating: short, count: 9).joined(separator: " "))
        #expect(parts.map { $0.split(separator: " ").count } == [40, 40, 10])
        let endless = Portions.parts(of: Array(repeating: "word", count: 95).joined(separator: " "))
        #expect(endless.map { $0.split(separator: " ").count } == [40, 40, 15])
    }

    @Test("The question whether one is still there is said, and nothing twice after it")
    func asking() {
        let speaker = Speaker()
        _ = speaker.press("1")
        #expect(speaker.wait(milliseconds: 200_000).contains("Still there? Any key to go on."))
        #expect(speaker.wait(milliseconds: 1_000) == [])
        #expect(speaker.press("x") == ["Going on."])
        #expect(speaker.press("") == [])
        #expect(speaker.press("down") == [Booth.content.track.pages[0].text[1].text])
    }

    @Test("A visitor's time counts from the end of what was said, by the words a minute that are set")
    func idleFromTheEnd() {
        let speaker = Speaker(KioskOptions(wordsPerMinute: 60))
        let words = speaker.press("1").reduce(0) { $0 + $1.split(separator: " ").count }
        #expect(words > 20)
        #expect(speaker.due == Int64(words) * 1_000 + 120_000)
    }

    @Test("A kiosk that begins in lines does so again for the next visitor, and can change to the full screen")
    func beginsInLines() {
        let booth = Booth(options: KioskOptions(beginsSpoken: true))
        #expect(booth.state.isSpoken)
        booth.press("f2")
        #expect(!booth.state.isSpoken)
        booth.wait(milliseconds: 151_000)
        #expect(booth.resets == 1 && booth.state.isSpoken)
    }

    @Test("It is called reading aloud only where the clinic has a voice")
    func named() {
        #expect(Booth("80x40").text.contains("Plain lines, for a screen reader"))
        var content = Booth.content
        content.hasSpeech = true
        let booth = Booth("80x40", content: content)
        #expect(booth.text.contains("Read aloud, line by line"))
    }

    @Test("A terminal without a full screen begins in lines and stays there")
    func linesOnly() {
        let booth = Booth(options: KioskOptions(hasLinesOnly: true))
        #expect(!booth.page.spokenChoices.contains("contrast") && !booth.page.spokenChoices.contains("lines"))
        #expect(!booth.say().joined().contains("full screen"))
        #expect(booth.state.isSpoken)
        booth.press("f2")
        #expect(booth.state.isSpoken)
    }

    @Test("Stopped from outside and gone on, it makes the terminal ready for lines again and says the page again")
    func resumed() {
        let booth = Booth()
        booth.press("l 1")
        let page = booth.say()
        booth.take(.resumed)
        #expect(booth.world.shows == [true, true])
        #expect(booth.say() == page)
    }

    @Test("After a visit the next one finds the full screen again")
    func afterReset() {
        let booth = Booth()
        booth.press("l 1")
        booth.wait(milliseconds: 151_000)
        #expect(!booth.state.isSpoken)
    }
}
