import Content
import Procedures
import Screens
import TerminalCore
import YAMLReading

/// How much room the faces of a pack's steps and its emergency cards take on small screens.
public struct FaceCheck {
    /// The rows that a face may take at 80x24, and the pages at 40x12: one more where something is decided.
    static let mostRows = 15
    static let mostPages = 2
    /// The rows of a card at 80x24, and its pages at 40x12.
    static let mostCardRows = 18
    static let mostCardPages = 3

    private static let screen = Size(columns: 80, rows: 24)
    private static let small = Size(columns: 40, rows: 12)

    /// A face or a card as it is laid out.
    struct Extent: Hashable {
        var id: String
        /// At 80 columns, without blank rows.
        var rows: Int
        /// At 40x12.
        var pages: Int
    }

    private let faces: [(extent: Extent, mostPages: Int)]
    private let cards: [Extent]

    /// Lays out all faces and cards of a pack.
    public init(_ pack: ContentPack) {
        faces = pack.procedure.steps.map { step in
            (Self.extent(of: step, in: pack), Self.mostPages + (step.decision == nil ? 0 : 1))
        }
        cards = pack.cards.map { Self.extent(of: $0) }
    }

    /// What takes more room than there is: an error in the pack that comes with the program, a warning in others.
    public func problems(_ severity: Problem.Severity) -> [ProcedureProblem] {
        faces.flatMap { Self.problems($0.extent, "the face", rows: Self.mostRows, pages: $0.mostPages, severity) }
            + cards.flatMap {
                Self.problems($0, "the card", rows: Self.mostCardRows, pages: Self.mostCardPages, severity)
            }
    }

    /// "Longest face: 15 rows of 15 at 80x24 (eval-severity), 3 pages at 40x12 (eval-decision)"; nil without steps.
    public var remark: String? {
        let extents = faces.map(\.extent)
        guard let tallest = extents.max(by: { $0.rows < $1.rows }), let longest = extents.max(by: { $0.pages < $1.pages })
        else {
            return nil
        }
        return "longest face: \(tallest.rows) rows of \(Self.mostRows) at 80x24 (\(tallest.id)), "
            + "\(longest.pages) pages at 40x12 (\(longest.id))"
    }

    private static func problems(
        _ extent: Extent, _ what: String, rows: Int, pages: Int, _ severity: Problem.Severity
    ) -> [ProcedureProblem] {
        var found: [ProcedureProblem] = []
        if extent.rows > rows {
            found.append(
                ProcedureProblem(
                    element: extent.id, text: "\(what) takes \(extent.rows) rows at 80x24, where \(rows) are the most",
                    hint: "say it shorter, or move what can wait to the depth", isInText: true, severity: severity))
        }
        if extent.pages > pages {
            found.append(
                ProcedureProblem(
                    element: extent.id, text: "\(what) takes \(extent.pages) pages at 40x12, where \(pages) are the most",
                    hint: "give titles, options and table rows a short form", isInText: true, severity: severity))
        }
        return found
    }

    static func extent(of step: Procedures.Step, in pack: ContentPack) -> Extent {
        func face(isNarrow: Bool) -> [Block] {
            StepFace(
                step: step, number: pack.procedure.number(ofStep: step.id), body: pack.body(of: step.id), standing: .open,
                consequences: pack.procedure.consequences(at: step), isNarrow: isNarrow
            ).blocks
        }
        // On the small screen the line that opens the depth stands below.
        let depth = Block.choice(DepthPage.lineID, "+ Depth")
        return Extent(
            id: step.id, rows: rows(of: face(isNarrow: false)),
            pages: pages(of: face(isNarrow: true) + [depth], barBlock: StepFace.id(.title)))
    }

    static func extent(of card: Card) -> Extent {
        func blocks(isNarrow: Bool) -> [Block] { CardFace(card: card, links: [], isNarrow: isNarrow).blocks }
        return Extent(
            id: card.id, rows: rows(of: blocks(isNarrow: false)), pages: pages(of: blocks(isNarrow: true), barBlock: nil))
    }

    /// The rows of blocks at 80 columns, as one long page.
    private static func rows(of blocks: [Block]) -> Int {
        let page = Page(title: "", body: blocks.filter { $0.content != .gap }, leaf: Leaf())
        return page.sheets(in: Size(columns: screen.columns, rows: 500), repertoire: .unicode)?.rowCounts.reduce(0, +) ?? 0
    }

    private static func pages(of blocks: [Block], barBlock: String?) -> Int {
        Page(title: "", body: blocks, leaf: Leaf(barBlock: barBlock)).sheets(in: small, repertoire: .unicode)?.count ?? 0
    }
}
