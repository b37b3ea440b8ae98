extension Parameter {
    /// What is known of one parameter.
    struct Row: Sendable {
        let parameter: Parameter
        let name: String
        let unit: String
        let range: ClosedRange<Double>
        /// One value for all phenotypes, or one for each in the order of `Phenotype.allCases`.
        let values: [Double]
        let meaning: String
        let source: String

        init(
            _ parameter: Parameter, _ name: String, _ unit: String, _ range: ClosedRange<Double>, _ values: [Double],
            _ meaning: String, _ source: String
        ) {
            self.parameter = parameter
            self.name = name
            self.unit = unit
            self.range = range
            self.values = values
            self.meaning = meaning
            self.source = source
        }
    }

    /// The whole table, in the order of the cases.
    static let rows: [Row] = {
        let rows = heartRows + circuitRows
        precondition(rows.map(\.parameter) == allCases, "the table of parameters is not in the order of its cases")
        return rows
    }()

    private static let byName = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.parameter) })

    /// The parameter with a short name such as "r_sys"; nil when there is none.
    public init?(name: String) {
        guard let parameter = Self.byName[name] else { return nil }
        self = parameter
    }

    private var row: Row { Self.rows[rawValue] }

    /// The short name in files and on the command line, such as "r_sys".
    public var name: String { row.name }
    /// The unit; empty for what has none.
    public var unit: String { row.unit }
    /// The values that are accepted.
    public var range: ClosedRange<Double> { row.range }
    /// What it is, in some words.
    public var meaning: String { row.meaning }
    /// Where its values come from.
    public var source: String { row.source }

    /// Whether it takes effect at a beat's start only: the shape of a beat under way does not change.
    var isOfRhythm: Bool { rawValue <= Parameter.fallFactor.rawValue }
}
