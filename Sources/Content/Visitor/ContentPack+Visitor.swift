/// The words for visitors.
extension ContentPack {
    /// The procedure in plain words; nil when a pack has none. Its file is read when it is first asked for.
    public var visitorTrack: VisitorTrack? {
        texts.read(.visitor)
        return texts.visitorTrack
    }
}
