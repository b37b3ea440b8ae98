import Foundation
import Testing

@Suite("The kiosk in the visitor's language")
struct KioskLanguageTests {
    @Test("The languages of the settings are offered on the start page; an unread one only where that is allowed")
    func offered() throws {
        let booth = KioskBooth()
        let session = try booth.start("languages: [en, es, de]\nunreviewed-languages: true\n", rows: 40)
        try session.see("1. Español")
        session.send(Array("2".utf8))
        try session.see("1. English")
        #expect(!booth.errors.contains("warning"), "\(booth.errors)")
        let strict = KioskBooth()
        let other = try strict.start("languages: [en, es, fr]\n", rows: 40)
        try other.seeFirstPage()
        #expect(!other.terminal.text.contains("Español"))
        let unread = "kiosk.yaml:2:17: warning: no clinician has read the text in \"es\"; "
        #expect(strict.errors.contains(unread + "\"unreviewed-languages: true\" shows it all the same"), "\(strict.errors)")
        #expect(strict.errors.contains("kiosk.yaml:2:21: warning: there is no text in \"fr\"; that in \"en\" is shown"))
    }

    @Test("A paragraph in a language that is not shown, and a language that the command asks for in vain, are told")
    func nowhere() throws {
        let booth = KioskBooth()
        let session = try booth.start(
            "own: {going-home: {en: Our ward is 4B., fr: Notre service est 4B.}}\n", variables: ["TEER_LANGUAGE": "fr"])
        try session.seeFirstPage()
        let own = "kiosk.yaml:2:41: warning: this kiosk is not shown in \"fr\" (add it to languages)"
        #expect(booth.errors.contains(own), "\(booth.errors)")
        #expect(booth.errors.contains("--language fr: there is no text in \"fr\"; that in \"en\" is shown"))
    }

    @Test("The environment and the machine's locale choose the first language, the settings before the locale")
    func first() throws {
        let booth = KioskBooth()
        let allowed = "unreviewed-languages: true\n"
        let asked = try booth.start(allowed + "languages: [en, es]\n", rows: 40, variables: ["TEER_LANGUAGE": "es"])
        try asked.see("1. English")
        let local = try booth.start(allowed, rows: 40, variables: ["LC_ALL": "de_DE.UTF-8"])
        try local.see("Ein Clip für die undichte Herzklappe")
    }

    @Test("After a visit in another language the first one stands again")
    func reset() throws {
        let booth = KioskBooth()
        let session = try booth.start(
            "languages: [en, es]\nunreviewed-languages: true\nidle-seconds: 1\nstill-there-seconds: 1\n", rows: 40)
        try session.see("1. Español")
        session.send(Array("1".utf8))
        try session.see("1. English")
        try session.see("¿Sigue")
        try session.see("1. Español")
    }

    @Test("In lines nothing of the full screen is left above what is said")
    func cleared() throws {
        let booth = KioskBooth()
        for term in ["xterm-256color", "linux"] {
            let session = try booth.start(term: term)
            try session.seeFirstPage()
            session.send(Array("l".utf8))
            try session.see("Down and Up = move")
            #expect(session.terminal.text.ranges(of: "gives information only").count <= 1, "\(session.terminal.text)")
            #expect(!session.terminal.text.contains("────"))
        }
    }

    @Test("A leaflet for visitors comes in each language, with what the clinic says of itself")
    func leaflet() throws {
        let home = Home()
        let settings = "name: Haus am See\nemergency: 112\nunits: kg\nown: {going-home: {de: Station 4B.}}\n"
        let clinic = try home.write(settings, to: "kiosk.yaml")
        for format in ["html", "text"] {
            let leaflet = try home.run(
                ["export", "--audience", "visitor", "--format", format, "--language", "de", "--clinic", clinic])
            #expect(leaflet.status == 0, "\(leaflet.errors)")
            let words = leaflet.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("Haus am See") && words.contains("112") && words.contains("Station 4B."))
            #expect(words.contains("4,5 Kilogramm") && !words.contains("englische Pfund"))
            #expect(!words.contains("Words to know") && !words.contains("In words"))
        }
        let html = try home.run(["export", "--audience", "visitor", "--format", "html", "--language", "es"])
        #expect(html.output.contains("<html lang=\"es\">"))
        let none = try home.run(["export", "--audience", "visitor", "--language", "fr"])
        #expect(none.status == 2)
        #expect(none.errors == "The words for visitors are not in \"fr\"; they are in en, de, es.\n")
        let wrong = try home.run(["export", "--language", "es"])
        #expect(wrong.status == 2 && wrong.errors.contains("--audience visitor"))
    }

    @Test("teer check says how it stands with each language; translators are given a file that is up to date")
    func check() throws {
        let home = Home()
        let checked = try home.run(["check"])
        for language in ["es", "de"] {
            let line = try #require(checked.output.split(separator: "\n").first { $0.hasPrefix("\(language): ") })
            let none = ["out of date", "missing", "longer than its field", "with other placeholders", "with other numbers"]
            for what in none { #expect(line.contains(", 0 \(what)"), "\(line)") }
        }
        let file = try home.run(["translate", "es"])
        #expect(file.status == 0 && file.output.contains("msgctxt \"visitor/title\"") && !file.output.contains("fuzzy"))
        let program = try home.run(["translate", "de", "--program"])
        #expect(program.output.contains("msgctxt \"program/disclaimer\""))
        #expect(try home.run(["translate", "../x"]).status == 2)
    }
}
