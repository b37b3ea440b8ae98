/// Names that nobody else gives, for sessions and learners.
enum NewName {
    /// The time and eight random bytes.
    static func next() -> String { "\(Clock.milliseconds)-\(String(UInt64.random(in: .min ... .max), radix: 16))" }
}
