import VitalSigns

extension PatientProfile {
    /// Reads a patient: a phenotype or a mix; then `valve`, `clips`, `scale`, `add` and `set`, in that order.
    init(_ object: CaseObject) throws {
        self = try Self.base(object)
        if let valve = try object.object("valve") { replace(valve: try self.valve.changed(by: valve)) }
        if let clips = try object.objects("clips") {
            var valve = valve
            try valve.place(try clips.map { try Clip($0) })
            replace(valve: valve)
        }
        for (name, factor) in try object.object("scale")?.numbers() ?? [] {
            let parameter = try Parameter(known: name)
            try set(parameter, to: self[parameter] * factor)
        }
        for (name, amount) in try object.object("add")?.numbers() ?? [] {
            let parameter = try Parameter(known: name)
            try set(parameter, to: self[parameter] + amount)
        }
        for (name, value) in try object.object("set")?.numbers() ?? [] { try set(Parameter(known: name), to: value) }
    }

    private static func base(_ object: CaseObject) throws -> PatientProfile {
        if var mix = try object.list("mix") {
            guard mix.count == 3 else { throw CaseProblem("'mix' must be two phenotypes and the share of the second, 0 to 1") }
            guard !object.keys.contains("phenotype") else { throw CaseProblem("'phenotype' and 'mix' exclude each other") }
            let one = try Phenotype(known: try mix.decode(String.self))
            let other = try Phenotype(known: try mix.decode(String.self))
            return try PatientProfile(mixing: one, with: other, fraction: try mix.decode(Double.self))
        }
        guard let name: String = try object.value("phenotype") else {
            throw CaseProblem("'phenotype' or 'mix' is missing")
        }
        return PatientProfile(try Phenotype(known: name))
    }
}

extension Phenotype {
    /// The phenotype of a name, or a complaint with the names there are.
    init(known name: String) throws(CaseProblem) {
        guard let phenotype = Phenotype(rawValue: name) else {
            throw CaseProblem(unknown: "phenotype", name, among: Phenotype.allCases.map(\.rawValue))
        }
        self = phenotype
    }
}

extension Parameter {
    /// The parameter of a name, or a complaint with the names there are.
    init(known name: String) throws(CaseProblem) {
        guard let parameter = Parameter(name: name) else {
            throw CaseProblem(unknown: "parameter", name, among: Parameter.allCases.map(\.name))
        }
        self = parameter
    }
}

extension Clip {
    /// Reads a clip: `type`, `x` in mm, and if wanted `q`, `attached` and `tear` in cm².
    init(_ object: CaseObject) throws {
        try object.allowOnly(["type", "x", "q", "attached", "tear"])
        guard let name: String = try object.value("type") else { throw CaseProblem("a clip has no 'type'") }
        guard let model = ClipModel(rawValue: name) else {
            throw CaseProblem(unknown: "clip", name, among: ClipModel.allCases.map(\.rawValue))
        }
        try self.init(
            model, at: object.value("x") ?? 0, graspQuality: object.value("q") ?? 1,
            isAttached: object.value("attached") ?? true, tear: object.value("tear") ?? 0)
    }
}

extension MitralValve {
    /// The valve with the measures that an object names, and without clips: `mva`, `eroa` in cm², `w` in mm, `gap`.
    fileprivate func changed(by object: CaseObject) throws -> MitralValve {
        try object.allowOnly(["mva", "eroa", "w", "gap"])
        let open: Double? = try object.value("mva")
        let leak: Double? = try object.value("eroa")
        let bells: [[Double]]? = try object.value("gap")
        return try MitralValve(
            width: object.value("w") ?? width, openArea: open.map { OrificeArea(squareCentimeters: $0) } ?? openArea,
            leakArea: leak.map { OrificeArea(squareCentimeters: $0) } ?? leakArea,
            gap: bells.map { GapShape(try $0.map { try GapShape.Bell($0) }) } ?? gap)
    }
}

extension GapShape.Bell {
    /// A bell of four numbers: weight, center in mm, scale in mm, power.
    fileprivate init(_ numbers: [Double]) throws {
        guard numbers.count == 4 else {
            throw CaseProblem("a part of 'gap' must have four numbers: weight, center, scale, power")
        }
        try self.init(weight: numbers[0], center: numbers[1], scale: numbers[2], power: numbers[3])
    }
}
