import Screens
import TerminalCore
import Testing

@testable import Kiosk

@Suite("When nobody is there any more")
struct IdleTests {
    @Test("With nobody there yet everything is sent again once a minute, and nothing is asked or forgotten")
    func nobody() {
        let booth = Booth()
        #expect(booth.millisecondsToWait == 60_000)
        booth.wait(milliseconds: 59_999)
        #expect(booth.terminal.repaints == 0)
        booth.wait(milliseconds: 1)
        #expect(booth.terminal.repaints == 1)
        booth.wait(milliseconds: 86_400_000)
        #expect(booth.terminal.repaints == 1 + 24 * 60)
        #expect(booth.resets == 0 && !booth.state.isAsking)
    }

    @Test("After the set time it asks, for the set time, and then everything is forgotten")
    func reset() {
        let booth = Booth("80x60")
        booth.press("1 enter f3")
        #expect(booth.millisecondsToWait == 120_000)
        booth.wait(milliseconds: 119_999)
        #expect(!booth.state.isAsking)
        booth.wait(milliseconds: 1)
        #expect(booth.state.isAsking)
        #expect(booth.words.contains("Still there? Any key to go on."))
        #expect(booth.millisecondsToWait == 30_000)
        booth.wait(milliseconds: 29_999)
        #expect(booth.resets == 0)
        booth.wait(milliseconds: 1)
        #expect(booth.resets == 1)
        #expect(booth.place == .start)
        #expect(booth.state.cursors.isEmpty)
        #expect(booth.tally == VisitTally(visits: 1, pages: 2))
    }

    @Test("Any key goes on, does nothing else, and can do so for ever")
    func goOn() {
        let booth = Booth()
        booth.press("1 enter")
        let (place, text) = (booth.place, booth.text)
        for key in ["enter", "backspace", "f2", "f12", "1", "ctrl-c", "x", "esc", "down", "home", "l", "c"] {
            booth.wait(milliseconds: 121_000)
            #expect(booth.state.isAsking)
            booth.press(key)
            #expect(!booth.state.isAsking)
            #expect(booth.place == place)
            #expect(booth.text == text)
        }
        #expect(booth.resets == 0)
        #expect(booth.world.shows == [])
    }

    @Test("Meanwhile nothing on the screen moves: each of both screens is one frame")
    func still() {
        let booth = Booth()
        booth.press("1")
        let reading = booth.frame
        booth.wait(milliseconds: 60_000)
        #expect(booth.frame == reading)
        booth.wait(milliseconds: 60_000)
        let asking = booth.frame
        booth.wait(milliseconds: 29_000)
        #expect(booth.frame == asking)
    }

    @Test("A machine that slept does not forget without having asked")
    func slept() {
        let booth = Booth()
        booth.press("1")
        booth.world.now += 10_000_000
        booth.take(.woken)
        #expect(booth.state.isAsking)
        #expect(booth.resets == 0)
    }

    @Test("Without an idle time it never asks")
    func never() {
        let booth = Booth(options: KioskOptions(idle: nil))
        booth.press("1")
        #expect(booth.millisecondsToWait == nil)
    }

    @Test("A window that changes its size is nobody's key")
    func resize() {
        let booth = Booth()
        booth.take(.resized(Size(columns: 40, rows: 12)))
        booth.wait(milliseconds: 600_000)
        #expect(booth.resets == 0 && !booth.state.isAsking)
        booth.press("1")
        booth.wait(milliseconds: 100_000)
        booth.take(.resized(Size(columns: 80, rows: 24)))
        #expect(booth.millisecondsToWait == 120_000 || booth.state.isAsking == false)
        booth.wait(milliseconds: 20_000)
        #expect(booth.state.isAsking)
    }

    @Test("In a window of another size the line with the focus stays in sight", arguments: ["40x12", "60x16", "120x20"])
    func focusStaysInSight(size: String) {
        for keys in ["down", "enter down", "enter page-down down", "enter page-down up", "enter end up", "end up", "end"] {
            for count in 1...6 {
                let booth = Booth("80x24")
                booth.press("\(keys)*\(count)")
                guard let focus = booth.page.focus else { continue }
                booth.take(.resized(Size(named: size)))
                #expect(booth.page.focus == focus)
                #expect(booth.state.room.shown(booth.page).contains(focus), "\(size) after \(keys)*\(count): \(focus)")
            }
        }
    }

    @Test("Where nothing has the focus, the sentence at the top stays there")
    func sentenceStays() {
        let cursor = PageCursor(focus: nil, anchor: Anchor(block: "a", characters: 7))
        var resized = cursor
        resized.resized()
        #expect(resized == cursor)
        var focused = PageCursor(focus: "b", anchor: Anchor(block: "a"))
        focused.resized()
        #expect(focused == PageCursor(focus: "b"))
    }
}
