import Glibc
import TerminalCore

/// What happens in the world: keyboard, signals, further descriptors and the time, by one `poll`.
public final class PolledHappenings: HappeningSource {
    private let input: any InputSource

    /// Keys that wait already, as in a paste, are taken before the next frame; as many as are typed in a fraction of a second,
    /// so that a long paste is seen to go on.
    private static let mostAtOnce = 256

    /// What happens on a terminal or on lines that are typed.
    public init(_ input: any InputSource) { self.input = input }

    public func next(due: Int64?, watching watched: [Int32]) -> [Happening] {
        let now = SteadyClock.milliseconds
        let earliest = [due, input.due].compactMap(\.self).min()
        let longest = earliest.map { Int32(clamping: max(0, $0 - now)) } ?? -1
        let ready = Self.poll(reading: input.descriptors + watched, writing: input.blocked, longest)
        var happened: [Happening] = []
        let then = SteadyClock.milliseconds
        // Time that has come is told first: who was away so long is not taken for the one who presses a key now.
        if let due, due <= then { happened.append(.tick(then)) }
        happened += said()
        happened += watched.filter { ready.contains($0) }.map { .readable($0) }
        return happened
    }

    private func said() -> [Happening] {
        var said = input.take()
        while !said.isEmpty, said.count < Self.mostAtOnce, !Self.poll(reading: input.descriptors, writing: nil, 0).isEmpty {
            let more = input.take()
            if more.isEmpty { break }
            said += more
        }
        return said.map { Happening($0) }
    }

    /// The descriptors that are ready, or whose other end is gone, after at most so many milliseconds; -1 waits for ever.
    private static func poll(reading: [Int32], writing: Int32?, _ milliseconds: Int32) -> Set<Int32> {
        var entries = reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        if let writing { entries.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)) }
        // Broken off by a signal, it has nothing ready; the signal's own descriptor is, at the next look.
        guard Glibc.poll(&entries, nfds_t(entries.count), milliseconds) > 0 else { return [] }
        return Set(entries.filter { $0.revents != 0 }.map(\.fd))
    }
}
