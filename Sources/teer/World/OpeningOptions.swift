import Content
import Procedures
import Settings
import StateMachine

/// How the program is shown, and which pack it opens, however that was said.
struct OpeningOptions {
    /// Plain lines instead of the full screen.
    var isLinear = OpeningOptions.environmentAsksForLines
    /// ASCII characters only.
    var ascii = false
    var noColor = false
    /// The colors asked for; nil leaves them to the settings.
    var scheme: SchemeName?
    /// The folder of a pack; nil for the one that comes with the program.
    var pack: String?

    /// The learner by name, "-" for nobody in particular; nil leaves it to who is known.
    var learner: String?

    /// Where the pack comes from.
    var origin: PackOrigin { PackOrigin(option: pack) }

    /// `ACCESSIBLE` counts when set, and neither "0" nor "false".
    static var environmentAsksForLines: Bool {
        let value = Paths.variable("ACCESSIBLE") ?? "0"
        return value != "0" && value.lowercased() != "false"
    }

    /// The pack, and its chart if it was made; a pack from elsewhere is checked in full.
    func openPack() throws -> (pack: ContentPack, chart: WalkthroughChart?) {
        guard let pack, pack != "mitral-teer" else { return (ContentPack.bundled(), nil) }
        return try PackOption.open(folder: pack)
    }
}
