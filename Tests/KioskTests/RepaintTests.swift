import Screens
import TerminalCore
import Testing

@testable import Kiosk

@Suite("A console that heals itself")
struct RepaintTests {
    /// A terminal that counts what it is asked to paint anew.
    private final class Wall: Terminal {
        var size = Size(columns: 80, rows: 24)
        let repertoire = Repertoire.unicode
        /// The rows of each request; nil for all of them.
        var requests: [Range<Int>?] = []

        var descriptors: [Int32] { [] }
        var due: Int64? { nil }
        var blocked: Int32? { nil }
        func take() -> [Input] { [] }
        func show(_ frame: Frame, _ pace: Pace) -> Bool { true }
        func use(_ scheme: Scheme) {}
        func forgetShown() { requests.append(nil) }
        func forgetShown(rows: Range<Int>?) { requests.append(rows) }
        func suspend() {}
        func close() {}
    }

    /// What was asked for after each of several keys, when something is shown after each.
    private func requests(_ keys: [Key], hasSpeech: Bool = false) -> [Int] {
        var content = Booth.content
        content.hasSpeech = hasSpeech
        let wall = Wall()
        var runtime = KioskRuntime(
            KioskState(content, content.map(), options: KioskOptions(), size: wall.size, repertoire: .unicode),
            services: KioskServices(now: { 0 }))
        runtime.apply(.opened(wall.size, .unicode), on: wall)
        _ = runtime.show(on: wall)
        return keys.map { key in
            let before = wall.requests.count
            runtime.apply(.key(key), on: wall)
            _ = runtime.show(on: wall)
            if hasSpeech { for rows in wall.requests.dropFirst(before) { #expect(rows == 1..<23) } }
            return wall.requests.count - before
        }
    }

    @Test("Each change of page, and each part of one, is sent as a whole; a moved choice and an answer are not")
    func changes() {
        let keys: [Key] = [.down, .up, .character("x"), .character("1"), .enter, .backspace, .character("x"), .home]
        #expect(requests(keys) == [0, 0, 0, 1, 1, 1, 0, 1])
    }

    @Test("With a voice the title and the key line are sent only where they differ, all else as whole rows")
    func withVoice() {
        #expect(requests([.character("1"), .enter, .home], hasSpeech: true) == [1, 1, 1])
    }
}
