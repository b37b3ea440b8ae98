/// The files: store, settings, kiosk, pack.
extension DoctorReport {
    static func files(_ facts: DoctorFacts) -> [DoctorFinding] {
        [store(facts.store, at: facts.storePath), settings(facts.settings, at: facts.settingsPath)]
            + (facts.kiosk.map(kiosk) ?? []) + [pack(facts.pack)]
    }

    private static func store(_ store: DoctorFacts.Store, at path: String) -> DoctorFinding {
        switch store {
        case .none: .fine("store", "none yet; \(path) will be made")
        case .sound(let size): .fine("store", "\(path), \(kibibytes(size)), sound")
        case .tooLargeToLookAt(let size): .fine("store", "\(path), \(kibibytes(size)), too large to look through")
        case .changing: .unseen("store", "\(path) is being written to, so it was not looked at")
        case .damaged:
            .cure(
                "store", "\(path) is damaged", "start teer: it sets the file aside and carries over what can be read")
        case .foreign:
            .cure("store", "\(path) belongs to another application; walks are not recorded", "move it away")
        case .newer:
            .cure("store", "\(path) was written by a newer program; walks are not recorded", "update this program")
        case .blocked(let by):
            .cure("store", "\(by) is in the way; walks are not recorded", "move it away, or set XDG_STATE_HOME elsewhere")
        case .unwritable(let what):
            .cure(
                "store", "\(what) may not be written to; walks are not recorded",
                "chown or chmod it, or set XDG_STATE_HOME to a folder of your own")
        case .diskReadOnly:
            .cure("store", "\(path) is on a read-only disk; walks are not recorded", "set XDG_STATE_HOME to another disk")
        case .diskFull:
            .cure("store", "the disk of \(path) is full; walks are not recorded", "free some room")
        case .other(let why): .cure("store", "\(path): \(why)", "see to that, and ask again")
        }
    }

    private static func kibibytes(_ size: Int) -> String { "\((size + 1023) / 1024) KiB" }

    private static func settings(_ settings: DoctorFacts.SettingsFile, at path: String) -> DoctorFinding {
        guard settings.problems.isEmpty else {
            return .cure(
                "settings", settings.problems.joined(separator: "; "),
                "correct the file; until then the usual setting is used wherever it is wrong")
        }
        return .fine("settings", settings.isThere ? path : "the usual ones; \(path) is not there")
    }

    private static func kiosk(_ kiosk: DoctorFacts.Kiosk) -> [DoctorFinding] {
        let settings: DoctorFinding =
            kiosk.problems.isEmpty
            ? .fine("kiosk", kiosk.file)
            : .cure(
                "kiosk", kiosk.problems.joined(separator: "; "),
                "correct the file; until then the usual setting is used wherever it is wrong")
        return [settings, code(kiosk)]
    }

    private static func code(_ kiosk: DoctorFacts.Kiosk) -> DoctorFinding {
        if let problem = kiosk.codeProblem {
            return .cure("code", problem, "teer kiosk set-code writes a new one")
        }
        switch kiosk.hasCode {
        case true?: return .fine("code", "set")
        case false?: return .fine("code", "none: a kiosk can be ended from outside only; teer kiosk set-code sets one")
        case nil: return .unseen("code", "its file is for root alone, so it was not looked at")
        }
    }

    private static func pack(_ pack: DoctorFacts.Pack) -> DoctorFinding {
        guard let first = pack.problems.first else { return .fine("pack", pack.look) }
        let more = pack.problems.count > 1 ? " (and \(pack.problems.count - 1) more)" : ""
        return .cure("pack", first + more, "teer check says all that is wrong with it; teer without --pack needs none")
    }
}
