extension Anatomy {
    /// An anatomy with the bare names of test vectors; what is not given is usual.
    public init(_ value: LabValue?) throws(LabVectorProblem) {
        self.init()
        guard case .object(let entries)? = value else { throw LabVectorProblem(text: "anatomy: must be an object") }
        for (key, value) in entries.sorted(by: { $0.key < $1.key }) { try take(key, value) }
    }

    private mutating func take(_ key: String, _ value: LabValue) throws(LabVectorProblem) {
        if let path = Self.numbers[key], let number = value.number { return self[keyPath: path] = number }
        if let path = Self.segments[key], let values = SegmentValues(value) { return self[keyPath: path] = values }
        switch key {
        case "gap": gap = value.list.compactMap(GapBell.init)
        case "flails": flails = value.list.compactMap(Flail.init)
        case "fibrillation": isFibrillating = (value.number ?? 0) > 0.5
        case "septum":
            guard case .object(let entries) = value else { throw LabVectorProblem(text: "anatomy.septum: must be an object") }
            for (key, value) in entries {
                guard let path = Self.septumNumbers[key], let number = value.number else {
                    throw LabVectorProblem(text: "anatomy.septum.\(key): not a number of a septum")
                }
                septum[keyPath: path] = number
            }
        default: throw LabVectorProblem(text: "anatomy.\(key): not a part of an anatomy")
        }
    }

    private static var numbers: [String: WritableKeyPath<Anatomy, Double>] {
        [
            "w": \.lineLength, "ap": \.anteroposterior, "sagitta": \.sagitta, "mva": \.openArea, "eroa": \.regurgitantArea,
            "depth": \.coaptationDepth, "coapt_gap": \.coaptationGap, "chords": \.chordDensity, "hr": \.heartRate,
            "weight": \.weight, "act0": \.clottingTime, "lvef": \.ejectionFraction,
        ]
    }

    private static var segments: [String: WritableKeyPath<Anatomy, SegmentValues>] {
        [
            "anterior": \.length.anterior, "posterior": \.length.posterior, "calcium_a": \.calcium.anterior,
            "calcium_p": \.calcium.posterior, "tether_a": \.tether.anterior, "tether_p": \.tether.posterior,
        ]
    }

    private static var septumNumbers: [String: WritableKeyPath<SeptumAnatomy, Double>] {
        [
            "h0": \.height, "aorta": \.aorta, "roof": \.roof, "back": \.backWall, "low": \.lowRim, "laxity": \.laxity,
        ]
    }
}

extension SegmentValues {
    /// Three numbers, lateral first.
    fileprivate init?(_ value: LabValue) {
        let numbers = value.numbers
        guard numbers.count == 3 else { return nil }
        self.init(numbers[0], numbers[1], numbers[2])
    }
}

extension GapBell {
    /// Weight, center, scale, power.
    fileprivate init?(_ value: LabValue) {
        let numbers = value.numbers
        guard numbers.count == 4 else { return nil }
        self.init(weight: numbers[0], center: numbers[1], scale: numbers[2], power: numbers[3])
    }
}

extension Flail {
    /// The leaflet as a letter, then center, width, gap.
    fileprivate init?(_ value: LabValue) {
        let numbers = value.numbers
        guard let leaflet = value.list.first?.text.flatMap(Leaflet.init(letter:)), numbers.count == 3 else { return nil }
        self.init(leaflet, center: numbers[0], width: numbers[1], gap: numbers[2])
    }
}

extension Leaflet {
    /// The letter in test vectors.
    var letter: String { self == .anterior ? "a" : "p" }

    /// The leaflet of a letter.
    init?(letter: String) {
        guard let leaflet = Leaflet.allCases.first(where: { $0.letter == letter }) else { return nil }
        self = leaflet
    }
}
