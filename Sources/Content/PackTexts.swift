import Procedures
import YAMLReading

/// The texts of a pack by kind; a file is read when something in it is first asked for.
final class PackTexts {
    let files: PackFiles
    let manifest: PackManifest
    let reading: PackReading

    private(set) var bodies = Shelf<StepBody>()
    private(set) var articles = Shelf<Article>()
    /// Texts of the bundled pack that were read without the rest of their files.
    private var singleBodies: [String: StepBody] = [:]
    private var singleArticles: [String: Article] = [:]
    private(set) var terms = Shelf<GlossaryTerm>()
    private(set) var questions = Shelf<Question>()
    private(set) var sources = Shelf<Source>()
    private(set) var figures = Shelf<Figure>()
    private(set) var visitorTrack: VisitorTrack?
    private var phases: [Phase] = []
    /// Files of a large pack, being read.
    private var aside: FilesAside?
    /// Files still to be read.
    private var pending: [(path: String, kind: PackFileKind)]
    /// Kinds of which a file could not be read.
    private(set) var unreadableKinds: Set<PackFileKind> = []
    /// Why the last file that could not be read could not.
    private(set) var failure: Problem?

    /// Values of one kind, by name and in reading order.
    struct Shelf<Value> {
        private(set) var inOrder: [Value] = []
        private var positions: [String: Int] = [:]

        /// Adds a value; of two with one name the first is found.
        mutating func add(_ value: Value, named name: String) {
            if let first = positions.updateValue(inOrder.count, forKey: name) { positions[name] = first }
            inOrder.append(value)
        }

        /// Makes room for values about to be added.
        mutating func expect(_ count: Int) {
            inOrder.reserveCapacity(inOrder.count + count)
            positions.reserveCapacity(positions.count + count)
        }

        subscript(name: String) -> Value? { positions[name].map { inOrder[$0] } }
    }

    /// What is known of the files before they are read; nil for packs from elsewhere, which are read whole.
    private let index: BundledIndex?

    init(files: PackFiles, manifest: PackManifest, reading: PackReading, index: BundledIndex? = nil) {
        self.files = files
        self.manifest = manifest
        self.reading = reading
        self.index = index
        pending = manifest.files
    }

    /// The names of all articles, in reading order.
    private(set) lazy var articleHeads: [ArticleHead] = {
        if let index {
            return index.articles.map { ArticleHead(id: "\($0.id)", title: "\($0.title)", topic: "\($0.topic)") }
        }
        read(.reference)
        return articles.inOrder.map { ArticleHead(id: $0.id, title: $0.title, topic: $0.topic) }
    }()

