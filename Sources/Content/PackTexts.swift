import Procedures
import Words
import YAMLReading

/// The texts of a pack by kind; a file is read when something in it is first asked for.
final class PackTexts {
    let files: PackFiles
    let manifest: PackManifest
    let reading: PackReading

    private(set) var bodies = Shelf<StepBody>()
    private(set) var articles = Shelf<Article>()
    private(set) var terms = Shelf<GlossaryTerm>()
    private(set) var questions = Shelf<Question>()
    private(set) var sources = Shelf<Source>()
    private(set) var figures = Shelf<Figure>()
    private(set) var cards = Shelf<Card>()
    private(set) var patients = Shelf<PatientCase>()
    private(set) var visitorTrack: VisitorTrack?
    /// Translations of the visitors' track that were read.
    var knownTranslations: [Language: POFile] = [:]
    private var phases: [Phase] = []
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

        subscript(name: String) -> Value? { positions[name].map { inOrder[$0] } }
    }

    init(files: PackFiles, manifest: PackManifest, reading: PackReading) {
        self.files = files
        self.manifest = manifest
        self.reading = reading
        pending = manifest.files
    }

    /// The paths of the files still to be read.
    var unread: [String] { pending.map(\.path) }

    func readAll() {
        while !pending.isEmpty { read(at: 0) }
    }

    /// Reads one more file of those that a walk may need, which visitors' track and patients are not; false when all are read.
    func readNext() -> Bool {
        guard let index = pending.firstIndex(where: { $0.kind != .visitor && $0.kind != .cases }) else { return false }
        read(at: index)
        return true
    }

    /// Reads the files of a kind.
    func read(_ kind: PackFileKind) {
        while let index = pending.firstIndex(where: { $0.kind == kind }) { read(at: index) }
    }

    /// The outline with the choices of its questions, in the order of the files.
    ///
    /// A phase that lists no questions has a bank from which each walk draws some.
    var procedure: Procedure {
        read(.procedure)
        read(.questions)
        var phases = phases
        let steps = Set(phases.flatMap { $0.steps.map(\.id) })
        for index in phases.indices {
            let listed = phases[index].questions.compactMap { questions[$0.id] }
            phases[index].questions = listed.map { Phase.Question($0, steps: steps) }
            if listed.isEmpty {
                phases[index].bank = bank(of: phases[index].id).map { Phase.Question($0, steps: steps) }
            }
        }
        return Procedure(id: manifest.id, title: manifest.title, phases: phases, outcomes: manifest.outcomes)
    }

    /// The phases that list the questions which end them.
    var phasesWithQuestions: Set<String> { Set(phases.filter { !$0.questions.isEmpty }.map(\.id)) }

    /// The questions of a phase, those that it does not list included.
    func bank(of phase: String) -> [Question] {
        manifest.format == 1 ? [] : questions.inOrder.filter { $0.phase == phase }
    }

    /// The text of a step; the file named after its phase is tried first.
    func body(of step: String, phase: (_ step: String) -> String?) -> StepBody? {
        if let body = bodies[step] { return body }
        if let phase = phase(step), let likely = pending.firstIndex(where: { $0.path == "steps/\(phase).yaml" }) {
            read(at: likely)
        }
        while bodies[step] == nil, let index = pending.firstIndex(where: { $0.kind == .steps }) { read(at: index) }
        return bodies[step]
    }

    private func read(at index: Int) {
        let (path, kind) = pending.remove(at: index)
        guard let document = files.document(path, log: reading.log) else {
            unreadableKinds.insert(kind)
            failure = reading.log.latest
            return
        }
        switch kind {
        case .procedure: phases = reading.phases(document)
        case .steps: reading.bodies(document) { id, body in bodies.add(body, named: id) }
        case .reference: for article in reading.articles(document) { articles.add(article, named: article.id) }
        case .glossary: for term in reading.terms(document) { terms.add(term, named: term.id) }
        case .questions: for question in reading.questions(document) { questions.add(question, named: question.id) }
        case .sources: for source in reading.sources(document) { sources.add(source, named: source.key) }
        case .figures: for figure in reading.figures(document) { figures.add(figure, named: figure.id) }
        case .cards: for card in reading.cards(document) { cards.add(card, named: card.id) }
        case .cases: if let patient = reading.patient(document, path: path) { patients.add(patient, named: patient.id) }
        case .visitor: visitorTrack = reading.visitorTrack(document)
        }
    }

    /// Kinds of names about which nothing can be said, because a file that may define them could not be read.
    var unreadable: Set<NameKind> {
        var names: Set<NameKind> = []
        for kind in manifest.isIncomplete ? Set(PackFileKind.allCases) : unreadableKinds {
            switch kind {
            case .procedure: names.formUnion([.phase, .step, .item, .decision, .option])
            case .steps: names.insert(.reading)
            case .reference: names.insert(.article)
            case .glossary: names.insert(.term)
            case .questions: names.insert(.question)
            case .sources: names.insert(.source)
            case .figures: names.formUnion([.figure, .part, .panel])
            case .cards: names.insert(.card)
            case .cases: names.formUnion([.patient, .patientNumber])
            case .visitor: names.formUnion([.visitorPage, .visitorQuestion, .visitorWord])
            }
        }
        return names
    }
}

extension Phase.Question {
    fileprivate init(_ question: Question, steps: Set<String>) {
        let step = question.related.flatMap { steps.contains($0) ? $0 : nil }
        self.init(id: question.id, choices: question.choices.count, answer: question.answer, step: step)
    }
}
