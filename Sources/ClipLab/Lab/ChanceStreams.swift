import Arithmetic

/// A kind of chance. Each has random numbers of its own, so that looking changes no grasp.
public enum ChanceStream: String, CaseIterable, Hashable, Sendable {
    case septum, start, act, cross, chord, grasp, slip, tear, detach, free, air, thrombus, view
    /// Late complications, which no act draws.
    case groin, rhythm, ventricle, embolus, vessels
}

/// The random numbers of all kinds of chance; the same seed gives the same case.
struct ChanceStreams: Hashable, Sendable {
    private var sources: [ChanceStream: RandomSource]

    init(seed: UInt64) {
        sources = Dictionary(
            uniqueKeysWithValues: ChanceStream.allCases.map { ($0, RandomSource(seed: seed, stream: $0.rawValue)) })
    }

    /// The next uniform number of a stream, in [0, 1).
    mutating func uniform(_ stream: ChanceStream) -> Double { sources[stream]?.uniform() ?? 0 }

    /// The next standard normal number of a stream.
    mutating func normal(_ stream: ChanceStream) -> Double { sources[stream]?.normal() ?? 0 }
}