    private(set) lazy var articleTitles = Dictionary(
        articleHeads.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })

    /// What the chart asks of a question, or nil.
    private func outline(ofQuestion id: String) -> Phase.Question? {
        if let index {
            return index.questions.first { "\($0.id)" == id }.map {
                Phase.Question(id: id, choices: $0.choices, answer: $0.answer)
            }
        }
        read(.questions)
        return questions[id].map { Phase.Question(id: $0.id, choices: $0.choices.count, answer: $0.answer) }
    }

    /// The paths of the files still to be read.
    var unread: [String] { pending.map(\.path) }

    func readAll() {
        while !pending.isEmpty { read(at: 0) }
        aside = nil
    }

    /// Begins to read the texts of a large pack on a thread of its own, and reads here what its chart is made of.
    ///
    /// - Returns: Whether it was begun; a small pack is read file by file.
    func readAside() -> Bool {
        let texts = pending.filter { !Self.isOutline($0.kind) }
        let readers = files.readers(of: texts.map(\.path), among: pending.map(\.path))
        if readers.isEmpty { return false }
        aside = FilesAside(readers)
        for file in pending { reading.log.began(files.shown(file.path)) }
        read(.procedure)
        read(.questions)
        return true
    }

    /// Whether a file's kind is one that the chart is made of.
    private static func isOutline(_ kind: PackFileKind) -> Bool { kind == .procedure || kind == .questions }

    /// What came of a file that is read aside, told to the log and the register; nil when it is not.
    private func takeAside(_ path: String, _ kind: PackFileKind) -> FileRead? {
        guard !Self.isOutline(kind), let file = aside?.file(path) else { return nil }
        reading.log.note(allOf: file.problems)
        reading.register?.add(file.names)
        return file
    }

    /// Reads one more file of those that a walk may need, which the visitors' track is not; false when all are read.
    func readNext() -> Bool {
        guard let index = pending.firstIndex(where: { $0.kind != .visitor }) else { return false }
        read(at: index)
        return true
    }

    /// Reads the files of a kind.
    func read(_ kind: PackFileKind) {
        while let index = pending.firstIndex(where: { $0.kind == kind }) { read(at: index) }
    }

    /// The outline with the choices of its questions, in the order of the files.
    var procedure: Procedure {
        read(.procedure)
        var phases = phases
        for index in phases.indices {
            phases[index].questions = phases[index].questions.compactMap { outline(ofQuestion: $0.id) }
        }
        return Procedure(id: manifest.id, title: manifest.title, phases: phases)
    }

    /// The text of a step; the file named after its phase is tried first.
    func body(of step: String, phase: (_ step: String) -> String?) -> StepBody? {
        if let body = bodies[step] ?? singleBodies[step] { return body }
        let phase = phase(step)
        if let body = singleBody(of: step, phase: phase) { return body }
        if let phase, let likely = pending.firstIndex(where: { $0.path == "steps/\(phase).yaml" }) { read(at: likely) }
        while bodies[step] == nil, let index = pending.firstIndex(where: { $0.kind == .steps }) {
            read(at: index)
        }
        return bodies[step]
    }

    /// The text of one step of the bundled pack, without the rest of its file.
    private func singleBody(of step: String, phase: String?) -> StepBody? {
        guard index != nil, let phase else { return nil }
        let path = "steps/\(phase).yaml"
        guard pending.contains(where: { $0.path == path }),
            let document = files.document(ofItem: step, in: path, kind: .steps, log: reading.log)
        else { return nil }
        reading.bodies(document) { id, body in singleBodies[id] = body }
        return singleBodies[step]
    }

    /// The article of a name; of the bundled pack without the rest of its file.
    func article(_ id: String) -> Article? {
        if let article = articles[id] ?? singleArticles[id] { return article }
        if index != nil {
            guard articleTitles[id] != nil else { return nil }
            for file in pending where file.kind == .reference {
                guard let document = files.document(ofItem: id, in: file.path, kind: .reference, log: reading.log) else {
                    continue
                }
                for article in reading.articles(document) { singleArticles[article.id] = article }
                return singleArticles[id]
            }
        }
        read(.reference)
        return articles[id]
    }

    private func read(at index: Int) {
        let (path, kind) = pending.remove(at: index)
        let file = takeAside(path, kind)
        if case .steps(let steps)? = file?.content {
            for step in steps { bodies.add(step.body, named: step.id) }
            return
        }
        guard let document = file == nil ? files.document(path, log: reading.log) : file?.document else {
            unreadableKinds.insert(kind)
            failure = reading.log.latest
            return
        }
        switch kind {
        case .procedure:
            phases = reading.phases(document)
            bodies.expect(phases.reduce(0) { $0 + $1.steps.count })
        case .steps: reading.bodies(document) { id, body in bodies.add(body, named: id) }
        case .reference: for article in reading.articles(document) { articles.add(article, named: article.id) }
        case .glossary: for term in reading.terms(document) { terms.add(term, named: term.id) }
        case .questions: for question in reading.questions(document) { questions.add(question, named: question.id) }
        case .sources: for source in reading.sources(document) { sources.add(source, named: source.key) }
        case .figures: for figure in reading.figures(document) { figures.add(figure, named: figure.id) }
        case .visitor: visitorTrack = reading.visitorTrack(document)
        }
    }

    /// Kinds of names about which nothing can be said, because a file that may define them could not be read.
    var unreadable: Set<NameKind> {
        var names: Set<NameKind> = []
        for kind in manifest.isIncomplete ? Set(PackFileKind.allCases) : unreadableKinds {
            switch kind {
            case .procedure: names.formUnion([.phase, .step, .item, .decision])
            case .steps: names.insert(.reading)
            case .reference: names.insert(.article)
            case .glossary: names.insert(.term)
            case .questions: names.insert(.question)
            case .sources: names.insert(.source)
            case .figures: names.insert(.figure)
            case .visitor: names.formUnion([.visitorPage, .visitorQuestion, .visitorWord])
            }
        }
        return names
    }
}
