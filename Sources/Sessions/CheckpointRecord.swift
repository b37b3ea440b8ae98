/// Where a walk stood after a line of its journal, so that the lines before need not be read again.
public struct CheckpointRecord: Hashable, Sendable {
    /// The number of the newest line that it takes in.
    public var seq: Int
    /// The place as JSON.
    public var body: String

    public init(seq: Int, body: String) {
        self.seq = seq
        self.body = body
    }
}
