import ArgumentParser
import Procedures
import StateMachine
import StateMachineExport

/// Prints the walkthrough's chart.
struct GraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Print the walkthrough's statechart: SCXML, DOT or Mermaid.")

    @Option(name: .long, help: "scxml (for other interpreters), dot (for Graphviz) or mermaid.")
    var format: Format = .scxml

    @OptionGroup var content: PackOption

    enum Format: String, ExpressibleByArgument, CaseIterable { case scxml, dot, mermaid }

    func run() throws {
        let chart = try content.openChart()
        switch format {
        case .scxml: Standard.write(chart.scxml())
        case .dot: Standard.write(chart.dot())
        case .mermaid: Standard.write(chart.mermaid())
        }
    }
}
