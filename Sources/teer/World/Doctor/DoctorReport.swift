/// What follows from the facts, line by line.
struct DoctorReport {
    let findings: [DoctorFinding]

    init(_ facts: DoctorFacts) {
        findings =
            [.fine("program", "teer \(facts.program) on \(facts.system)")] + Self.terminal(facts.terminal)
            + [Self.locale(facts.locale)] + Self.files(facts)
    }

    /// How many findings need a cure.
    var cures: Int { findings.count { $0.mark == .cure } }

    var lines: [String] {
        let end =
            switch cures {
            case 0: "Nothing needs a cure."
            case 1: "1 thing needs a cure."
            default: "\(cures) things need a cure."
            }
        return findings.flatMap(\.lines) + [end]
    }

    private static func locale(_ locale: DoctorFacts.Locale) -> DoctorFinding {
        let name = locale.name ?? "not set"
        guard locale.isUTF8 else {
            return .cure(
                "locale", "\(name), which has no UTF-8: signs and lines are shown in ASCII",
                "start with LC_ALL=C.UTF-8 before the command, or set LANG=C.UTF-8 where you log in")
        }
        return .fine("locale", locale.isInstalled ? "\(name), UTF-8" : "\(name) is not installed; UTF-8 is used all the same")
    }
}
