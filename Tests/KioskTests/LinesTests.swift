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
        let booth = Booth()
        private var state: KioskState

        init() {
            booth.press("l")
            state = booth.state
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

    @Test("The whole track is said by Enter alone: every sentence, every picture in words")
    func wholeTrack() {
        let speaker = Speaker()
        var said = speaker.press("1")
        for _ in Booth.content.track.pages { said += speaker.press("enter") }
        for page in Booth.content.track.pages {
            #expect(said.contains(page.title))
            for statement in page.statements { #expect(said.contains(statement.text)) }
            guard let figure = page.figure, let drawing = Booth.content.figures[figure] else { continue }
            #expect(said.contains("Picture: \(drawing.words)"))
        }
    }

    @Test("The first page is said with numbers and, once, with the keys")
    func firstPage() {
        let lines = Speaker().press("")
        #expect(lines.contains { $0.hasPrefix("1. ") })
        #expect(lines.last?.hasPrefix("(") ?? false)
    }

    @Test("Arrows say the line they come to, and nothing else")
    func arrows() {
        let speaker = Speaker()
        _ = speaker.press("")
        let title = Booth.content.title(ofPhase: Booth.content.phases[1])
        #expect(speaker.press("down") == ["2. \(title)"])
        #expect(speaker.press("ctrl-z").joined().contains("arrow keys"))
    }

    @Test("Up says a page again")
    func again() {
        let speaker = Speaker()
        let first = speaker.press("1")
        #expect(speaker.press("up").filter { !$0.isEmpty } == first.filter { !$0.isEmpty && !$0.hasPrefix("(") })
    }

    @Test("The question whether one is still there is said, and the page again after it")
    func asking() {
        let booth = Booth()
        booth.press("l 1")
        booth.wait(milliseconds: 120_000)
        #expect(booth.say().contains("Still there? Any key to go on."))
        #expect(booth.state.isSpoken)
    }

    @Test("A terminal without a full screen begins in lines and stays there")
    func linesOnly() {
        let booth = Booth(options: KioskOptions(beginsSpoken: true))
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
