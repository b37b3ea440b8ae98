import ArgumentParser
import Content

/// Prints a whole pack.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print a whole pack: text, Markdown, HTML, or JSON with what each statement covers.")

    @Option(name: .long, help: "text, markdown, html or json.")
    var format: ExportFormat = .text

    @OptionGroup var content: PackOption

    func run() throws {
        let text = try content.open().pack.export(format)
        switch format {
        case .text, .markdown: Standard.show(text)
        case .html, .json: Standard.write(text)
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
