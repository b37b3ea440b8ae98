import TerminalCore
import Testing

@testable import Kiosk

@Suite("The staff's way out")
struct LockTests {
    @Test("The code ends it, from any page and by either key", arguments: ["f12", "ctrl-o"])
    func right(key: String) {
        let booth = Booth()
        booth.press("1 enter \(key)")
        #expect(booth.place == .code)
        booth.type(Booth.code)
        booth.press("enter")
        #expect(booth.ending == .left)
    }

    @Test("What is typed is shown as stars, and forgotten when the prompt is left", arguments: ["esc", "left", "enter"])
    func stars(key: String) {
        let booth = Booth()
        booth.press("f12")
        booth.type("opensaysme")
        #expect(booth.text.contains("Staff code: **********"))
        #expect(!booth.text.contains("opensaysme"))
        booth.press(key)
        #expect(booth.state.typed.isEmpty)
    }

    @Test("A pasted code is the code; the letters are compared however they were put together")
    func pasted() {
        let booth = Booth()
        booth.press("f12")
        booth.take(.pasted(Booth.code + "\n"))
        #expect(booth.state.typed.count == Booth.code.count + 1, "a line end is a blank, and part of what is typed")
        booth.press("backspace enter")
        #expect(booth.ending == .left)
        let other = Booth()
        other.press("f12")
        other.type("Gro\u{308}ße")
        other.press("enter")
        #expect(other.world.codesTried.last.map { Array($0.unicodeScalars) } == Array("Größe".unicodeScalars))
    }

    @Test("After a wrong code the next one has to wait, also when the kiosk began anew meanwhile")
    func restHolds() {
        let content = Booth.content
        var state = KioskState(
            content, content.map(hasCode: true), options: KioskOptions(), size: Size(columns: 80, rows: 24),
            repertoire: .unicode, wrongTries: 4, restsUntil: 5_000)
        state.now = 1_000
        for key in [Key.function(12), .character("a"), .enter] { #expect(state.update(.key(key)) == []) }
        #expect(state.notice == "The next try is possible in 4 seconds.")
        state.now = 5_000
        #expect(state.update(.key(.enter)) == [.checkCode("a")])
        _ = state.update(.codeChecked(isRight: false))
        #expect(state.wrongTries == 5 && state.restsUntil == 21_000)
    }

    @Test("Text pasted on a page does nothing but show that somebody is there")
    func pastedOnPage() {
        let booth = Booth()
        let place = booth.place
        booth.take(.pasted("1\r2\rq"))
        #expect(booth.place == place)
        #expect(booth.notice == "Pasted text is not used here.")
    }

    @Test("Backspace rubs out, and on an empty line goes back to where one was")
    func backspace() {
        let booth = Booth()
        booth.press("2 f12")
        booth.type("ab")
        booth.press("backspace*2")
        #expect(booth.place == .code)
        booth.press("backspace")
        #expect(booth.place == .page(Booth.content.track.pages(phase: Booth.content.phases[1])[0].id))
    }

    @Test("After each wrong code the next try waits twice as long, a minute at most, and the screen goes on meanwhile")
    func slower() {
        let booth = Booth()
        booth.press("f12")
        for seconds: Int64 in [1, 2, 4, 8, 16, 32, 60, 60] {
            booth.type("wrong")
            booth.press("enter")
            #expect(booth.words.contains("next try is possible in \(seconds) second"))
            let tried = booth.world.codesTried.count
            booth.type(Booth.code)
            booth.press("enter")
            #expect(booth.world.codesTried.count == tried, "a try within the rest must not be looked at")
            booth.press("ctrl-u")
            booth.wait(milliseconds: seconds * 1_000 - 1)
            booth.wait(milliseconds: 1_000)
        }
        #expect(booth.ending == nil)
        booth.press("esc 1")
        #expect(booth.place != .code)
        booth.press("f12")
        booth.type(Booth.code)
        booth.press("enter")
        #expect(booth.ending == .left)
    }

    @Test("The rest does not end by leaving the prompt and coming back")
    func comingBack() {
        let booth = Booth()
        booth.press("f12")
        for _ in 0..<3 {
            booth.type("wrong")
            booth.press("enter")
            booth.wait(milliseconds: booth.world.codesTried.count < 3 ? 2_000 : 0)
        }
        booth.press("esc 1 f12")
        booth.type(Booth.code)
        booth.press("enter")
        #expect(booth.ending == nil)
        #expect(booth.world.codesTried == ["wrong", "wrong", "wrong"])
    }

    @Test("Without a code there is no prompt, and a sentence says so")
    func none() {
        let booth = Booth(hasCode: false)
        booth.press("f12")
        #expect(booth.place == .start)
        #expect(booth.notice == "No staff code was set for this screen.")
        booth.type(Booth.code)
        booth.press("enter*5 f12 enter")
        #expect(booth.ending == nil)
        #expect(booth.world.codesTried == [])
    }

    @Test("A megabyte typed at the prompt stays a code's length")
    func paste() {
        let booth = Booth()
        booth.press("f12")
        for _ in 0..<100_000 { booth.take(.key(.character("x"))) }
        #expect(booth.state.typed.count == KioskState.longestCode)
    }

    @Test("An abandoned prompt is forgotten like everything else")
    func abandoned() {
        let booth = Booth()
        booth.press("f12")
        booth.type("half a code")
        booth.wait(milliseconds: 151_000)
        #expect(booth.resets == 1)
        #expect(booth.place == .start)
    }
}
