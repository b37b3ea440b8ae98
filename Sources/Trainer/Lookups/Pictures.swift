import Content
import Procedures
import Screens
import StateMachine
import TerminalCore

/// All pictures of the pack, one a page.
extension TrainerState {
    /// The pictures in the order of their numbers: those of the step one stands at, then the others.
    var pictureOrder: [String] {
        let here = picturesHere
        return here + pack.figures.map(\.id).filter { !here.contains($0) }
    }

    private var picturesHere: [String] {
        guard case .step(let step) = walkPlace else { return [] }
        return pack.body(of: step).figures.map(\.id).filter { pack.figure($0) != nil }
    }

    /// One picture, as large as the screen lets it be.
    func picturePage(_ item: String?) -> Page {
        let order = pictureOrder
        let id = item ?? order.first ?? ""
        guard let figure = pack.figure(id), let at = order.firstIndex(of: id) else {
            return lookupPage("Pictures", [.text("none", "This pack has no pictures.")])
        }
        var drawing = Drawing(figure)
        if size.columns >= 60 { drawing.title = "" }
        var body = [Block(id: "picture", .drawing(drawing), spoken: said(figure.description))]
        if saysPicture { body = [.text("picture.words", StyledText(figure.description))] }
        let isHere = picturesHere.contains(id)
        let page = Page(
            title: "Picture \(at + 1) of \(order.count): \(figure.title)", shortPlace: "Picture \(at + 1) of \(order.count)",
            counter: isHere && !isLinear ? walkPlace.map { "step \(shortName(of: $0))" } ?? "" : "", body: body,
            message: size.columns < 60 || isLinear ? nil : .notice(otherPictures(order)),
            leaf: Leaf(beside: [pictureList(order, current: id)], foot: isHere ? "of this step" : ""))
        return turned(page) { hasMore in
            [(.readOn, hasMore ? "on" : "next picture")].filter { _ in hasMore || at + 1 < order.count }
                + [(.back, "back"), (.definitions, saysPicture ? "the picture" : "in words"), (.find, "find")]
        }
    }

    private func otherPictures(_ order: [String]) -> String {
        let here = picturesHere.count
        let first = here == 0 ? "" : here == 1 ? "This step: 1. " : "This step: 1 to \(here). "
        return first + "A number and Enter show that picture."
    }

    /// The titles of all pictures, for the right column of wide screens.
    private func pictureList(_ order: [String], current: String) -> [Block] {
        [.text("list", StyledText("Pictures", .heading))]
            + order.enumerated().map { at, id in
                let title = pack.figure(id)?.title ?? id
                return .text("list.\(id)", StyledText(title, id == current ? .strong : .body), mark: "\(at + 1)")
            }
    }

    /// What commands mean on a picture; nil for those that mean the same on every page.
    mutating func performOnPicture(_ command: Command) -> [Effect]? {
        switch command {
        case .activate, .readOn:
            if let sheets = page.sheets(in: size, repertoire: repertoire, cache: lineCache),
                turn(sheets, to: sheets.current + 1)
            {
                return []
            }
            return showPicture(by: 1)
        case .forward: return showPicture(by: 1)
        case .previous: return showPicture(by: -1)
        case .definitions:
            saysPicture.toggle()
            view = PageView()
            return []
        default: return nil
        }
    }

    private mutating func showPicture(by distance: Int) -> [Effect] {
        let order = pictureOrder
        let at = (trail.last?.item ?? order.first).flatMap { order.firstIndex(of: $0) } ?? 0
        guard order.indices.contains(at + distance) else {
            message = .notice(distance > 0 ? "This is the last picture." : "This is the first picture.")
            return []
        }
        return replaceShelf(with: Shelf(.pictures, item: order[at + distance]))
    }
}
