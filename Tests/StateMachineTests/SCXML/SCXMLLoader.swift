import StateMachine

/// Reads the part of SCXML that the module covers, and what the test files need besides: whole numbers, `send`, prefixes.
///
/// Numbers ride along in the context; conditions over them are facts. A condition over several states is a fact as well:
/// entering and leaving such states is counted.
struct SCXMLLoader {
    let root: XMLElement
    private var variables: Set<String> = []
    private(set) var context: [String: Int] = [:]
    /// All event names of the file, against which descriptors are matched.
    private(set) var names: [String]
    /// States whose end can be reached.
    private var ending: [String] = []
    /// States that a condition names together with others.
    private var counted: Set<String> = []

    /// - Parameter events: further names that descriptors may match.
    init(_ text: String, events: [String] = []) throws {
        root = try XMLElement(parsing: text).plain
        names = events
        try gather(root)
        try gatherConditions(root)
    }

    /// The chart, not checked. All names that can be sent from outside are in its vocabulary.
    func chart() throws -> Chart<Lab> {
        let states = root.children.filter { Self.stateNames.contains($0.name) }
        var nodes: [Node<Lab>] = []
        for (place, state) in states.enumerated() { nodes.append(try node(state, "state\(place)")) }
        let initial = words(root["initial"])
        if initial.count > 1 {
            // A chart begins in one state; a first state leads on to the several.
            nodes.append(
                Node("(several)", kind: .state, rows: [Row(trigger: .always, check: nil, verdict: .go(initial))]))
        }
        let first = initial.count > 1 ? "(several)" : initial.first ?? nodes.first?.state ?? ""
        return Chart(trusted: nodes, initial: first, vocabulary: Vocabulary(outside: names, reasons: []))
    }

    private static let stateNames: Set<String> = ["state", "parallel", "final", "history"]

    private func words(_ text: String?) -> [String] { (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init) }

    // MARK: What the file speaks of

    private mutating func gather(_ element: XMLElement) throws {
        switch element.name {
        case "data":
            guard let id = element["id"], let number = Int(element["expr"] ?? "") else {
                throw SCXMLTestExpression.Unsupported(text: "<data>")
            }
            variables.insert(id)
            context[id] = number
        case "raise", "send":
            if let event = element["event"], !names.contains(event) { names.append(event) }
        case "transition":
            for word in words(element["event"]) where !word.contains("*") && !names.contains(word) {
                if !word.hasPrefix("done.state.") { names.append(word) }
            }
        case "state", "parallel": if let id = element["id"] { ending.append(id) }
        default: break
        }
        for child in element.children { try gather(child) }
    }

    private mutating func gatherConditions(_ element: XMLElement) throws {
        if element.name == "transition", let text = element["cond"] {
            let condition = try SCXMLTestExpression(text, variables: variables)
            if condition.activeState == nil { count(condition.tree) }
        }
        for child in element.children { try gatherConditions(child) }
    }

    private mutating func count(_ tree: SCXMLTestExpression.Tree) {
        switch tree {
        case .isActive(let state): counted.insert(state)
        case .not(let inner): count(inner)
        case .binary(_, let left, let right):
            count(left)
            count(right)
        case .number, .variable: break
        }
    }

    // MARK: States

    private func node(_ element: XMLElement, _ place: String) throws -> Node<Lab> {
        let name = element["id"] ?? "(\(place))"
        var node = Node<Lab>(name, kind: try kind(of: element), initial: words(element["initial"]))
        for (number, child) in element.children.enumerated() {
            switch child.name {
            case "state", "parallel", "final", "history":
                node.children.append(try self.node(child, "\(place).\(number)"))
            case "transition" where node.kind.isHistory: try setDefault(child, of: &node)
            case "transition": node.rows += try rows(child)
            case "initial": if let only = child.children.first { try setDefault(only, of: &node) }
            case "onentry": node.entry += try actions(child)
            case "onexit": node.exit += try actions(child)
            case "datamodel": break
            default: throw SCXMLTestExpression.Unsupported(text: "<\(child.name)>")
            }
        }
        if counted.contains(name) {
            let variable = SCXMLTestExpression.activeVariable(name)
            node.entry.insert(.update("entered") { variables, _ in variables[variable] = 1 }, at: 0)
            node.exit.append(.update("left") { variables, _ in variables[variable] = 0 })
        }
        return node
    }

    private func kind(of element: XMLElement) throws -> NodeKind {
        switch element.name {
        case "state": .state
        case "parallel": .parallel
        case "final": .final
        case "history": element["type"] == "deep" ? .deepHistory : .shallowHistory
        default: throw SCXMLTestExpression.Unsupported(text: "<\(element.name)>")
        }
    }

