import Settings
import TerminalCore

/// Keys of the clip lab given otherwise on the settings page.
extension TrainerState {
    /// Commands whose keys mean in the lab what they mean everywhere.
    private static let everywhere: Set<Command> = [.quit, .help, .undo, .find, .cards, .settings, .linear]

    /// Gives a key to something in the lab; a key that something else in the lab had is taken from it.
    mutating func assign(_ key: Key, inLab name: String) -> [Effect] {
        prompt = nil
        guard key != .escape else {
            message = .notice("The keys stay as they were.")
            return []
        }
        if let does = KeyRules.fixed[key] {
            message = .notice("\(key.label) always \(does.verb); it can do nothing else.")
            return []
        }
        if let command = keymap.command(for: key), Self.everywhere.contains(command) {
            message = .notice("\(key.label) is \"\(command.label)\" in the lab as everywhere; take another key.")
            return []
        }
        let before = lab.keymap
        let owner = before.name(of: key).flatMap { $0 == name ? nil : $0 }
        var own = settings.keys.filter { LabKeymap.names.contains($0.key) }
        if let owner {
            let left = before.keys(of: owner).filter { $0 != key }
            guard !left.isEmpty else {
                message = .notice("\(key.label) is the last key of \"\(owner)\"; give that another key first.")
                return []
            }
            own[owner] = left.map(\.description)
        }
        own[name] = ([key] + before.keys(of: name).filter { $0 != key }).map(\.description)
        settings.keys.merge(own) { _, new in new }
        lab.take(settings)
        let lost = owner.map { " It was a key of \"\($0)\"." } ?? ""
        message = .notice("\(key.label) does it now: \(LabKey.named(name)?.sentence ?? name)\(lost)")
        return [.saveSettings(.keys(settings.keys))]
    }
}
