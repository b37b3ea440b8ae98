import Arithmetic

/// Does what a vector's input says, and writes down what came.
struct LabVectorRun {
    let input: LabValue
    let constants: LabConstants
    let chart: InterventionChart
    let orifices: LabVector.Orifices

    mutating func result(of kind: String) throws(LabVectorProblem) -> LabValue {
        switch kind {
        case "chance": try chance()
        case "line": try line()
        case "septum": try septum()
        case "grasp": try grasp()
        case "blood": try blood()
        case "script": try script()
        default: throw LabVectorProblem(text: "kind: there is no kind \"\(kind)\"")
        }
    }

    func number(_ key: String, _ usual: Double? = nil) throws(LabVectorProblem) -> Double {
        guard let number = input[key]?.number ?? usual else { throw LabVectorProblem(text: "\(key): must be a number") }
        return number
    }

    /// A whole number, not below 0.
    private func count(_ key: String, _ usual: Double? = nil) throws(LabVectorProblem) -> UInt64 {
        guard let count = UInt64(exactly: try number(key, usual)) else {
            throw LabVectorProblem(text: "\(key): must be a whole number, not below 0")
        }
        return count
    }

    private func anatomy() throws(LabVectorProblem) -> Anatomy { try Anatomy(input["anatomy"]) }

    private func chance() throws(LabVectorProblem) -> LabValue {
        var source = RandomSource(seed: try count("seed"), stream: input["stream"]?.text ?? "")
        let uniform = (0..<4).map { _ in LabValue.number(source.uniform()) }
        return .object(["uniform": .list(uniform), "normal": .number(source.normal())])
    }

    private func line() throws(LabVectorProblem) -> LabValue {
        let anatomy = try anatomy()
        let theta = try number("theta")
        return .list(
            (input["at"]?.numbers ?? []).map { x in
                .object([
                    "x": .number(x), "y": .number(anatomy.lineY(at: x)), "perpendicular": .number(anatomy.perpendicular(at: x)),
                    "misalignment": .number(anatomy.misalignment(of: theta, at: x)),
                    "segment": .number(Double(anatomy.segment(at: x))),
                    "posterior": .number(anatomy.length(of: .posterior, at: x)),
                    "chords": .number(anatomy.chords(at: x, constants.chords)),
                    "gap_a": .number(anatomy.flailGap(of: .anterior, at: x)),
                    "gap_p": .number(anatomy.flailGap(of: .posterior, at: x)),
                ])
            })
    }

    private func septum() throws(LabVectorProblem) -> LabValue {
        let lab = Lab(try anatomy(), seed: 0, constants: constants, chart: chart)
        let point = SeptalPoint(superior: try number("u"), anterior: try number("v"))
        return .object([
            "height": .number(lab.height(of: point)), "place": .text(lab.anatomy.septum.place(of: point).rawValue),
            "tilt": .number(lab.tilt(of: point)), "low": .number(lab.heightWindow.low), "high": .number(lab.heightWindow.high),
        ])
    }

    private func blood() throws(LabVectorProblem) -> LabValue {
        var blood = Anticoagulation(try anatomy(), constants.blood)
        blood.doses = (input["doses"]?.list ?? []).map(\.numbers).filter { $0.count == 2 }.map {
            Anticoagulation.Dose(time: $0[0], units: $0[1])
        }
        let times = input["at"]?.numbers ?? []
        return .object([
            "act": .list(times.map { .number(blood.clottingTime(at: $0)) }),
            "thrombus_per_minute": .list(times.map { .number(blood.thrombusRate(at: $0)) }),
        ])
    }

