import Procedures
import Screens
import Settings
import TerminalCore

extension TrainerState {
    /// What can be set, with what it is set to.
    var settingsPage: Page {
        let body: [Block] =
            [
                setting("scheme", "Colors", settings.scheme.label),
                setting("ascii", "Characters", characterSetting),
                setting("mode", "A new walk is", settings.mode == .free ? "free" : "guided"),
                setting("letters", "Single letters and digits are keys", settings.letters ? "yes" : "no, for speech input"),
                setting("depth", "Reasons, views and notes of a step", settings.depth == .open ? "open" : "folded"),
                setting("time", "The clip lab's clock moves with", settings.time == .acts ? "acts and waits" : "the time"),
                setting("pictures", "The clip lab's pictures", settings.pictures == .still ? "stand still" : "move"),
                setting("level", "The clip lab is", "\(settings.level.rawValue): \(LabLevel(settings.level).says)"),
                setting(
                    "learners", "Who walks is asked",
                    settings.learning.learners == .ask ? "at every start" : "when there are two learners"),
                setting("keep-days", "Sessions not gone on with are deleted", deletionSetting),
                .gap("settings.gap"),
                .text("settings.keys", StyledText("Keys: Enter on a line, then the key that shall do it", .heading)),
            ]
            + (settings.keys.isEmpty ? [] : [.choice("setting.usual-keys", StyledText("All usual keys again"), mark: "-")])
            + Command.allCases.map { keyBlock("key.\($0.rawValue)", $0, isFocusable: true) }
            + (withheld.contains(.lab) || pack.patients.isEmpty ? [] : labKeyBlocks)
        return lookupPage("Settings", body, activation: "change", keys: [(.down, "move")])
    }

    /// The keys of the clip lab, which may be those of other commands elsewhere.
    private var labKeyBlocks: [Block] {
        [.gap("settings.lab-gap"), .text("settings.lab-keys", StyledText("Keys in the clip lab", .heading))]
            + LabKey.all.map { keyBlock("labkey.\($0.name)", lab.keymap.names(of: $0.name), $0.sentence, isFocusable: true) }
    }

    private func setting(_ id: String, _ name: String, _ value: String) -> Block {
        .choice("setting.\(id)", StyledText("\(name): ") + StyledText(value, .strong), mark: "-")
    }

    private var characterSetting: String {
        switch settings.ascii {
        case nil: "what the terminal can show"
        case true?: "plain ASCII"
        case false?: "all, line drawing and braille patterns"
        }
    }

    private var deletionSetting: String {
        settings.learning.keepDays.map { "for good, after \($0) days, at the next start" } ?? "never"
    }

    /// Never, then after two years, a year, three months.
    private mutating func changeKeepDays() -> [Effect] {
        let next: [Int?: Int?] = [nil: 730, 730: 365, 365: 90]
        settings.learning.keepDays = next[settings.learning.keepDays] ?? nil
        return [.saveSettings(.keepDays(settings.learning.keepDays))]
    }

    /// Changes the setting of a line to its next value, or asks for a command's key.
    mutating func changeSetting(_ id: String) -> [Effect] {
        switch id {
        case "setting.scheme": return perform(.scheme)
        case "setting.ascii":
            settings.ascii = settings.ascii == nil ? true : settings.ascii == true ? false : nil
            chooseRepertoire()
            return [.saveSettings(.ascii(settings.ascii))]
        case "setting.mode":
            settings.mode = settings.mode == .free ? .guided : .free
            return [.saveSettings(.mode(settings.mode))]
        case "setting.depth":
            settings.depth = settings.depth == .open ? .folded : .open
            depthShown = DepthShown()
            return [.saveSettings(.depth(settings.depth))]
        case "setting.learners":
            settings.learning.learners = settings.learning.learners == .ask ? .auto : .ask
            return [.saveSettings(.learners(settings.learning.learners))]
        case "setting.keep-days": return changeKeepDays()
        case "setting.letters":
            settings.letters.toggle()
            keymap = Keymap(settings)
            return [.saveSettings(.letters(settings.letters))]
        case "setting.usual-keys":
            settings.keys = [:]
            keymap = Keymap(settings)
            lab.take(settings)
            message = .notice("All keys are the usual ones.")
            return [.saveSettings(.keys([:]))]
        case "setting.time":
            settings.time = settings.time == .acts ? .clock : .acts
            lab.take(settings)
            return [.saveSettings(.time(settings.time))]
        case "setting.level":
            let levels = LabHelp.allCases
            settings.level = levels[((levels.firstIndex(of: settings.level) ?? 0) + 1) % levels.count]
            return [.saveSettings(.level(settings.level))]
        case "setting.pictures":
            settings.pictures = settings.pictures == .still ? .moving : .still
            lab.take(settings)
            return [.saveSettings(.pictures(settings.pictures))]
        default:
            if let name = id.dropping(prefix: "labkey."), LabKey.named(name) != nil { return ask(.labKey(name)) }
            guard let name = id.dropping(prefix: "key."), let command = Command(rawValue: name) else { return [] }
            return ask(.key(command))
        }
    }

    /// Which characters are used: those the settings ask for, or else those the terminal has.
    mutating func chooseRepertoire() {
        switch settings.ascii {
        case true?: repertoire = .ascii
        case false?: repertoire = terminalRepertoire == .ascii ? .ascii : .unicode
        case nil: repertoire = terminalRepertoire
        }
    }

    /// Gives a key to a command; a key that another command had is taken from it.
    mutating func assign(_ key: Key, to command: Command) -> [Effect] {
        prompt = nil
        guard key != .escape else {
            message = .notice("The keys stay as they were.")
            return []
        }
        if let does = KeyRules.fixed[key], does.command != command {
            message = .notice("\(key.label) always \(does.verb); it can do nothing else.")
            return []
        }
        let owner = keymap.command(for: key).flatMap { $0 == command ? nil : $0 }
        var replaced = settings.replacedKeys
        for (other, keys) in replaced { replaced[other] = keys.filter { $0 != key } }
        replaced[command] = [key] + (keymap.keys[command] ?? []).filter { $0 != key }
        let changed = Keymap(replacing: replaced, letters: settings.letters)
        if let lost = changed.unreachable.first {
            message = .notice("\(key.label) is the last key of \"\(lost.label)\"; give that another key first.")
            return []
        }
        let ofLab = settings.keys.filter { LabKeymap.names.contains($0.key) }
        settings.keys = Dictionary(uniqueKeysWithValues: replaced.map { ($0.rawValue, $1.map(\.description)) })
            .merging(ofLab) { own, _ in own }
        keymap = changed
        let lost = owner.map { " It was a key of \"\($0.label)\"." } ?? ""
        message = .notice("\(key.label) does it now: \(command.sentence)\(lost)")
        return [.saveSettings(.keys(settings.keys))]
    }
}

extension Settings {
    /// The keys of commands that the user changed.
    var replacedKeys: [Command: [Key]] {
        var replaced: [Command: [Key]] = [:]
        for (name, keys) in keys {
            if let command = Command(rawValue: name) { replaced[command] = keys.compactMap(Key.init(name:)) }
        }
        return replaced
    }
}

extension Keymap {
    public init(_ settings: Settings) { self.init(replacing: settings.replacedKeys, letters: settings.letters) }
}
