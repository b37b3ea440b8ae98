import ArgumentParser
import Settings

/// How the program is shown, and which pack it opens.
struct TerminalOptions: ParsableArguments {
    @Flag(name: .long, help: "Plain lines instead of the full screen: for screen readers, logs and pipes.")
    var linear = false

    @Flag(name: .long, help: "Use ASCII characters only.")
    var ascii = false

    @Flag(name: .customLong("no-color"), help: "Use no colors; bold, underline and reverse stay.")
    var noColor = false

    @Option(name: .long, help: "Colors: auto, dark-hc, light-hc or mono.")
    var scheme: SchemeName?

    @Option(
        name: .long,
        help: ArgumentHelp("The learner whose walks and checks these are; \"-\" for nobody in particular.", valueName: "name"))
    var learner: String?

    @OptionGroup
    var content: PackOption

    /// What the options and the environment say together.
    var opening: OpeningOptions {
        OpeningOptions(
            isLinear: linear || OpeningOptions.environmentAsksForLines, ascii: ascii, noColor: noColor, scheme: scheme,
            pack: content.pack, learner: learner)
    }
}

extension SchemeName: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument) }
}
