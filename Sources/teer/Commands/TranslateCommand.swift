import ArgumentParser
import Content
import TextRules
import Words

/// Prints a po file for a translator: what is translated already, and what is still to do.
struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Print the words for visitors as a po file for a translator, up to date with the text.",
        discussion: """
            What was translated before is kept. A translation of a sentence that was changed since is marked "fuzzy", with the \
            sentence as it was; take the mark out when it is right again. The file goes back into the pack as po/LANGUAGE.po. \
            With --program, the sentences that the program itself says are printed instead.
            """)

    @Argument(help: "The language, such as es.")
    var language: String

    @Flag(name: .long, help: "The program's own sentences.")
    var program = false

    @OptionGroup var content: PackOption

    func run() throws {
        guard let language = Language(ofLocale: language) else {
            let name = PlainText.quoted(language)
            throw CommandFailure("\"\(name)\" is no language; its code in ISO 639-1, such as es, is.", status: 2)
        }
        if program {
            Standard.write(Words.template(language).text)
            return
        }
        let pack = try content.open().pack
        guard let file = pack.translationTemplate(language) else {
            throw CommandFailure("The pack \(pack.id) has no words for visitors; a file visitor.yaml holds them.", status: 1)
        }
        Standard.write(file.text)
    }
}
