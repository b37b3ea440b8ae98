import Settings
import Trainer
import YAMLReading

/// The user's settings file, read and written where it lies.
enum SettingsReading {
    /// The settings, and what is wrong with their file, in sentences.
    static func read() -> (Settings, [String]) {
        let (settings, problems) = SettingsFile.read(path: Paths.settings, rules: .ofTheProgram)
        return (settings, problems.prefix(2).map(\.description))
    }

    /// Changes one setting in the file.
    static func save(_ change: Settings.Change) throws(Services.Failure) {
        if let obstacle = Paths.obstacle(at: Paths.settings) {
            throw Services.Failure("The settings are not saved: \(obstacle). They hold until you leave.")
        }
        do throws(Problem) {
            var settings = read().0
            settings.apply(change)
            try SettingsFile.save(change, of: settings, path: Paths.settings)
        } catch {
            throw Services.Failure("\(error). The settings hold until you leave.")
        }
    }
}
