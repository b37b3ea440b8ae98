import Content
import TerminalCore
import TestSupport
import Testing
import Words

@testable import Kiosk

@Suite("The visitor's own language")
struct LanguageTests {
    private func booth(
        _ size: String = "80x24", _ repertoire: Repertoire = .unicode, _ options: KioskOptions = KioskOptions()
    ) -> Booth {
        Booth(
            size, options: options, content: OtherLanguages.content(.english),
            others: [OtherLanguages.content(.spanish), OtherLanguages.content(.german)], repertoire: repertoire)
    }

    @Test("The first numbered lines of the start page are the other languages, each by its own name; a digit chooses")
    func choose() {
        let booth = booth()
        #expect(Array(booth.page.spokenChoices.prefix(3)) == ["language.es", "language.de", "need.four-rooms"])
        #expect(booth.text.contains("1. Español  [F4]"))
        #expect(booth.text.contains("2. Deutsch"))
        #expect(booth.page.focus == "need.four-rooms", "Enter changes no language of somebody who chose nothing")
        booth.press("2")
        #expect(booth.place == .start)
        #expect(booth.text.contains("1. English"))
        #expect(booth.text.contains("2. Español"))
        #expect(booth.words.contains("Dieser Text gibt nur Auskunft. Er ersetzt nicht Ihren Arzt."))
        booth.press("1")
        #expect(booth.words.contains(Words.english.say(.disclaimer)))
    }

    @Test("Arrows and Enter choose a language as well, at every size", arguments: ["40x12", "80x24", "20x6"])
    func arrows(size: String) {
        let booth = booth(size)
        booth.press("up*30")
        #expect(booth.page.focus == "language.es")
        booth.press("enter")
        #expect(booth.state.content?.language == .spanish)
    }

    @Test("F4 changes the language of the page in front, around and around")
    func key() {
        let booth = booth("40x12")
        booth.press("3 enter")
        let place = booth.place
        booth.press("f4")
        #expect(booth.place == place)
        #expect(booth.state.content?.language == .spanish)
        booth.press("f4 f4")
        #expect(booth.state.content?.language == .english)
        let one = Booth()
        one.press("f4")
        #expect(one.notice.contains("arrow keys"))
    }

    @Test("When a visit is over the first language stands again")
    func reset() {
        let booth = booth()
        booth.press("2")
        booth.wait(milliseconds: 200_000)
        #expect(booth.resets == 1)
        #expect(booth.state.content?.language == .english)
    }

    @Test("A translation that no clinician has read says so on every page, in its own language")
    func caution() {
        for language in [Language.spanish, .german] {
            let content = OtherLanguages.content(language)
            let says = content.words.say(.translationNotReviewed)
            #expect(content.caution == says && says != Words.english.say(.translationNotReviewed))
            let places: [KioskPlace] =
                [.start, .questions, .words, .about] + content.track.pages.map { .page($0.id) }
                + content.track.questions.map { .answer($0.id) }
            for place in places {
                let said = content.page(at: place).spoken().map(\.plain)
                #expect(said.contains { $0.contains(says) }, "\(place)")
            }
        }
        #expect(OtherLanguages.content(.english).caution == nil)
    }

    @Test("The clinic's own paragraph is shown in the language that it is written in, one for all in all of them")
    func own() {
        let booth = booth("80x60")
        booth.press("5")
        #expect(booth.place == .page("going-home"))
        #expect(booth.words.contains("Our ward is 4B."))
        booth.press("f4")
        #expect(!booth.words.contains("4B"))
        booth.press("f4")
        #expect(booth.words.contains("Unsere Station ist 4B."))
        for language in [Language.english, .spanish, .german] {
            let page = OtherLanguages.content(language).page(at: .page("the-leak"))
            #expect(page.spoken().contains { $0.plain == "4B" })
        }
    }

    @Test("Weights come in the clinic's unit, in every language")
    func units() throws {
        for (language, kilograms, pounds) in [
            (Language.english, "over 4.5 kilograms", "over 10 pounds"),
            (.spanish, "de más de 4,5 kilos", "de más de 10 libras"),
            (.german, "über 4,5 Kilogramm", "über 10 englische Pfund"),
        ] {
            func text(_ inKilograms: Bool?) -> String {
                OtherLanguages.content(language, clinic: KioskClinic(inKilograms: inKilograms)).track.texts
                    .filter { !$0.group.contains("weight") }.map(\.text).joined(separator: " ")
            }
            #expect(text(true).contains(kilograms) && !text(true).contains(pounds), "\(language)")
            #expect(text(false).contains(pounds) && !text(false).contains(kilograms.dropFirst(6)), "\(language)")
            #expect(text(nil).contains(pounds) && text(nil).contains("4") && text(nil) != text(true))
        }
    }

    @Test("In ASCII German has its own spelling; Spanish has none, says so, and keeps its letters")
    func ascii() {
        let booth = booth("80x24", .unicode, KioskOptions(ascii: true))
        booth.press("2")
        #expect(booth.frame.text.unicodeScalars.allSatisfy { $0.isASCII })
        #expect(booth.words.contains("Ueber diesen Text") && booth.words.contains("die undichte Herzklappe"))
        booth.press("f12")
        booth.press("esc f4 f4")
        #expect(booth.state.content?.language == .spanish)
        #expect(booth.notice == booth.state.words.say(.noASCII))
        #expect(booth.text.contains("ó") || booth.text.contains("í"))
        booth.press("f4")
        #expect(booth.frame.text.unicodeScalars.allSatisfy { $0.isASCII })
        #expect(booth.words.contains("Ueber diesen Text"))
    }

