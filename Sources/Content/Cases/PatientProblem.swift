/// Something wrong with a patient, found by a check that knows no files; it is shown where the key is written.
public struct PatientProblem: Hashable, Sendable {
    /// The keys that lead to what is meant, such as `circulation`, `set`, `r_sys`; none for the patient as a whole.
    public var keys: [String]
    /// What is wrong, as one sentence without a period.
    public var text: String
    /// The way out; empty when there is nothing to add.
    public var hint: String

    /// A problem at the value that the keys lead to.
    public init(at keys: [String], _ text: String, hint: String = "") {
        self.keys = keys
        self.text = text
        self.hint = hint
    }
}

extension ContentPack {
    /// A check of one patient, such as of the parameters of the circulation, which this module does not know.
    public typealias PatientCheck = (_ patient: PatientCase) -> [PatientProblem]
}
