import Content
import Procedures
import Settings
import StateMachine
import TextRules
import YAMLReading

/// The pack that a kiosk shows, and why it is not the one that was asked for.
struct KioskPack {
    var pack: ContentPack
    /// Its chart, if it was made when the pack was checked.
    var chart: WalkthroughChart?
    /// What is wrong with the one that was asked for, line by line.
    var complaints: [String] = []

    /// Opens the pack that the settings name; the one that comes with the program when anything is wrong with that.
    init(_ reading: KioskSettings.Reading) {
        pack = ContentPack.bundled()
        guard let folder = reading.settings.pack else { return }
        let shown = PlainText.name(folder)
        if let wanted = reading.settings.packDigest, PackDigest.of(folder: folder) != wanted {
            complaints = ["\(shown): the files are not those that \"pack-digest\" was made of"]
        } else {
            do {
                let opened = try PackOption.open(folder: folder)
                complaints = obstacles(opened.pack, reading, folder)
                if complaints.isEmpty { (pack, chart) = opened }
            } catch let failure as CommandFailure {
                complaints = failure.sentence.split(separator: "\n").map(String.init)
            } catch {
                complaints = ["\(shown): the pack can not be opened"]
            }
        }
        if !complaints.isEmpty { complaints.append("The pack that comes with the program is shown instead.") }
    }

    /// Why a pack that is right in itself can not be shown; it is looked at once more, now that all of it was read.
    private func obstacles(_ pack: ContentPack, _ reading: KioskSettings.Reading, _ folder: String) -> [String] {
        let shown = PlainText.name(folder)
        if let wanted = reading.settings.packDigest, PackDigest.of(folder: folder) != wanted {
            return ["\(shown): the files changed while they were read"]
        }
        guard reading.settings.audience == .visitor, pack.visitorTrack?.pages.isEmpty ?? true else { return [] }
        return ["\(shown): there is no text for visitors in it (visitor.yaml)"]
    }
}
