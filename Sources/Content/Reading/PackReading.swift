import Procedures
import TextRules
import Words
import YAMLReading

/// One reading of a pack's files: where problems go, and who keeps track of names.
///
/// The bundled pack is read without a register: its names were checked when the program was built.
final class PackReading {
    let log: ProblemLog
    /// Who keeps track of names; nil when names are trusted, or when all are checked.
    private(set) var register: NameRegister?

    /// The pack's format: 2 has faces, cards, outcomes and reasons for wrong choices.
    var format = 1
    /// The language of the texts.
    var language = Language.english
    /// Whether the pack lists what its statements must cover.
    var hasCoverage = false
    /// Whether the pack gives its objectives titles.
    var hasObjectives = false

    /// A check of each patient that could be read; nil when patients are trusted.
    let patientCheck: ContentPack.PatientCheck?

    init(log: ProblemLog = ProblemLog(), register: NameRegister? = nil, patientCheck: ContentPack.PatientCheck? = nil) {
        self.log = log
        self.register = register
        self.patientCheck = patientCheck
    }

    /// Lets go of the names, and with them of the files they stand in.
    func forgetNames() { register = nil }

    /// The items of the one list that a file of some kind holds.
    func items(of document: YAMLDocument, kind: PackFileKind) -> YAMLItems? {
        var top = YAMLMap(document.root, log: log)
        let items = top.list(kind.key)
        top.finish()
        return items
    }

    /// An `id` that is defined here.
    func definedIdentifier(_ map: inout YAMLMap, as kind: NameKind) -> String {
        guard let node = map.required("id"), let id = node.identifier(log: log) else {
            register?.refuse(kind)
            return ""
        }
        register?.define(id, as: kind, at: node, log: log)
        return id
    }

    /// The names in a list such as `terms: [eroa, rvol]`; each must be defined somewhere as one of the kinds.
    func names(_ map: inout YAMLMap, _ key: StaticString, of kind: NameKind) -> [String] {
        guard let items = map.optionalList(key) else { return [] }
        var names: [String] = []
        for node in items {
            guard let name = name(node, key, of: kind) else { continue }
            if names.contains(name) {
                log.note(node, "\"\(PlainText.quoted(name))\" is in this list twice", hint: "leave one of them out")
            } else {
                names.append(name)
            }
        }
        return names
    }

    /// What must hold before something applies: outcomes, or options as `DECISION.OPTION`.
    func conditions(_ map: inout YAMLMap, _ key: StaticString) -> [Condition] {
        guard let items = map.optionalList(key) else { return [] }
        return items.compactMap { node in
            guard let name = node.text(max: 2 * YAMLNode.identifierLimit, named: key, log: log) else { return nil }
            let condition = Condition(name: name)
            if case .outcome = condition {
                register?.refer(to: name, as: .outcome, at: node)
            } else {
                register?.refer(to: name, as: .option, at: node)
            }
            return condition
        }
    }

    /// A name that must be defined somewhere.
    func name(_ node: YAMLNode, _ key: StaticString, of kind: NameKind) -> String? {
        guard let name = node.text(max: YAMLNode.identifierLimit, named: key, log: log) else { return nil }
        register?.refer(to: name, as: kind, at: node)
        return name
    }
}
