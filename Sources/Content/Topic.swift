/// A shelf of the reference library.
public struct Topic: Hashable, Sendable {
    /// The name that articles refer to.
    public var id: String
    /// The name on the shelf.
    public var title: String

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}
