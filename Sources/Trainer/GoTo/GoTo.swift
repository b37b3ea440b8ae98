import Procedures

/// What is typed to go to a step: its number, words of its title, or its id.
public struct GoTo {
    /// A step that fits what was typed.
    public struct Match: Equatable, Sendable {
        public var step: String
        /// "3.12": its phase, and its place in it.
        public var number: String
        public var title: String
    }

    private let all: [Match]
    /// What each step is found by: the words of its titles and of its id, then its whole id.
    private let words: [[String]]
    /// The steps of the phase in front, which come first.
    private let present: Range<Int>

    /// - Parameter present: the index of the phase in front, if one is.
    public init(_ procedure: Procedure, present: Int? = nil) {
        var all: [Match] = [], words: [[String]] = [], range = 0..<0
        for (phase, number) in zip(procedure.phases, 1...) {
            let start = all.count
            for (step, at) in zip(phase.steps, 1...) {
                all.append(Match(step: step.id, number: "\(number).\(at)", title: step.shortTitle ?? step.title))
                words.append(
                    Self.words(step.title) + Self.words(step.shortTitle ?? "") + Self.words(step.id) + [step.id.lowercased()])
            }
            if number - 1 == present { range = start..<all.count }
        }
        (self.all, self.words, self.present) = (all, words, range)
    }

    /// The steps that fit, best first: a number or an id typed in full, then the phase in front, then the order of the walk.
    public func matches(_ typed: String) -> [Match] {
        let wanted = Self.words(typed)
        let number = Self.number(typed)
        let id = typed.trimmed.lowercased()
        let full = all.indices.filter { all[$0].number == number || words[$0].last == id }
        let fitting = all.indices.filter { at in
            if number != nil { return all[at].number.hasPrefix(number!) }  // looked at just before
            return !wanted.isEmpty && wanted.allSatisfy { want in words[at].contains { $0.hasPrefix(want) } }
        }
        let others = fitting.filter { !full.contains($0) }
        let ordered = number == nil ? others.filter(present.contains) + others.filter { !present.contains($0) } : others
        return (full + ordered).map { all[$0] }
    }

    /// "3.12", "3,12" and "3 12" as "3.12"; nil for anything that is no number of a step.
    private static func number(_ typed: String) -> String? {
        let parts = typed.trimmed.split(whereSeparator: { ".,: ".contains($0) })
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
        let isWhole = parts.count == 1 && ".,".contains(typed.trimmed.last ?? " ")
        return parts.joined(separator: ".") + (isWhole || parts.count == 1 && parts[0].count < 2 ? "." : "")
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
