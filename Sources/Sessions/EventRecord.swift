/// One line of a walk's journal.
public struct EventRecord: Hashable, Sendable {
    /// Its number, counted from 0 within the walk; below 2^32.
    public var seq: Int
    /// When it was written, in milliseconds since 1970.
    public var at: Int64
    /// The line as JSON, which holds no NUL.
    public var body: String

    public init(seq: Int, at: Int64, body: String) {
        self.seq = seq
        self.at = at
        self.body = body
    }
}
