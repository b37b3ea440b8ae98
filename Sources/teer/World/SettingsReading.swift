import Glibc
import Settings
import TerminalCore
import Trainer
import YAMLReading

/// The user's settings file, read and written where it lies.
enum SettingsReading {
    /// The settings, and what is wrong with their file, in sentences.
    static func read() -> (Settings, [String]) {
        let (settings, problems) = SettingsFile.read(
            path: Paths.settings, isCommand: { Command(rawValue: $0) != nil }, isKey: { Key(name: $0) != nil },
            commands: Command.allCases.map(\.rawValue))
        return (settings, problems.prefix(2).map(\.description))
    }

    /// Writes the whole file; one that had faults is kept beside it, so that nothing its author wrote is lost.
    static func write(_ text: String) throws(Services.Failure) {
        if let obstacle = Paths.obstacle(at: Paths.settings) {
            throw Services.Failure("The settings are not saved: \(obstacle). They hold until you leave.")
        }
        let (_, problems) = read()
        if !problems.isEmpty { rename(Paths.settings, Paths.settings + ".before") }
        do throws(Problem) {
            try SettingsFile.write(text, path: Paths.settings)
        } catch {
            throw Services.Failure("\(error). The settings hold until you leave.")
        }
    }
}
