import YAMLReading

/// Whether every point that the pack says must be taught is covered by a statement.
struct CoverageCheck {
    let register: NameRegister
    let log: ProblemLog

    func run() {
        let covered = Set(register.references.lazy.filter { $0.kind == .point }.map(\.name))
        for definition in register.definitions where definition.kind == .point && !covered.contains(definition.name) {
            log.note(
                definition.place, "no statement covers \"\(definition.name)\"", hint: "add covers: [\(definition.name)] to one",
                severity: .warning)
        }
    }
}
