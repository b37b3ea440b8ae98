import Testing
@testable import TerminalNcurses

@Suite("At most one picture of a motion is under way")
struct ScenePacingTests {
    @Test("Before anything was asked the terminal is free")
    func first() {
        #expect(ScenePacing().freeAt(0) == nil)
        #expect(!ScenePacing().hasAsked)
    }

    @Test("A terminal that answers is waited for, however slow it is")
    func answers() {
        var pacing = ScenePacing()
        pacing.asked(at: 0)
        pacing.answered(times: 1)
        #expect(pacing.freeAt(3) == nil)
        pacing.asked(at: 10)
        #expect(pacing.freeAt(260) != nil)
        #expect(pacing.freeAt(29_000) != nil)
        pacing.answered(times: 1)
        #expect(pacing.freeAt(29_000) == nil)
    }

    @Test("A terminal that never answers gets a picture every 250 ms")
    func silent() {
        var pacing = ScenePacing()
        for picture in Int64(0)..<20 {
            pacing.asked(at: picture * 250)
            #expect(pacing.freeAt(picture * 250 + 249) == picture * 250 + 250)
            #expect(pacing.freeAt(picture * 250 + 250) == nil)
        }
    }

    @Test("Two requests have two answers; an answer to the first frees nothing")
    func two() {
        var pacing = ScenePacing()
        pacing.asked(at: 0)
        pacing.asked(at: 0)
        pacing.answered(times: 1)
        #expect(pacing.freeAt(300) != nil)
        pacing.answered(times: 1)
        #expect(pacing.freeAt(300) == nil && !pacing.isWaiting)
    }

    @Test("A slow terminal taken for a silent one is found out by its first answer")
    func foundOut() {
        var pacing = ScenePacing()
        for time in [Int64(0), 250, 500] { pacing.asked(at: time) }
        pacing.answered(times: 1)
        #expect(pacing.freeAt(800) != nil, "two are under way still")
        pacing.answered(times: 2)
        #expect(pacing.freeAt(800) == nil)
    }

    @Test("An answer that is lost is waited for half a minute; more answers than requests mean nothing")
    func lost() {
        var pacing = ScenePacing()
        pacing.asked(at: 0)
        pacing.answered(times: 5)
        pacing.asked(at: 100)
        #expect(pacing.freeAt(30_099) == 30_100)
        #expect(pacing.freeAt(30_100) == nil)
        pacing.asked(at: 30_100)
        pacing.answered(times: 1)
        #expect(pacing.freeAt(30_101) == nil, "the lost one is not counted any more")
    }
}
