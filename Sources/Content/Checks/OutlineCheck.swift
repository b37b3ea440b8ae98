import Procedures
import YAMLReading

/// What the outline and the other files say of one another: steps without text, decisions that lead forward,
/// questions of another phase, sources that nobody cites.
struct OutlineCheck {
    let procedure: Procedure
    let texts: PackTexts
    let register: NameRegister
    let log: ProblemLog
    let unreadable: Set<NameKind>

    private var phases: [Phase] { procedure.phases }
    private var questions: PackTexts.Shelf<Question> { texts.questions }

    func run() {
        if !unreadable.contains(.reading) { checkBodies() }
        checkLeads()
        if !unreadable.contains(.option) { ConditionCheck(procedure: procedure, register: register, log: log).run() }
        if !unreadable.contains(.question) {
            checkQuestions()
            checkBank()
        }
        if unreadable.isEmpty { checkSourcesAreUsed() }
    }

    private func checkBodies() {
        for step in register.definitions where step.kind == .step && step.body == nil {
            log.note(step.place, "step \"\(step.name)\" has no text", hint: "write it in a file of the folder steps")
        }
    }

    /// A decision leads back, or forward inside its phase: what lies behind the gate is shut until the phase is passed, unless
    /// the procedure comes to an outcome.
    private func checkLeads() {
        let phaseOfStep = Dictionary(
            phases.enumerated().flatMap { at, phase in phase.steps.map { ($0.id, at) } },
            uniquingKeysWith: { first, _ in first })
        for lead in register.leads {
            let name = lead.option.map { "option \"\($0)\"" } ?? "step \"\(lead.from)\""
            if lead.to == lead.from {
                log.note(lead.place, "\(name) leads to the step it stands at", hint: "leave \"leads\" out")
            } else if !lead.hasOutcome, let from = phaseOfStep[lead.from], let to = phaseOfStep[lead.to], to > from {
                log.note(
                    lead.place, "\(name) leads forward, past a gate that is still shut",
                    hint: "lead back to a step of the same or an earlier phase, or say which outcome it has")
            }
        }
    }

    private func checkQuestions() {
        for phase in phases {
            for listed in phase.questions {
                guard let question = questions[listed.id], question.phase != phase.id,
                    register.definition(of: question.phase, as: .phase) != nil
                else { continue }
                note(
                    listed.id, as: .question,
                    "question \"\(listed.id)\" belongs to phase \"\(question.phase)\", but ends phase \"\(phase.id)\"",
                    hint: "say phase: \(phase.id), or choose another question")
            }
        }
    }

    /// A phase that lists no questions is asked from its bank, which must hold as many as end a phase.
    private func checkBank() {
        guard texts.manifest.format > 1 else { return }
        for phase in phases where !texts.phasesWithQuestions.contains(phase.id) {
            let count = texts.bank(of: phase.id).count
            guard count < texts.manifest.questionsPerPhase else { continue }
            note(
                phase.id, as: .phase,
                "the bank has \(count) questions of phase \"\(phase.id)\"; \(texts.manifest.questionsPerPhase) end it",
                hint: "add some to questions.yaml, or say questions-per-phase", severity: .warning)
        }
    }

    private func checkSourcesAreUsed() {
        let cited = Set(register.references.lazy.filter { $0.kind == .source }.map(\.name))
        for key in register.names(of: .source) where !cited.contains(key) {
            note(key, as: .source, "nothing cites source \"\(key)\"", severity: .warning)
        }
    }

    private func note(
        _ name: String, as kind: NameKind, _ text: String, hint: String = "", severity: Problem.Severity = .error
    ) {
        guard let place = register.definition(of: name, as: kind)?.place else { return }
        log.note(place, text, hint: hint, severity: severity)
    }
}
