import Procedures
import Screens
import Settings
import TerminalCore

/// Which parts of a step's depth were opened and shut; the others are as the settings have it.
struct DepthShown: Equatable {
    /// Whether all are open, or shut; nil before anybody said so.
    var all: Bool?
    /// The parts that were opened or shut by themselves.
    var parts: [StepDepth.Part: Bool] = [:]

    func isOpen(_ part: StepDepth.Part, usual: StepDepthSetting) -> Bool { parts[part] ?? all ?? (usual == .open) }

    /// Whether somebody opened or shut it, so that the width of the screen changes nothing about it.
    func isFixed(_ part: StepDepth.Part) -> Bool { parts[part] != nil || all != nil }
}

/// What a step has besides its face: reasons, views, roles, what may go wrong, words, links, sources.
struct StepDepth {
    /// A part that can be opened.
    enum Part: Hashable {
        case why, views, who, goOn, targets, risks, drills, differences
        /// A table that is not on the face, by its id.
        case table(String)
        case words, related, notes, sources

        /// The id of the line that opens it.
        var id: String {
            switch self {
            case .table(let table): "depth.table.\(table)"
            default: "depth.\(self)"
            }
        }
    }

    /// A link of "See": the id of a step, an article or a card, and its title.
    struct Link: Equatable {
        var id: String
        var title: String
    }

    var body: StepBody
    /// The checkpoint that stands on the face already, if it does.
    var goOnOnFace: Bool
    /// The words of the step with their meanings; read from the pack when they are shown.
    var words: () -> [(id: String, term: String, meaning: String)]
    /// The links with their titles; read when they are shown.
    var links: () -> [Link]
    /// The keys of the publications the step rests on.
    var sourceKeys: [String]
    /// The publications; read when they are shown.
    var citations: () -> [String]
    /// Whether the face is narrow, and shows of its tables only the rows that have a short form.
    var isNarrow = false
    /// Whether parts that are shut may open by themselves, so that what they hold is needed.
    var needsAll = false
    /// What the learner wrote at the step.
    var notes: [String] = []
    /// Other names for parts, by the key of the pack.
    var headings: [String: String] = [:]
    /// Which parts were opened and shut.
    var shown = DepthShown()
    /// How a step's depth is when it is entered.
    var usual = StepDepthSetting.folded
    /// Parts that stand elsewhere on the screen, and are left out here.
    var shownElsewhere: Set<Part> = []

    /// The id of a link's line.
    static func linkID(_ id: String) -> String { "see.\(id)" }

    /// The parts there are, in order, with what each is called.
    var parts: [Part] {
        let tables = body.tables.filter { !$0.isFace || (isNarrow && $0.hasRowsLeftOut) }.map { Part.table($0.id) }
        let all: [Part] =
            [.why, .views, .who, .goOn, .targets] + tables + [
                .risks, .drills, .differences, .words, .related, .notes, .sources,
            ]
        return all.filter { !shownElsewhere.contains($0) && count(of: $0) > 0 }
    }

    /// The parts as folds.
    var folds: [Fold] {
        parts.map { part in
            let isOpen = shown.isOpen(part, usual: usual)
            return Fold(
                id: part.id, title: title(of: part), count: count(of: part), items: isOpen || needsAll ? items(of: part) : [],
                isOpen: isOpen, isFixed: shown.isFixed(part))
        }
    }

    /// What a part is called.
    func title(of part: Part) -> String {
        switch part {
        case .why: headings["why"] ?? "Why"
        case .views: headings["views"] ?? "Views"
        case .who: headings["who"] ?? "Who"
        case .goOn: headings["check"] ?? "Go on when"
        case .targets: headings["targets"] ?? "Targets"
        case .risks: headings["risks"] ?? "May go wrong"
        case .drills: headings["drills"] ?? "Drills"
        case .differences: headings["differ"] ?? "Practice varies"
        case .table(let id): body.tables.first { $0.id == id }?.title ?? ""
        case .words: "Words"
        case .related: "See"
        case .notes: "Notes"
        case .sources: "Sources"
        }
    }

    /// How many things a part holds, known without reading them.
    func count(of part: Part) -> Int {
        switch part {
        case .why: body.why.count
        case .views: body.views.count
        case .who: body.who.count
        case .goOn: goOnOnFace ? 0 : body.checks.count
        case .targets: plainTargets.count
        case .risks: max(0, body.warnings.count - 1) + body.risks.count
        case .drills: body.drills.count
        case .differences: body.differences.count
        case .table: 1
        case .words: body.terms.count
        case .related: body.related.count
        case .notes: notes.count
        case .sources: sourceKeys.count + (sourceKeys.isEmpty || !hasRecalled ? 0 : 1)
        }
    }

    private var hasRecalled: Bool { body.statements.contains { $0.grade == .recalled } }

    /// What a part holds, as blocks.
    func items(of part: Part) -> [Block] {
        switch part {
        case .why: list(body.why, of: part)
        case .views: list(body.views, of: part)
        case .who: list(body.who, of: part)
        case .goOn: goOnOnFace ? [] : list(body.checks, of: part)
        case .targets: list(plainTargets, of: part)
        case .risks: list(Array(body.warnings.dropFirst()) + body.risks, of: part)
        case .drills: list(body.drills, of: part)
        case .differences: list(body.differences, of: part)
        case .table(let id): table(id)
        case .words:
            words().map {
                .text("word.\($0.id)", StyledText($0.term, .link) + StyledText(": \($0.meaning)"), mark: "-", indent: 2)
            }
        case .related:
            links().map {
                .choice(Self.linkID($0.id), StyledText($0.title, .link), mark: "-", indent: 2, spoken: "See \($0.title)")
            }
        case .notes: notes.enumerated().map { .text("note.\($0)", StyledText($1), mark: "-", indent: 2) }
        case .sources: sources
        }
    }

    /// Targets that are no rows of the face's table.
    var plainTargets: [Statement] {
        let hasFaceTable = body.tables.contains(where: \.isFace)
        return body.targets.filter { hasFaceTable || !$0.isRow || (isNarrow && $0.short == nil) }.map(\.statement)
    }

    private func list(_ statements: [Statement], of part: Part) -> [Block] {
        statements.enumerated().map { at, statement in
            .text("\(part.id).\(at)", statement.shown, mark: "-", indent: 2, spoken: statement.said)
        }
    }

    private func table(_ id: String) -> [Block] {
        guard let table = body.tables.first(where: { $0.id == id }) else { return [] }
        var rows = DataTable(table)
        // The short grid would leave rows out again; as lines all of them are told.
        if isNarrow, table.hasRowsLeftOut { for at in rows.rows.indices { rows.rows[at].short = [] } }
        var block = Block.table("\(Part.table(id).id).rows", rows)
        block.indent = 2
        return [block]
    }

    /// The publications, and what the sign for "recalled" means where the step has one.
    private var sources: [Block] {
        let rows = citations().enumerated().map { at, citation in
            Block.text("depth.sources.\(at)", StyledText(citation), mark: "-", indent: 2)
        }
        let meaning = Block.text(
            "depth.sources.recalled", "\(DataTable.recalledSign) recalled, not read in a source", indent: 2)
        return rows + (hasRecalled ? [meaning] : [])
    }
}

extension Procedures.Table {
    /// Whether some rows have a short form and others none, so that narrow faces leave rows out.
    fileprivate var hasRowsLeftOut: Bool {
        let short = rows.count { !($0.short ?? []).isEmpty }
        return short > 0 && short < rows.count
    }
}
