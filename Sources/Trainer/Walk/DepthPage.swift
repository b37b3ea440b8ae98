import Procedures
import Screens
import TerminalCore

/// The page of a step's depth on screens with no room for its names below the face: one name a row, each opens.
struct DepthPage {
    /// The id of the face's line that opens it.
    static let lineID = "depth"

    /// "+ Depth 8 parts: why, ...": the line of the face.
    static func line(for depth: StepDepth) -> Block? {
        let parts = depth.parts
        guard let first = parts.first else { return nil }
        let count = parts.count == 1 ? "1 part" : "\(parts.count) parts"
        let name = "Depth \(count): \(depth.title(of: first).lowercased())\(parts.count > 1 ? ", ..." : "")"
        return .choice(lineID, StyledText("+", .fold) + StyledText(" \(name)"), spoken: name)
    }

    let page: Page

    init(_ step: Procedures.Step, in state: TrainerState, phase index: Int) {
        let depth = state.depth(of: step)
        var page = state.page(inPhase: index)
        let number = state.procedure.number(ofStep: step.id)
        let bar = Block.text("depth.title", StyledText("\(number) Depth", .strong))
        page.body =
            [bar]
            + depth.folds.flatMap { fold -> [Block] in
                let sign = fold.isOpen ? "-" : "+"
                let count = fold.count > 1 && !fold.isOpen ? " \(fold.count)" : ""
                let line = Block.choice(
                    fold.id, StyledText(sign, .fold) + StyledText(" \(fold.title)\(count)"),
                    spoken: "\(fold.title), \(fold.isOpen ? "open" : "shut")")
                return fold.isOpen ? [line.keptWithNext()] + fold.items : [line]
            }
        let parts = depth.parts.count == 1 ? "1 part" : "\(depth.parts.count) parts"
        page.leaf = Leaf(barBlock: "depth.title", foot: "\(step.shortTitle ?? step.title): \(parts)")
        page.anchor = state.view.anchor
        page.focus = page.body.contains { $0.isFocusable && $0.id == state.view.focus } ? state.view.focus : nil
        let isOpen = page.focus.map { id in depth.folds.contains { $0.id == id && $0.isOpen } } ?? false
        let hasMore = page.sheets(in: state.size, repertoire: state.repertoire, cache: state.lineCache)?.hasMore ?? false
        page.keys = state.keyHints(
            (isOpen ? [(.previous, "shut")] : page.focus == nil ? [] : [(.activate, "open")])
                + (hasMore ? [(.readOn, "on")] : []) + [(.why, "all"), (.back, "face")])
        self.page = page
    }
}
