/// The terminal: type, size, colors, keys.
extension DoctorReport {
    /// The smallest screen on which everything can be read.
    private static let least = (columns: 40, rows: 12)

    static func terminal(_ terminal: DoctorFacts.Terminal?) -> [DoctorFinding] {
        guard let terminal else {
            let look = "none here, so its type, size, colors and keys were not looked at; start this in the one that is meant"
            return [.unseen("terminal", look)]
        }
        return [type(terminal), size(terminal), colors(terminal), keys(terminal)]
    }

    private static func type(_ terminal: DoctorFacts.Terminal) -> DoctorFinding {
        let other = "start with TERM=xterm-256color before the command"
        guard let type = terminal.type else {
            return .cure("terminal", "TERM is not set: only lines can be shown", other)
        }
        guard terminal.typeIsKnown else {
            return .cure(
                "terminal", "TERM is \"\(type)\", which is not known here: only lines can be shown",
                "\(other), or install ncurses-term")
        }
        guard terminal.cursorMoves else {
            return .cure("terminal", "TERM is \"\(type)\", which can not place a cursor: only lines can be shown", other)
        }
        return .fine("terminal", "TERM is \"\(type)\", which is known here")
    }

    private static func size(_ terminal: DoctorFacts.Terminal) -> DoctorFinding {
        let (columns, rows) = (terminal.columns, terminal.rows)
        guard columns > 0, rows > 0 else {
            return .cure("size", "the terminal does not tell its size", "tell it, such as: stty columns 80 rows 24")
        }
        let named = (terminal.namedColumns ?? columns, terminal.namedRows ?? rows)
        guard named == (columns, rows) else {
            return .cure(
                "size", "\(columns)x\(rows), but COLUMNS and LINES say \(named.0)x\(named.1), and that counts",
                "unset COLUMNS LINES")
        }
        guard columns >= least.columns, rows >= least.rows else {
            return .cure(
                "size", "\(columns)x\(rows), which is too small: \(least.columns)x\(least.rows) is needed, 80x24 is best",
                "make the window larger or its letters smaller; \"teer --linear\" needs no size")
        }
        return .fine("size", "\(columns)x\(rows)")
    }

    private static func colors(_ terminal: DoctorFacts.Terminal) -> DoctorFinding {
        if terminal.colorsAreUnwanted { return .fine("colors", "NO_COLOR is set: bold, underline and reverse instead") }
        guard terminal.colors >= 8 else { return .fine("colors", "none: bold, underline and reverse instead") }
        return .fine("colors", "\(terminal.colors)")
    }

    private static func keys(_ terminal: DoctorFacts.Terminal) -> DoctorFinding {
        switch terminal.keyboard {
        case .taken: return .cure("keys", "another program took the console's keyboard and did not give it back", "kbd_mode -u")
        case .bytes:
            return .cure("keys", "the console's keyboard does not send UTF-8", "kbd_mode -u, or unicode_start for good")
        case .unicode, .remote: break
        }
        guard terminal.lineIsInOrder else {
            return .cure("keys", "a program before this one left the line in disorder", "type: stty sane, and Enter")
        }
        let erase = terminal.eraseCharacter
        guard erase == 0x7F || erase == 0x08 else {
            return .cure("keys", "Backspace is set to something else than the key's two usual codes", "stty erase '^?'")
        }
        let sent = "Backspace is \(erase == 0x7F ? "^?" : "^H")"
        return .fine("keys", terminal.keyboard == .unicode ? "console in Unicode mode, \(sent)" : sent)
    }
}
