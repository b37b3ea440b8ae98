import Procedures
import TextRules
import YAMLReading

/// A procedure with all its texts: steps, articles, glossary, questions, sources and figures.
///
/// Holding one means it is valid; nothing downstream checks again. Files are read when something in them is first asked
/// for and kept; use a pack from one thread.
public final class ContentPack {
    /// The pack's name among packs, such as `mitral-teer`.
    public let id: String
    /// At most 60 characters.
    public let title: String
    /// The version of the texts, such as `1.0.0`.
    public let version: String
    /// The language of the texts, such as `en`.
    public let language: String
    /// The license of the texts, such as `CC-BY-4.0`.
    public let license: String
    /// The line for the start screen: the program's own sentence on what it is, and what the pack adds to it.
    public let teaches: String
    /// 1, or 2 for packs with faces, cards, outcomes and reasons for wrong choices.
    public let format: Int
    /// What the program is called in the top bar. At most 24 characters.
    public let program: String
    /// How the figures of the pack were checked, as a sentence or two.
    public let evidence: String
    /// Which clinician read the visitors' text, and when; nil when nobody did.
    public let reviewedBy: String?
    /// When the texts were changed last, as a day; nil when the pack does not say.
    public let date: String?
    /// The languages that the words for visitors are translated into.
    public let translations: [PackTranslation]
    /// What the questions ask for; empty when the pack names no objectives.
    public let objectives: [Objective]
    /// How many questions end a phase that lists none.
    public let questionsPerPhase: Int
    public let headings: [String: String]
    /// Whether files of cards and of figures belong to the pack, known without reading them.
    public let hasCards: Bool
    public let hasFigures: Bool
    /// The shelves of the reference library, in order.
    public let topics: [Topic]
    /// The outline: phases, steps, checklists, decisions, and the questions that end each phase or that are drawn from.
    public let procedure: Procedure
    /// Where the pack's id is written in its file, line and column counted from 1; zeros when it is not known.
    public let idPlace: (line: Int, column: Int)
    /// What the checks found that is no error; empty for the bundled pack.
    public internal(set) var warnings: [Problem] = []

    let texts: PackTexts
    private lazy var phaseOfStep = Dictionary(
        procedure.phases.flatMap { phase in phase.steps.map { ($0.id, phase.id) } }, uniquingKeysWith: { first, _ in first })
    private var sortedTerms: [GlossaryTerm]?
    var searchIndex: SearchIndex?

    init(manifest: PackManifest, texts: PackTexts, procedure: Procedure) {
        id = manifest.id
        hasCards = manifest.files.contains { $0.kind == .cards }
        hasFigures = manifest.files.contains { $0.kind == .figures }
        title = manifest.title
        version = manifest.version
        language = manifest.language
        license = manifest.license
        teaches = Self.disclaimer(with: manifest.teaches)
        format = manifest.format
        program = manifest.program ?? Self.productName
        evidence = manifest.evidence ?? "This pack does not say how its figures were checked."
        reviewedBy = manifest.reviewedBy
        date = manifest.date
        translations = manifest.translations
        objectives = manifest.objectives
        questionsPerPhase = manifest.questionsPerPhase
        headings = manifest.headings
        topics = manifest.topics
        idPlace = manifest.idPlace.map { ($0.line, $0.column) } ?? (0, 0)
        self.texts = texts
        self.procedure = procedure
    }

    /// The texts of a step; for an unknown step, a text that says so.
    public func body(of step: String) -> StepBody {
        if let body = texts.body(of: step, phase: { phaseOfStep[$0] }) { return body }
        let reason = (texts.failure ?? texts.reading.log.latest).map { ": \($0.description)" } ?? ""
        let apology = "The text of step \"\(step)\" could not be read\(reason)."
        return StepBody(acts: [Statement(PlainText.name(apology), grade: .composed)])
    }

    /// All articles, in reading order.
    public var articles: [Article] {
        texts.read(.reference)
        return texts.articles.inOrder
    }

    /// The articles of a shelf, in reading order.
    public func articles(topic: String) -> [Article] { articles.filter { $0.topic == topic } }

    /// The article of a name, or nil.
    public func article(_ id: String) -> Article? {
        texts.read(.reference)
        return texts.articles[id]
    }

    /// The glossary in alphabetical order, blind to case.
    public var glossary: [GlossaryTerm] {
        if let sortedTerms { return sortedTerms }
        texts.read(.glossary)
        let sorted = texts.terms.inOrder.sorted { one, other in
            FoldedText(one.term).bytes.lexicographicallyPrecedes(FoldedText(other.term).bytes)
        }
        sortedTerms = sorted
        return sorted
    }

    /// The glossary's entry of a name, or nil.
    public func term(_ id: String) -> GlossaryTerm? {
        texts.read(.glossary)
        return texts.terms[id]
    }

    /// The question bank, in reading order.
    public var questions: [Question] {
        texts.read(.questions)
        return texts.questions.inOrder
    }

    /// The question of a name, or nil.
    public func question(_ id: String) -> Question? {
        texts.read(.questions)
        return texts.questions[id]
    }

    /// The bibliography, in reading order.
    public var sources: [Source] {
        texts.read(.sources)
        return texts.sources.inOrder
    }

    /// The entry of the bibliography of a key, or nil.
    public func source(_ key: String) -> Source? {
        texts.read(.sources)
        return texts.sources[key]
    }

    /// The drawings of the pack, in reading order; the map of the phases is drawn by the program and not among them.
    public var figures: [Figure] {
        texts.read(.figures)
        return texts.figures.inOrder
    }

    /// The drawing of a name, or nil.
    public func figure(_ id: String) -> Figure? {
        texts.read(.figures)
        return texts.figures[id]
    }

    /// The emergency cards, in reading order.
    public var cards: [Card] {
        texts.read(.cards)
        return texts.cards.inOrder
    }

    /// The emergency card of a name, or nil.
    public func card(_ id: String) -> Card? {
        texts.read(.cards)
        return texts.cards[id]
    }

    /// The questions of a phase, of which those that end it are drawn; empty in packs of format 1.
    public func bank(ofPhase id: String) -> [Question] {
        texts.read(.questions)
        return texts.bank(of: id)
    }

    /// The outline with the questions that a walk asks, drawn by its seed.
    public func procedure(seed: Int64) -> Procedure { procedure.drawn(questionsPerPhase, seed: seed) }

    /// Reads one more file before anybody asks for it, for moments in which nothing else is to be done.
    ///
    /// - Returns: False when everything is read that a walk may need; the words for visitors are left alone.
    public func readAhead() -> Bool { texts.readNext() }
}
