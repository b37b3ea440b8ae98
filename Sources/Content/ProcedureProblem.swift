import Procedures
import YAMLReading

/// Something wrong with a pack, found by a check that knows no files; it is shown where the element is written.
public struct ProcedureProblem: Hashable, Sendable {
    /// The id of the phase, step, checklist item, decision, article, term or question meant; an unknown id means the
    /// pack as a whole.
    public var element: String
    /// What is wrong, as one sentence without a period.
    public var text: String
    /// The way out; empty when there is nothing to add.
    public var hint: String
    /// Whether a step's text is meant rather than its place in the outline.
    public var isInText: Bool
    public var severity: Problem.Severity

    public init(
        element: String, text: String, hint: String = "", isInText: Bool = false, severity: Problem.Severity = .error
    ) {
        self.element = element
        self.text = text
        self.hint = hint
        self.isInText = isInText
        self.severity = severity
    }
}

extension ContentPack {
    /// A check of a procedure as a whole, such as of its chart.
    public typealias ProcedureCheck = (_ procedure: Procedure) -> [ProcedureProblem]
}
