import TextRules
import Words
import YAMLReading

extension PackTexts {
    /// The file of a language, read when it is first asked for.
    func translation(_ language: Language) -> POFile {
        if let known = knownTranslations[language] { return known }
        let path = "po/\(language.code).po"
        let shown = files.shown(path)
        reading.log.began(shown)
        var file = POFile(entries: [])
        do throws(Problem) {
            let (read, faults) = POFile.read(try files.bytes(path))
            file = read
            for fault in faults {
                reading.log.note(
                    Problem(file: shown, line: fault.line, column: fault.column, text: fault.text, hint: fault.hint))
            }
        } catch {
            reading.log.note(error)
        }
        knownTranslations[language] = file
        return file
    }
}
