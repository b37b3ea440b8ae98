import YAMLReading

/// What a name stands for.
enum NameKind: String {
    case phase, step, article, term, figure, question, source, topic
    case item = "checklist item"
    case decision
    /// A step or an article: what `see` names.
    case reading = "step or article"

    /// Kinds that share one space of names, so that an id alone says what is meant.
    var isShared: Bool {
        switch self {
        case .phase, .source, .topic: false
        default: true
        }
    }

    /// Whether a name defined as another kind is what is meant here.
    func accepts(_ other: NameKind) -> Bool {
        self == other || self == .reading && (other == .step || other == .article)
    }
}

/// The names that a pack defines and those it refers to, with their places.
final class NameRegister {
    /// A name that was defined.
    struct Definition {
        var name: String
        var kind: NameKind
        var place: YAMLPlace
    }

    /// A name that must be defined somewhere.
    struct Reference {
        var name: String
        var kind: NameKind
        var node: YAMLNode
    }

    private var shared: [String: Definition] = [:]
    private var separate: [NameKind: [String: Definition]] = [:]
    private(set) var references: [Reference] = []
    /// Where the text of a step stands, by the step's id.
    private(set) var bodies: [String: YAMLPlace] = [:]

    /// Takes a name; a name that is taken already is noted.
    func define(_ name: String, as kind: NameKind, at node: YAMLNode, log: ProblemLog) {
        if let first = definition(of: name, as: kind) {
            log.note(
                node, "\"\(name)\" is defined twice",
                hint: "the first is a \(first.kind.rawValue) at \(first.place.file):\(first.place.line)")
            return
        }
        let definition = Definition(name: name, kind: kind, place: node.place)
        if kind.isShared {
            shared[name] = definition
        } else {
            separate[kind, default: [:]][name] = definition
        }
    }

    func refer(to name: String, as kind: NameKind, at node: YAMLNode) {
        references.append(Reference(name: name, kind: kind, node: node))
    }

    /// Takes the text of a step; a second text for the same step is noted.
    func defineBody(of step: String, at node: YAMLNode, log: ProblemLog) {
        let place = node.place
        guard let first = bodies.updateValue(place, forKey: step) else { return }
        bodies[step] = first
        log.note(node, "step \"\(step)\" has a text already", hint: "the first is at \(first.file):\(first.line)")
    }

    /// What a name was defined as, in the space of names that the kind lives in.
    func definition(of name: String, as kind: NameKind) -> Definition? {
        kind.isShared ? shared[name] : separate[kind]?[name]
    }

    /// All names defined as a kind.
    func names(of kind: NameKind) -> [String] {
        let all = kind.isShared ? shared : separate[kind] ?? [:]
        return all.values.filter { kind.accepts($0.kind) }.map(\.name).sorted()
    }
}
