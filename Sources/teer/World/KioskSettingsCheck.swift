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

    var complaints: [String] { (languages + [start].compactMap(\.self) + own + ownLanguages).map(\.description) }

    private var settings: KioskSettings { reading.settings }

    private var languages: [Problem] { KioskLanguages(reading, pack: pack).complaints }

    /// The clinic's own paragraphs in languages that are not offered.
    private var ownLanguages: [Problem] {
        let offered = KioskLanguages(reading, pack: pack).offered.map(\.language.code)
        return settings.own.keys.sorted().flatMap { id in
            (settings.own[id]?.texts ?? [:]).keys.sorted().compactMap { code -> Problem? in
                guard !code.isEmpty, !offered.contains(code), let place = reading.places["own.\(id).\(code)"] else {
                    return nil
                }
                return Problem(
                    file: place.file, line: place.line, column: place.column, severity: .warning,
                    text: "this kiosk is not shown in \"\(PlainText.quoted(code))\"", hint: "add it to languages")
            }
        }
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