    private func grasp() throws(LabVectorProblem) -> LabValue {
        guard let size = input["size"]?.text.flatMap(ClipSize.init(rawValue:)) else {
            throw LabVectorProblem(text: "size: must be a size of clip")
        }
        let pose = input["pose"]
        var grasp = Grasp(
            size,
            at: Pose(
                x: pose?["x"]?.number ?? 0, y: pose?["y"]?.number ?? 0, z: pose?["z"]?.number ?? 0,
                theta: pose?["theta"]?.number ?? 0, tilt: pose?["tilt"]?.number ?? 0), on: try anatomy())
        grasp.constants = constants
        grasp.isBreathHeld = input["breath_held"] != .flag(false)
        grasp.clips = (input["clips"]?.list ?? []).compactMap(LabClip.init)
        let chance = try number("chance", 0)
        let held = LeafletPair(
            anterior: grasp.held(.anterior, chance: chance), posterior: grasp.held(.posterior, chance: chance))
        return try result(of: grasp, held: held)
    }

    private func result(of grasp: Grasp, held: LeafletPair<Double>) throws(LabVectorProblem) -> LabValue {
        let travel = try number("travel", 0)
        let quality = grasp.quality(held: held)
        let risk = ChordRisk(anatomy: grasp.anatomy, pose: grasp.pose, arms: grasp.arms, constants: constants.chords)
        var clip = LabClip(size: grasp.size, x: grasp.pose.x, quality: quality, held: held)
        clip.isAttached = quality > 0
        return .object([
            "held": .object(["a": .number(held.anterior), "p": .number(held.posterior)]),
            "terms": .object(["a": terms(of: .anterior, grasp), "p": terms(of: .posterior, grasp)]), "q": .number(quality),
            "detachment": .number(quality == 0 ? 1 : grasp.detachmentChance(held: held, travel: travel)),
            "slip_a": .number(grasp.slipChance(held: held.anterior)),
            "slip_p": .number(grasp.slipChance(held: held.posterior)),
            "tear": .number(grasp.tearChance(travel: travel, grasp: Int(clamping: try count("grasp_number", 1)))),
            "orifices": openings(grasp.anatomy, [clip], 0),
            "tangle": .object([
                "side": .number(risk.chance(of: .sideways(2))), "rotate": .number(risk.chance(of: .turning(10))),
                "cross": .number(risk.chance(of: .crossing)), "back": .number(risk.chance(of: .goingBack)),
            ]),
        ])
    }

    private func terms(of leaflet: Leaflet, _ grasp: Grasp) -> LabValue {
        let terms = grasp.terms(of: leaflet)
        return .object([
            "rotation": .number(terms.rotation), "off_line": .number(terms.offLine), "seating": .number(terms.seating),
            "coaptation_gap": .number(terms.coaptationGap), "calcium": .number(terms.calcium), "tilt": .number(terms.tilt),
            "arms": .number(terms.arms), "beyond": .number(terms.beyond), "graspable": .number(terms.graspable),
            "reach": .number(terms.reach), "sigma": .number(grasp.noise), "delta": .number(grasp.misalignment),
            "e": .number(grasp.offLine),
        ])
    }

    func openings(_ anatomy: Anatomy, _ clips: [LabClip], _ leak: Double) -> LabValue {
        .object(orifices(anatomy, clips, leak).mapValues { .number($0) })
    }

    private func script() throws(LabVectorProblem) -> LabValue {
        var lab = Lab(try anatomy(), seed: try count("seed"), constants: constants, chart: chart)
        var outcomes: [LabValue] = []
        for (index, entry) in (input["acts"]?.list ?? []).enumerated() {
            outcomes.append(try lab.take(entry, at: "acts[\(index)]"))
        }
        var result: [String: LabValue] = [
            "outcomes": .list(outcomes), "orifices": openings(lab.anatomy, lab.clipsOnValve, lab.addedLeak),
        ]
        if let word = input["look"]?.text {
            guard let view = View(rawValue: word) else { throw LabVectorProblem(text: "look: there is no view \"\(word)\"") }
            result["look"] = lab.look(view).vectorValue
        }
        result["state"] = lab.vectorValue
        if let marks = input["marks"] {
            let marks = InterventionMarks(of: lab, marks)
            result["marks"] = .list(marks.entries.map(\.vectorValue))
            result["total"] = .number(Double(marks.total))
        }
        return .object(result)
    }
}
