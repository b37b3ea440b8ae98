import Procedures
import TextRules
import YAMLReading

/// Names that point nowhere, or at something of another kind.
struct ReferenceCheck {
    /// Suggestions made before the rest go without: each costs a look at every name.
    private static let suggestionLimit = 50

    let register: NameRegister
    let log: ProblemLog
    /// Kinds of which a file could not be read, so that nothing can be said about their names.
    let unreadable: Set<NameKind>

    func run() {
        checkReferences()
        let orphans = register.matchBodies(log: log)
        guard !unreadable.contains(.step) else { return }
        let known = orphans.isEmpty ? [] : register.names(of: .step)
        for (index, orphan) in orphans.enumerated() {
            let definition = register.definition(of: orphan.name, as: .step)
            note(orphan, definition: definition, known: index < Self.suggestionLimit ? known : [])
        }
    }

    private func checkReferences() {
        var names: [NameKind: [String]] = [:]
        var suggestions = 0
        for reference in register.references where !unreadable.contains(reference.kind) {
            let (name, kind) = (reference.name, reference.kind)
            if kind == .figure, name == PackReading.drawnByProgram { continue }
            let definition = register.definition(of: name, as: kind)
            if let definition, kind.accepts(definition.kind) { continue }
            if kind == .reading, !unreadable.isDisjoint(with: [.step, .article, .card]) { continue }
            if isOfUnknownFigure(reference) { continue }
            suggestions += 1
            if names[kind] == nil { names[kind] = register.names(of: kind) }
            let known = suggestions <= Self.suggestionLimit ? names[kind] ?? [] : []
            note(reference, definition: definition, known: known)
        }
    }

    /// Whether a part or a panel is one of a figure that is not there, which is told already.
    private func isOfUnknownFigure(_ reference: NameRegister.Reference) -> Bool {
        guard reference.kind == .part || reference.kind == .panel else { return false }
        let figure = String(reference.name.prefix { $0 != "/" })
        return figure != PackReading.drawnByProgram && register.definition(of: figure, as: .figure) == nil
    }

    private func note(_ reference: NameRegister.Reference, definition: NameRegister.Definition?, known: [String]) {
        let quoted = PlainText.quoted(reference.name, limit: YAMLNode.identifierLimit)
        if let definition {
            log.note(reference.place, "\"\(quoted)\" is \(definition.kind.spoken), not \(reference.kind.spoken)")
        } else {
            let near = EditDistance.suggestion(for: reference.name, among: known)
            let hint = near.isEmpty ? remedy(for: reference.kind) : near
            let problem = Problem(
                file: reference.place.file, line: reference.place.line, column: reference.place.column,
                text: "there is no \(reference.kind.rawValue) \"\(quoted)\"", hint: hint)
            // A name that could not be defined may be the one that is missing here.
            if register.faulty.contains(where: reference.kind.accepts) {
                log.note(consequence: problem)
            } else {
                log.note(problem)
            }
        }
    }

    private func remedy(for kind: NameKind) -> String {
        switch kind {
        case .term: "add an entry to glossary.yaml"
        case .source: "add an entry to sources.yaml"
        case .figure: "add a drawing to figures.yaml"
        case .question: "add it to questions.yaml"
        case .step: "add it to procedure.yaml"
        case .topic: "add it to the topics of pack.yaml"
        case .outcome: "add it to the outcomes of pack.yaml"
        case .objective: "add it to the objectives of pack.yaml"
        case .point: "add it to the coverage of pack.yaml"
        case .part: "add it to the parts of the figure"
        case .panel: "add it to the panels of the figure"
        case .option: "write DECISION.OPTION, such as release-decision.release"
        default: ""
        }
    }
}
