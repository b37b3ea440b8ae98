/// Settings as YAML text.
extension Settings {
    /// The whole file with a comment for each setting; reading it gives the same settings.
    public var yaml: String {
        """
        # Settings of TEER Walkthrough. The settings screen (key: comma) changes values in this file.

        # Colors: auto (the terminal's own), dark-hc or light-hc (high contrast), mono (none).
        scheme: \(scheme.rawValue)

        # Plain ASCII instead of line drawing and signs: auto (what the terminal can show), true, false.
        ascii: \(ascii.map { "\($0)" } ?? "auto")

        # How a new walk begins: guided (through the gates) or free (anywhere).
        mode: \(mode.rawValue)

        # Single letters and digits as keys: true, or false for speech input.
        letters: \(letters)

        # What a step has besides its face (reasons, views, roles ...) when it is entered: folded or open.
        depth: \(depth.rawValue)

        # The clock of the clip lab: clock (time passes) or acts (it moves with acts and waits only).
        time: \(time.rawValue)

        # The pictures of the clip lab: moving, or still until something changes them.
        pictures: \(pictures.rawValue)

        # How much the clip lab helps: guided (hints, a way back), standard (marks at the end) or exam (words for numbers).
        level: \(level.rawValue)

        # Who walks is asked at the start: auto (as soon as there are two learners) or ask (always).
        learners: \(learning.learners.rawValue)

        # Knowledge check: the questions a day that were never asked before, at most.
        new-per-day: \(learning.newPerDay)

        # Knowledge check: the questions a day in all, at most.
        questions-per-day: \(learning.questionsPerDay)

        # Knowledge check: a question is asked again when so many percent would know it still (80 to 95).
        recall: \(learning.recall)

        # Sessions not gone on with for so many days are deleted for good at a start: all (none is deleted), or a number of days.
        keep-days: \(learning.keepDays.map(String.init) ?? "all")

        # Other keys for a command, such as  next: [n, enter]  or  undo: []  for none.
        # Keys: n, "?", enter, esc, tab, space, up, page-down, home, f2, ctrl-l, comma.
        \(Self.entry("keys", Self.yaml(keys: keys)))

        """
    }

    /// A key with its value, which may begin in the line below.
    static func entry(_ key: String, _ value: String) -> String {
        "\(quoted(key)):\(value.hasPrefix("\n") ? "" : " ")\(value)"
    }

    /// The value of `keys`, in lines of its own behind the first.
    static func yaml(keys: [String: [String]]) -> String {
        guard !keys.isEmpty else { return "{}" }
        let lines = keys.sorted { $0.key < $1.key }.map { command, keys in "\n  \(quoted(command)): \(yaml(keys: keys))" }
        return lines.joined()
    }

    /// The keys of one command as a list.
    static func yaml(keys: [String]) -> String { "[\(keys.map(quoted).joined(separator: ", "))]" }

    /// A name as YAML: in quotes unless it is a word of letters, digits and hyphens longer than one letter.
    static func quoted(_ name: String) -> String {
        let isWord = name.utf8.allSatisfy { byte in
            byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
        }
        let isPlain = isWord && name.utf8.count > 1 && name.utf8.first != UInt8(ascii: "-")
        guard !isPlain else { return name }
        let escaped = name.unicodeScalars.map { scalar in
            scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
        }
        return "\"\(escaped.joined())\""
    }
}
