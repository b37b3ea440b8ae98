/// An article's name and shelf, known before its text is read.
public struct ArticleHead: Hashable, Sendable {
    public var id: String
    public var title: String
    /// The shelf it stands on: one of the pack's topics.
    public var topic: String

    public init(id: String, title: String, topic: String) {
        self.id = id
        self.title = title
        self.topic = topic
    }
}