    @Test("German letters are spelled ae, oe, ue and ss in lines, too")
    func asciiLines() {
        let booth = Booth(options: KioskOptions(ascii: true, beginsSpoken: true), content: OtherLanguages.content(.german))
        let said = booth.say().joined(separator: " ")
        #expect(said.unicodeScalars.allSatisfy { $0.isASCII })
        #expect(said.contains("ae") || said.contains("ue"), "\(said)")
    }

    @Test("In lines a number of two digits is typed as it is said; what its first digit opened is taken back")
    func twoDigits() {
        let booth = booth()
        booth.press("l")
        let ids = booth.page.spokenChoices
        #expect(ids.count >= 12)
        booth.press("1 1")
        #expect(booth.state.content?.language == .english)
        #expect(ids[10] == "words" || ids[10] == "about" || ids[10] == "questions")
        #expect(["words", "about", "questions"].contains("\(booth.place)"))
        #expect("\(booth.place)" == ids[10])
        booth.press("home 1")
        booth.world.now += 5_000
        booth.press("1")
        #expect(booth.place == .start, "a digit that comes late chooses by itself")
        let plain = Booth()
        plain.press("l")
        #expect(plain.page.spokenChoices[9] == "contrast")
        plain.press("1 0")
        #expect(plain.place == .start && plain.notice == "Bright letters on black.", "10 is the tenth, as 0 is")
        plain.press("1 1")
        #expect(!plain.state.isSpoken, "the eleventh leads back to the full screen")
    }

    @Test(
        "At 40x12 no page takes more than three Enters in any language, with a line of the clinic that takes two rows",
        arguments: [Language.english, .spanish, .german])
    func threeEnters(language: Language) {
        let content = OtherLanguages.content(language)
        let booth = Booth("40x12", content: content)
        for id in content.phases.flatMap({ content.track.pages(phase: $0).map(\.id) }) {
            let place = KioskPlace.page(id)
            var state = booth.state
            _ = state.send(.home)
            _ = state.send(.undo(place))
            #expect(state.place == place)
            var enters = 0
            while state.place == place, enters < 20 {
                let contact = content.clinic.contact ?? ""
                let words = state.frame().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(words.contains(contact), "\(id)")
                _ = state.update(.key(.enter))
                enters += 1
            }
            #expect(enters <= 3, "\(id): \(enters)")
        }
    }
}

@Suite("Nothing that a visitor meets is left untranslated")
struct PseudoLanguageTests {
    /// What may be read in any language: keys, languages by their own names, sizes.
    private static func foreign(_ text: String) -> [String] {
        text.split { $0.isWhitespace || "[]()/.,:;\"|".contains($0) }.map(String.init).filter { word in
            word.contains { $0.isASCII && $0.isLetter } && word.wholeMatch(of: /F\d+|[a-z]|\d+x\d+/) == nil
                && !["v", "^", "x"].contains(word)
        }
    }

    @Test("No word of English and no text cut short, on any page", arguments: PageSnapshotTests.groups, ["40x12", "80x24"])
    func screens(group: String, size: String) throws {
        let content = OtherLanguages.pseudo
        for frame in try PageSnapshotTests.screens(group, size, content) {
            #expect(Self.foreign(frame.text) == [], "\(frame.text)")
            #expect(!frame.text.contains(".."), "\(frame.text)")
        }
    }

    @Test("No word of English in lines", arguments: PageSnapshotTests.groups)
    func lines(group: String) throws {
        for line in try PageSnapshotTests.lines(group, OtherLanguages.pseudo) { #expect(Self.foreign(line) == [], "\(line)") }
    }

    @Test("No answer to a key is in English")
    func answers() {
        let booth = Booth(content: OtherLanguages.pseudo)
        for keys in ["backspace", "x", "c", "c", "c", "9 9", "home 1 5", "f12 a enter", "esc", "home", "f4"] {
            booth.press(keys)
            #expect(Self.foreign(booth.text) == [], "\(keys): \(booth.text)")
        }
        booth.take(.pasted("x"))
        #expect(Self.foreign(booth.text) == [])
        let small = Booth("9x2", content: OtherLanguages.pseudo)
        #expect(Self.foreign(small.text) == [])
        let lines = Booth(options: KioskOptions(hasLinesOnly: true), content: OtherLanguages.pseudo)
        for keys in ["f2", "1 down*30", "x"] {
            #expect(lines.say(after: keys).flatMap(Self.foreign) == [], "\(keys)")
        }
    }
}

@Suite("What every page looks like and sounds like in other languages")
struct LanguageSnapshotTests {
    @Test("on a terminal", arguments: [Language.spanish, .german], ["40x12", "80x24"])
    func looks(language: Language, size: String) throws {
        let text = try PageSnapshotTests.groups.flatMap { group in
            ["== \(group)"] + (try PageSnapshotTests.screens(group, size, OtherLanguages.content(language)).map(\.snapshot))
        }.joined(separator: "\n\n")
        #expect(Snapshot("\(language.code)-\(size)").difference(from: text) == nil)
    }

    @Test("said line by line", arguments: [Language.spanish, .german])
    func sounds(language: Language) throws {
        let text = try PageSnapshotTests.groups.flatMap { group in
            ["== \(group)"] + (try PageSnapshotTests.lines(group, OtherLanguages.content(language)))
        }.joined(separator: "\n")
        #expect(Snapshot("\(language.code)-spoken").difference(from: text) == nil)
    }
}
