import Glibc
import ProgramLoop
import Settings
import TerminalCore
import TerminalNcurses
import Trainer

/// Shows the program full screen or line by line, and changes between the two when asked.
struct Shows {
    var options: OpeningOptions
    var settings: Settings

    /// Runs until the program is left; returns the status to exit with.
    func show(_ runtime: inout Runtime, isLinear: Bool) -> Int32 {
        var isLinear = isLinear
        while true {
            switch isLinear ? showLines(&runtime) : showScreen(&runtime) {
            case .left(let status): return status
            case .terminated(let signal): return 128 + signal
            case .inputEnded: return 0
            case .goLinear: isLinear = true
            case .goFullScreen: isLinear = false
            }
        }
    }

    private func showScreen(_ runtime: inout Runtime) -> Runtime.Ending {
        let terminal: NcursesTerminal
        do throws(OpeningError) {
            terminal = try NcursesTerminal.open(
                scheme: runtime.state.settings.scheme.scheme, ascii: runtime.state.settings.ascii ?? false)
        } catch {
            Standard.complain("\(error)")
            return .goLinear
        }
        defer { terminal.close() }
        return runtime.run(on: terminal)
    }

    private func showLines(_ runtime: inout Runtime) -> Runtime.Ending {
        let repertoire = TerminalProbe.ofThisProcess().repertoire(ascii: runtime.state.settings.ascii == true)
        guard let input = LineInput.open() else {
            Standard.complain("Too many files are open for lines to be read.")
            return .inputEnded
        }
        defer { input.close() }
        var lines = LinearRuntime(
            runtime,
            write: { line in
                let shown = repertoire == .unicode ? line : repertoire.showable(line)
                if !Standard.write(shown + (line == ">" ? " " : "\n")) { input.nobodyReads = true }
            })
        let ending = lines.run(on: PolledHappenings(input))
        runtime = lines.current
        return ending
    }
}
