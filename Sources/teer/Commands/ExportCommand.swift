import ArgumentParser
import Content

/// Prints a whole pack, or its words for visitors.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print a whole pack: text, Markdown, HTML to hand out, or JSON with what each statement covers.",
        discussion:
            "The HTML is one file that needs no other. Its folds are printed as they stand: open those you want on paper.")

    @Option(name: .long, help: "text, markdown, html or json.")
    var format: ExportFormat = .text

    @Option(name: .long, help: "everyone, or visitor for the words for visitors alone.")
    var audience: Audience = .everyone

    @OptionGroup var content: PackOption

    enum Audience: String, ExpressibleByArgument, CaseIterable { case everyone, visitor }

    func run() throws {
        let pack = try content.open().pack
        let text: String
        switch audience {
        case .everyone: text = pack.export(format)
        case .visitor:
            guard let words = pack.exportForVisitors(format) else {
                throw CommandFailure(
                    "The pack \(pack.id) has no words for visitors; a file visitor.yaml holds them.", status: 1)
            }
            text = words
        }
        switch format {
        case .text, .markdown: Standard.show(text)
        case .html, .json: Standard.write(text)
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
