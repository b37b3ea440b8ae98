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

    @OptionGroup
    var content: PackOption

    /// Whether lines are asked for, by the option or by `ACCESSIBLE`.
    var isLinear: Bool {
        let accessible = Paths.variable("ACCESSIBLE") ?? "0"
        return linear || (accessible != "0" && accessible.lowercased() != "false")
    }
}

extension SchemeName: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument) }
}
