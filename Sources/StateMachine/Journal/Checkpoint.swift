/// Where a journal stood after a line, so that the lines before it need not be read again.
public struct Checkpoint<D: Domain>: Sendable, Codable {
    /// The form it is written in; nil in the first one.
    public let v: Int?
    /// The sequence number of the last line before it.
    public let seq: Int
    /// Where the session was.
    public let place: Place<D>
    /// The digest of the snapshot.
    public let after: String
    /// The chain up to and including that line.
    public let chain: String
    /// The digest of the chart.
    public let chart: String

    /// Whether it is of the first form, whose digests of charts and snapshots were other ones.
    var isFirstForm: Bool { v == nil }

    /// Whether it led to a snapshot.
    func leads(to snapshot: Snapshot<D>) -> Bool {
        after == (isFirstForm ? snapshot.firstFormDigest : snapshot.digest)
    }
}
