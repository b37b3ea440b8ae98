import ArgumentParser
import Content
import Kiosk
import Settings
import TextRules
import Words

/// Prints a whole pack, or its words for visitors.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print a whole pack: text, Markdown, HTML to hand out, or JSON with what each statement covers.",
        discussion: """
            The HTML is one file that needs no other. Its folds are printed as they stand: open those you want on paper. "gift" and \
            "csv" print the question bank alone: GIFT is read by Moodle, with a category for each objective and a reason for each \
            choice; the CSV has a question a line.
            """)

    @Option(
        name: .long, help: "text, markdown, html or json; of the question bank alone, gift or csv.",
        completion: .list(Format.allCases.map(\.rawValue)), transform: Format.named)
    var format: Format = .text

    @Option(name: .long, help: "everyone, or visitor for the words for visitors alone.")
    var audience: Audience = .everyone

    @Option(
        name: .long, help: ArgumentHelp("The language of the words for visitors, such as es.", valueName: "code"))
    var language: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "With --audience visitor: the clinic's name, numbers, own paragraphs and units from the settings of its kiosk.",
            valueName: "kiosk.yaml"), completion: .file())
    var clinic: String?

    @OptionGroup var content: PackOption

    enum Audience: String, ExpressibleByArgument, CaseIterable { case everyone, visitor }

    func run() throws {
        let pack = try content.open().pack
        if audience != .visitor, language != nil || clinic != nil {
            throw CommandFailure("--language and --clinic are for the words for visitors: add --audience visitor.", status: 2)
        }
        switch format {
        case .text: Standard.show(try text(of: pack, .text))
        case .markdown: Standard.show(try text(of: pack, .markdown))
        case .html: Standard.write(try text(of: pack, .html))
        case .json: Standard.write(try text(of: pack, .json))
        case .gift: Standard.write(pack.exportBank(.gift))
        case .csv: Standard.write(pack.exportBank(.csv))
        }
    }

    private func text(of pack: ContentPack, _ format: ExportFormat) throws -> String {
        guard audience == .visitor else { return pack.export(format) }
        let language = try language.map(asked(in: pack))
        guard let words = pack.exportForVisitors(format, language: language, facts: try facts()) else {
            throw CommandFailure("The pack \(pack.id) has no words for visitors; a file visitor.yaml holds them.", status: 1)
        }
        return words
    }

    private func asked(in pack: ContentPack) -> (String) throws -> Language {
        { name in
            let codes = pack.visitorLanguages.map(\.code)
            guard let language = Language(ofLocale: name), codes.contains(language.code) else {
                throw CommandFailure(
                    "The words for visitors are not in \"\(PlainText.quoted(name))\"; they are in \(codes.joined(separator: ", ")).",
                    status: 2)
            }
            return language
        }
    }

    /// What the clinic says of itself; what is wrong in its file is said on standard error.
    private func facts() throws -> HandoutFacts {
        guard let clinic else { return HandoutFacts() }
        let reading = KioskSettings.read(path: clinic, mustBeThere: true)
        for problem in reading.problems { Standard.complain(problem.description) }
        if reading.isBroken || reading.bytes == nil { throw CommandFailure("Nothing was printed.", status: 1) }
        return KioskClinic(reading.settings).handoutFacts
    }

    enum Format: String, CaseIterable {
        case text, markdown, html, json, gift, csv

        static func named(_ name: String) throws -> Format {
            guard let format = Format(rawValue: name) else {
                let names = allCases.map { "'\($0.rawValue)'" }
                let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
                throw ValidationError("Please provide one of \(list).")
            }
            return format
        }
    }
}
