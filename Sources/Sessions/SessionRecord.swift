/// One walk, as the store knows it.
public struct SessionRecord: Hashable, Sendable {
    /// A name nobody else gives: made by the caller, so that a retry is harmless.
    public var id: String
    /// The id of the pack that is walked.
    public var pack: String
    /// The pack's version when the walk began.
    public var packVersion: String
    /// When it began, in milliseconds since 1970.
    public var startedAt: Int64
    /// When its newest line was written, in milliseconds since 1970; when it began, if it has none.
    public var touchedAt: Int64

    public init(id: String, pack: String, packVersion: String, startedAt: Int64, touchedAt: Int64) {
        self.id = id
        self.pack = pack
        self.packVersion = packVersion
        self.startedAt = startedAt
        self.touchedAt = touchedAt
    }
}
