/// Something wrong with a procedure, found by a check that knows no files; it is shown where the element is written.
public struct ProcedureProblem: Hashable, Sendable {
    /// The id of the phase, step, checklist item, decision or question meant; an unknown id means the procedure itself.
    public var element: String
    public var text: String
    /// The way out; empty when there is nothing to add.
    public var hint: String

    public init(element: String, text: String, hint: String = "") {
        self.element = element
        self.text = text
        self.hint = hint
    }
}
