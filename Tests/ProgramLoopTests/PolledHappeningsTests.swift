import Glibc
import ProgramLoop
import TerminalCore
import Testing

@Suite("What happens in the world, by one poll")
struct PolledHappeningsTests {
    /// A pipe whose bytes are keys, and another to be watched.
    private final class Keys: InputSource {
        let keys = Pipe(), other = Pipe()
        var due: Int64?
        var blocked: Int32?
        var takes = 0

        var descriptors: [Int32] { [keys.reading] }

        func take() -> [Input] {
            takes += 1
            if let due, due <= SteadyClock.milliseconds {
                self.due = nil
                return [.key(.escape)]
            }
            return keys.readOne().map { [.key(.character(Unicode.Scalar($0)))] } ?? []
        }
    }

    private final class Pipe {
        let reading: Int32, writing: Int32

        init() {
            var ends: [Int32] = [0, 0]
            precondition(pipe(&ends) == 0)
            (reading, writing) = (ends[0], ends[1])
            _ = fcntl(reading, F_SETFL, O_NONBLOCK)
        }

        deinit { for end in [reading, writing] { close(end) } }

        func write(_ text: String) { _ = Array(text.utf8).withUnsafeBytes { Glibc.write(writing, $0.baseAddress, $0.count) } }

        func readOne() -> UInt8? {
            var byte: UInt8 = 0
            return read(reading, &byte, 1) == 1 ? byte : nil
        }
    }

    private func text(_ happened: [Happening]) -> String {
        happened.map { if case .key(.character(let scalar)) = $0 { String(Character(scalar)) } else { "?" } }.joined()
    }

    @Test("Keys that wait already come together, at most 256 at once")
    func keys() {
        let input = Keys()
        let source = PolledHappenings(input)
        input.keys.write(String(repeating: "a", count: 300))
        #expect(text(source.next(due: nil, watching: [])) == String(repeating: "a", count: 256))
        #expect(text(source.next(due: nil, watching: [])).count == 44)
    }

    @Test("A time that has come is told before the keys that wait")
    func tickFirst() {
        let input = Keys()
        input.keys.write("a")
        let happened = PolledHappenings(input).next(due: SteadyClock.milliseconds - 1, watching: [])
        guard case .tick(let now) = happened.first else { return #expect(Bool(false), "no tick: \(happened)") }
        #expect(abs(now - SteadyClock.milliseconds) < 5_000)
        #expect(Array(happened.dropFirst()) == [.key(.character("a"))])
    }

    @Test("It waits until the time that is due, and not longer")
    func waiting() {
        let due = SteadyClock.milliseconds + 20
        let happened = PolledHappenings(Keys()).next(due: due, watching: [])
        #expect(happened.count == 1)
        #expect(SteadyClock.milliseconds >= due)
    }

    @Test("A descriptor that is watched is told of when it can be read, and when its other end has gone")
    func watched() {
        let input = Keys()
        let source = PolledHappenings(input)
        input.other.write("x")
        #expect(source.next(due: nil, watching: [input.other.reading]) == [.readable(input.other.reading)])
        let gone = Pipe()
        close(gone.writing)
        #expect(source.next(due: nil, watching: [gone.reading]) == [.readable(gone.reading)])
    }

    @Test("What the input wants a look for comes without a byte")
    func inputDue() {
        let input = Keys()
        input.due = SteadyClock.milliseconds + 5
        #expect(PolledHappenings(input).next(due: nil, watching: []) == [.key(.escape)])
    }

    @Test("A line that takes bytes again ends the wait with nothing, so that the program shows again")
    func unblocked() {
        let input = Keys()
        input.blocked = input.other.writing
        #expect(PolledHappenings(input).next(due: nil, watching: []).isEmpty)
        #expect(input.takes == 1)
    }
}
