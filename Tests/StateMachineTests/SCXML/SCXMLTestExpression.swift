/// Conditions and values of the test files: whole numbers, variables, comparisons, `In()`, and, or, not.
struct SCXMLTestExpression: Sendable {
    /// Something outside the subset.
    struct Unsupported: Error { var text: String }

    indirect enum Tree: Sendable {
        case number(Int)
        case variable(String)
        case isActive(String)
        case not(Tree)
        case binary(String, Tree, Tree)
    }

    let tree: Tree

    /// - Parameter variables: what may be named; anything else is outside the subset.
    init(_ text: String, variables: Set<String>) throws(Unsupported) {
        var parser = Parser(try Self.tokens(text), variables, text)
        tree = try parser.expression(0)
        guard parser.isAtEnd else { throw Unsupported(text: text) }
    }

    /// The name of the state if this is `In('state')` and nothing else.
    var activeState: String? {
        if case .isActive(let state) = tree { state } else { nil }
    }

    /// The value; truths are 1 and 0. Active states are variables too: see ``activeVariable(_:)``.
    func value(_ variables: [String: Int]) -> Int { Self.value(tree, variables) }

    /// The variable that is 1 while a state is active.
    static func activeVariable(_ state: String) -> String { "@" + state }

    private static func value(_ tree: Tree, _ variables: [String: Int]) -> Int {
        switch tree {
        case .number(let number): return number
        case .variable(let name): return variables[name] ?? 0
        case .isActive(let state): return variables[activeVariable(state)] ?? 0
        case .not(let inner): return value(inner, variables) == 0 ? 1 : 0
        case .binary(let sign, let left, let right):
            return apply(sign, value(left, variables), value(right, variables))
        }
    }

    private static func apply(_ sign: String, _ left: Int, _ right: Int) -> Int {
        switch sign {
        case "+": left + right
        case "-": left - right
        case "&&": left != 0 && right != 0 ? 1 : 0
        case "||": left != 0 || right != 0 ? 1 : 0
        case "==": left == right ? 1 : 0
        case "!=": left != right ? 1 : 0
        case "<": left < right ? 1 : 0
        case ">": left > right ? 1 : 0
        case "<=": left <= right ? 1 : 0
        default: left >= right ? 1 : 0
        }
    }

    private static func tokens(_ text: String) throws(Unsupported) -> [String] {
        var tokens: [String] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
                continue
            }
            let word = rest.prefix { $0.isLetter || $0.isNumber || "_.-".contains($0) && $0 != "-" }
            let sign = ["===", "!==", "&&", "||", "==", "!=", "<=", ">="].first { rest.hasPrefix($0) }
            if !word.isEmpty {
                tokens.append(String(word))
                rest.removeFirst(word.count)
            } else if let sign {
                tokens.append(sign.count == 3 ? String(sign.dropLast()) : sign)
                rest.removeFirst(sign.count)
            } else if first == "'" || first == "\"" {
                let inside = rest.dropFirst().prefix { $0 != first }
                tokens.append("'" + inside)
                rest.removeFirst(min(rest.count, inside.count + 2))
            } else if "()!<>+-".contains(first) {
                tokens.append(String(first))
                rest.removeFirst()
            } else {
                throw Unsupported(text: text)
            }
        }
        return tokens
    }

    private struct Parser {
        private var tokens: [String]
        private let variables: Set<String>
        private let text: String

        init(_ tokens: [String], _ variables: Set<String>, _ text: String) {
            self.tokens = tokens
            self.variables = variables
            self.text = text
        }

        var isAtEnd: Bool { tokens.isEmpty }

        private static let levels: [[String]] = [
            ["||", "or"], ["&&", "and"], ["==", "!=", "<", ">", "<=", ">="], ["+", "-"],
        ]

        mutating func expression(_ level: Int) throws(Unsupported) -> Tree {
            if level == Self.levels.count { return try term() }
            var left = try expression(level + 1)
            while let sign = tokens.first, Self.levels[level].contains(sign) {
                tokens.removeFirst()
                let right = try expression(level + 1)
                left = .binary(sign == "or" ? "||" : sign == "and" ? "&&" : sign, left, right)
            }
            return left
        }

        private mutating func next() throws(Unsupported) -> String {
            if tokens.isEmpty { throw Unsupported(text: text) }
            return tokens.removeFirst()
        }

        private mutating func term() throws(Unsupported) -> Tree {
            let token = try next()
            switch token {
            case "!", "not": return .not(try term())
            case "true", "True": return .number(1)
            case "false", "False": return .number(0)
            case "(":
                let inner = try expression(0)
                guard try next() == ")" else { throw Unsupported(text: text) }
                return inner
            case "In":
                guard try next() == "(" else { throw Unsupported(text: text) }
                let state = try next()
                guard try next() == ")" else { throw Unsupported(text: text) }
                return .isActive(state.hasPrefix("'") ? String(state.dropFirst()) : state)
            default: break
            }
            if let number = Int(token) { return .number(number) }
            guard variables.contains(token) else { throw Unsupported(text: text) }
            return .variable(token)
        }
    }
}
