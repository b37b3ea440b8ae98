/// What one guideline or study says of a number.
public struct GuidelineReading: Hashable, Sendable {
    /// Whose opinion it is: "ESC 2021".
    public var name: String
    /// What it says here.
    public var verdict: String
    /// The number and the limit it is held against.
    public var reason: String
    /// The key of the source.
    public var source: String
    /// Whether the limit is recalled from the source and still to be verified there.
    public var isRecalled: Bool

    /// "ESC 2021: severe (EROA 0.36 cm2, limit 0.30) [Vahanian2022, recalled: verify]"
    public var text: String {
        "\(name): \(verdict) (\(reason)) [\(source)\(isRecalled ? ", recalled: verify" : "")]"
    }
}
