import StateMachine

/// The vocabulary of the test charts: everything is a word, and the context counts.
enum Lab: RecordedDomain {
    typealias State = String
    typealias Event = String
    typealias Kind = String
    typealias Context = [String: Int]
    typealias Effect = String
    typealias Reason = String

    static func canonical(_ context: [String: Int]) -> [UInt8] {
        Array(context.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value);" }.joined().utf8)
    }

    static func words(of event: String) -> String? { nil }
    static func event(named name: String, words: String?) -> String? { name }

    static func isRepeatable(_ effect: String) -> Bool { effect.hasPrefix("timer.") }
}

extension Chart<Lab> {
    /// A chart that is not checked: the small charts of the tests are about one thing each.
    static func lab(_ root: [Node<Lab>], initial: String, outside: [String] = []) -> Chart<Lab> {
        Chart(trusted: root, initial: initial, vocabulary: Vocabulary(outside: outside, reasons: []))
    }

    /// Starts, sends events one after the other, and gives the last step.
    func after(_ events: String...) -> Step<Lab> {
        var step = start([:])
        for event in events { step = self.step(step.next, event) }
        return step
    }
}
