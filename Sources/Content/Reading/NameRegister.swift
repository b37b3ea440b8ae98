import YAMLReading

/// The names that a pack defines and those it refers to, with their places.
///
/// It keeps no nodes: a file's would stay in memory until the last file is read.
final class NameRegister {
    /// A name that was defined.
    struct Definition {
        var name: String
        var kind: NameKind
        var place: YAMLPlace
        /// Where the text of a step stands; nil for other kinds and for steps without text.
        var body: YAMLPlace?
    }

    /// A name that must be defined somewhere.
    struct Reference {
        var name: String
        var kind: NameKind
        var place: YAMLPlace
    }

    /// All names in the order of their definition.
    private(set) var definitions: [Definition] = []
    private(set) var references: [Reference] = []
    /// The texts of steps, each by the step's name.
    private(set) var bodies: [Reference] = []
    /// Where steps and options lead.
    private(set) var leads: [Lead] = []

    /// A step that another one, or an option of its decision, leads to.
    struct Lead {
        var from: String
        var to: String
        /// The option that leads there; nil for the step itself.
        var option: String?
        /// Whether the option ends the procedure as it was planned, so that what lies between does not apply.
        var hasOutcome: Bool
        var place: YAMLPlace
    }
    /// Indices of definitions by name: those of kinds that share one space of names, and the others by kind.
    private var shared: [String: Int] = [:]
    private var separate: [NameKind: [String: Int]] = [:]

    /// Kinds of which a name could not be defined: it is none, or there are two of it.
    private(set) var faulty: Set<NameKind> = []

    /// Notes that a name of a kind could not be defined.
    func refuse(_ kind: NameKind) { faulty.insert(kind) }

    /// Takes a name; a name that is taken already is noted.
    func define(_ name: String, as kind: NameKind, at node: YAMLNode, log: ProblemLog) {
        let index = definitions.count
        let first = kind.isShared ? take(name, index, in: &shared) : take(name, index, in: &separate[kind, default: [:]])
        if let first {
            let first = definitions[first]
            refuse(kind)
            log.note(
                node, "\"\(name)\" is defined twice",
                hint: "the first is \(first.kind.spoken) at \(first.place.file):\(first.place.line)")
            return
        }
        definitions.append(Definition(name: name, kind: kind, place: node.place))
    }

    /// Puts an index under a name, unless there is one, which is then answered.
    private func take(_ name: String, _ index: Int, in names: inout [String: Int]) -> Int? {
        let known = names[name, default: index]
        if known == index { names[name] = index }
        return known == index ? nil : known
    }

    func refer(to name: String, as kind: NameKind, at node: YAMLNode) {
        references.append(Reference(name: name, kind: kind, place: node.place))
    }

    func add(_ lead: Lead) { leads.append(lead) }

    /// Takes the text of a step.
    func addBody(of step: String, at node: YAMLNode) {
        bodies.append(Reference(name: step, kind: .step, place: node.place))
    }

    /// Gives each step its text; a second text for a step is noted.
    ///
    /// - Returns: Texts of which there is no step.
    func matchBodies(log: ProblemLog) -> [Reference] {
        bodies.filter { body in
            guard let index = shared[body.name], definitions[index].kind == .step else { return true }
            if let first = definitions[index].body {
                log.note(
                    body.place, "step \"\(body.name)\" has a text already",
                    hint: "the first is at \(first.file):\(first.line)")
            } else {
                definitions[index].body = body.place
            }
            return false
        }
    }

    /// What a name was defined as, in the space of names that the kind lives in.
    func definition(of name: String, as kind: NameKind) -> Definition? {
        let index = kind.isShared ? shared[name] : separate[kind]?[name]
        return index.map { definitions[$0] }
    }

    /// All names defined as a kind, in the order of their definition.
    func names(of kind: NameKind) -> [String] {
        definitions.lazy.filter { kind.accepts($0.kind) }.map(\.name)
    }
}
