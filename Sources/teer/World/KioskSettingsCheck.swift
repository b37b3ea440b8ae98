import Content
import Kiosk
import Settings
import TextRules
import YAMLReading

/// What in a kiosk's settings names something that is not there, said by the kiosk and by `teer doctor` alike.
struct KioskSettingsCheck {
    let reading: KioskSettings.Reading
    /// The pack that is shown.
    let pack: ContentPack

    var complaints: [String] { ([language, start].compactMap(\.self) + own).map(\.description) }

    private var settings: KioskSettings { reading.settings }

    private var language: Problem? {
        guard let wanted = settings.language, wanted != pack.language, let place = reading.places["language"] else {
            return nil
        }
        let text = "there is no text in \"\(wanted)\"; that in \"\(pack.language)\" is shown"
        return Problem(file: place.file, line: place.line, column: place.column, severity: .warning, text: text)
    }

    private var map: KioskMap {
        guard settings.audience == .visitor else { return KioskMap(phases: [], hasWalk: true, beginning: .walk) }
        let shown = KioskContent(
            pack, hasQuestions: settings.show.contains(.questions), hasWords: settings.show.contains(.words), hasPictures: false
        )
        return shown?.map() ?? KioskMap(phases: [])
    }

    private var start: Problem? {
        let map = map
        guard map.place(named: settings.start) == nil, let place = reading.places["start"] else { return nil }
        return missing(settings.start, among: map.names, at: place)
    }

    /// The clinic's own paragraphs whose pages are not there.
    private var own: [Problem] {
        let map = map
        let pages = map.pages + map.questions
        return settings.own.keys.sorted().compactMap { id in
            guard !pages.contains(id), let place = reading.places["own.\(id)"] else { return nil }
            return missing(id, among: pages, at: place)
        }
    }

    private func missing(_ name: String, among names: [String], at place: YAMLPlace) -> Problem {
        let hint = EditDistance.nearest(to: name, among: names).map { "did you mean \"\($0)\"?" } ?? ""
        return Problem(
            file: place.file, line: place.line, column: place.column,
            text: "there is no page \"\(PlainText.quoted(name))\"", hint: hint)
    }
}
