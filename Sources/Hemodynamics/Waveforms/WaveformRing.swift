/// The last seconds of all signals, oldest first: a ring of fixed size that forgets its oldest sample for each new one.
public struct WaveformRing: RandomAccessCollection, Hashable, Sendable {
    /// The time between two samples, s (4 ms at the recommended step).
    public let sampleInterval: Double
    /// The most samples kept.
    public let capacity: Int
    private var samples: [WaveformSample]
    /// Where the oldest sample stands once the ring is full.
    private var oldest = 0

    /// An empty ring for so many seconds; with 0 nothing is kept.
    init(seconds: Double, sampleInterval: Double) {
        self.sampleInterval = sampleInterval
        capacity = Int((seconds / sampleInterval).rounded(.up))
        samples = []
        samples.reserveCapacity(capacity)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { samples.count }

    /// The sample at a place, 0 for the oldest.
    public subscript(index: Int) -> WaveformSample {
        let place = oldest + index
        return samples[place < samples.count ? place : place - samples.count]
    }

    /// Adds a sample; a full ring forgets its oldest. Nothing is allocated.
    mutating func append(_ sample: WaveformSample) {
        guard samples.count == capacity else { return samples.append(sample) }
        guard capacity > 0 else { return }
        samples[oldest] = sample
        oldest += 1
        if oldest == capacity { oldest = 0 }
    }
}