    private func setDefault(_ transition: XMLElement, of node: inout Node<Lab>) throws {
        node.initial = words(transition["target"])
        node.initialActions = try actions(transition)
    }

    // MARK: Rows

    private func rows(_ element: XMLElement) throws -> [Row<Lab>] {
        let check = try self.check(element["cond"])
        var (verdict, actions) = (Verdict<Lab>.go(words(element["target"])), try actions(element))
        if case .go(let targets) = verdict, targets.isEmpty { verdict = .stay }
        if case .stay = verdict, let log = element.children.first, log.name == "log", log["label"] == "refused" {
            verdict = .refuse(literal(log["expr"]))
            actions.removeFirst()
        }
        return triggers(words(element["event"]), hasEvent: element["event"] != nil).map { trigger in
            Row(
                trigger: trigger, check: check, verdict: verdict, isInternal: element["type"] == "internal",
                isWide: true, actions: actions)
        }
    }

    private func triggers(_ descriptors: [String], hasEvent: Bool) -> [Trigger<Lab>] {
        if !hasEvent { return [.always] }
        var kinds: [String] = []
        var ends: [String] = []
        for descriptor in descriptors {
            for name in names where matches(descriptor, name) && !kinds.contains(name) { kinds.append(name) }
            for state in ending where matches(descriptor, "done.state." + state) { ends.append(state) }
        }
        return (kinds.isEmpty ? [] : [.on(kinds)]) + ends.map { .done($0) }
    }

    private func matches(_ descriptor: String, _ name: String) -> Bool {
        var bare = Substring(descriptor)
        if bare.hasSuffix("*") { bare = bare.dropLast() }
        if bare.hasSuffix(".") { bare = bare.dropLast() }
        return bare.isEmpty || name == bare || name.hasPrefix(bare + ".")
    }

    private func check(_ text: String?) throws -> Check<Lab>? {
        guard let text else { return nil }
        let condition = try SCXMLTestExpression(text, variables: variables)
        if let state = condition.activeState { return .in(state) }
        return .fact(text) { variables, _ in condition.value(variables) != 0 }
    }

    // MARK: Actions

    private func actions(_ block: XMLElement) throws -> [Action<Lab>] { try block.children.map(action) }

    private func action(_ element: XMLElement) throws -> Action<Lab> {
        switch element.name {
        case "raise": return .raise(element["event"] ?? "")
        case "log": return .emit(element["label"] == "effect" ? literal(element["expr"]) : "log")
        case "assign": return try assignment(element)
        case "send": return .emit(try sending(element))
        case "cancel": return .emit("cancel|" + (element["sendid"] ?? ""))
        default: throw SCXMLTestExpression.Unsupported(text: "<\(element.name)>")
        }
    }

    private func assignment(_ element: XMLElement) throws -> Action<Lab> {
        guard let location = element["location"], variables.contains(location) else {
            throw SCXMLTestExpression.Unsupported(text: "assign to \(element["location"] ?? "nothing")")
        }
        let value = try SCXMLTestExpression(element["expr"] ?? "", variables: variables)
        return .update("assign") { variables, _ in variables[location] = value.value(variables) }
    }

    private func sending(_ element: XMLElement) throws -> String {
        let known: Set<String> = ["event", "delay", "delayexpr", "id"]
        guard let event = element["event"], Set(element.attributes.keys).isSubset(of: known), element.children.isEmpty
        else { throw SCXMLTestExpression.Unsupported(text: "<send>") }
        let delay = literal(element["delayexpr"] ?? element["delay"] ?? "0s")
        let number = delay.prefix { $0.isNumber || $0 == "." }
        guard let time = Double(number.hasPrefix(".") ? "0" + number : String(number)) else {
            throw SCXMLTestExpression.Unsupported(text: delay)
        }
        let milliseconds = delay.hasSuffix("ms") ? time : time * 1_000
        return "send|\(event)|\(Int(milliseconds))|\(element["id"] ?? "")"
    }

    /// `'text'` without its quotes.
    private func literal(_ text: String?) -> String {
        guard let text, text.count > 1, let first = text.first, "'\"".contains(first), text.last == first else {
            return text ?? ""
        }
        return unescaped(text.dropFirst().dropLast())
    }

    private func unescaped(_ text: Substring) -> String {
        var unescaped = ""
        var isEscaped = false
        for character in text {
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { unescaped.append(character) }
        }
        return unescaped
    }
}
