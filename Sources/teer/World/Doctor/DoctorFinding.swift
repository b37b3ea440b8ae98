/// One thing that was looked at: fine, in need of a cure, or not to be seen from here.
struct DoctorFinding: Hashable {
    enum Mark: String {
        case fine
        case cure
        /// It could not be looked at; nothing follows from that.
        case unseen = "----"
    }

    var mark: Mark
    /// What was looked at, in a word.
    var subject: String
    /// What it looks like.
    var look: String
    /// What to do; nil when nothing is to be done.
    var cure: String?

    static func fine(_ subject: String, _ look: String) -> DoctorFinding {
        DoctorFinding(mark: .fine, subject: subject, look: look)
    }

    static func unseen(_ subject: String, _ look: String) -> DoctorFinding {
        DoctorFinding(mark: .unseen, subject: subject, look: look)
    }

    static func cure(_ subject: String, _ look: String, _ cure: String) -> DoctorFinding {
        DoctorFinding(mark: .cure, subject: subject, look: look, cure: cure)
    }

    /// The finding as one line, with the cure in a second one.
    var lines: [String] {
        let pad = String(repeating: " ", count: max(1, 10 - subject.count))
        return ["\(mark.rawValue)  \(subject)\(pad)\(look)"] + (cure.map { ["      cure:     \($0)"] } ?? [])
    }
}
