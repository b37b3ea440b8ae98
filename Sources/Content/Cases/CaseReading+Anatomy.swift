import ClipLab
import YAMLReading

/// The parts of a patient that are numbers: anatomy and circulation. What a file does not say is usual.
extension PackReading {
    func anatomy(_ node: YAMLNode) -> Anatomy {
        var map = YAMLMap(node, log: log)
        var anatomy = Anatomy()
        take(&map, "w-mm", 28...50, into: &anatomy.lineLength)
        take(&map, "ap-mm", 28...50, into: &anatomy.anteroposterior)
        take(&map, "sagitta-mm", 3...10, into: &anatomy.sagitta)
        if let area = decimal(&map, "mva-cm2", 0.5...12) { anatomy.openArea = area }
        if let leak = decimal(&map, "eroa-cm2", 0...1.2) { anatomy.regurgitantArea = leak }
        if let bells = map.list("gap") { anatomy.gap = bells.compactMap(bell) }
        take(&map, "anterior-mm", 4...32, into: &anatomy.length.anterior)
        take(&map, "posterior-mm", 4...32, into: &anatomy.length.posterior)
        take(&map, "calcium-a", 0...1, into: &anatomy.calcium.anterior)
        take(&map, "calcium-p", 0...1, into: &anatomy.calcium.posterior)
        take(&map, "tether-a", 0...1, into: &anatomy.tether.anterior)
        take(&map, "tether-p", 0...1, into: &anatomy.tether.posterior)
        anatomy.flails = map.optionalList("flails")?.compactMap(flail) ?? []
        take(&map, "depth-mm", 0...16, into: &anatomy.coaptationDepth)
        take(&map, "coaptation-gap-mm", 0...8, into: &anatomy.coaptationGap)
        take(&map, "chords", 0.3...6, into: &anatomy.chordDensity)
        if let node = map.value("septum") { anatomy.septum = septum(node) }
        take(&map, "weight-kg", 30...200, into: &anatomy.weight)
        take(&map, "act-s", 80...250, into: &anatomy.clottingTime)
        map.finish()
        return anatomy
    }

    private func septum(_ node: YAMLNode) -> SeptumAnatomy {
        var map = YAMLMap(node, log: log)
        var septum = SeptumAnatomy()
        take(&map, "height-mm", 20...60, into: &septum.height)
        take(&map, "aorta-mm", 2...20, into: &septum.aorta)
        take(&map, "roof-mm", 4...30, into: &septum.roof)
        take(&map, "back-mm", -30...(-4), into: &septum.backWall)
        take(&map, "low-mm", -30...(-4), into: &septum.lowRim)
        take(&map, "laxity", 0...1, into: &septum.laxity)
        map.finish()
        return septum
    }

    private func bell(_ node: YAMLNode) -> GapBell? {
        var map = YAMLMap(node, log: log)
        let bell = GapBell(
            weight: decimal(&map, "weight", 0.001...1000) ?? 1, center: decimal(&map, "center-mm", -30...30) ?? 0,
            scale: decimal(&map, "scale-mm", 0.5...50) ?? 1, power: decimal(&map, "power", 0.5...20) ?? 2)
        map.finish()
        return map.isReadable ? bell : nil
    }

    private func flail(_ node: YAMLNode) -> Flail? {
        var map = YAMLMap(node, log: log)
        let flail = Flail(
            map.choice("leaflet", of: Leaflet.self) ?? .posterior, center: decimal(&map, "center-mm", -25...25) ?? 0,
            width: decimal(&map, "width-mm", 2...30) ?? 2, gap: decimal(&map, "gap-mm", 0...18) ?? 0)
        map.finish()
        return map.isReadable ? flail : nil
    }

    func circulation(_ node: YAMLNode) -> CaseCirculation? {
        var map = YAMLMap(node, log: log)
        let phenotype = map.optionalText("phenotype", max: YAMLNode.identifierLimit)
        let mix = map.value("mix").flatMap(mix)
        let rate = decimal(&map, "heart-rate", 30...200)
        let settings = map.value("set").map(settings) ?? []
        map.finish()
        guard map.isReadable else { return nil }
        if (map.value("phenotype") == nil) == (map.value("mix") == nil) {
            log.note(node, "one of \"phenotype\" and \"mix\" is needed")
        }
        return CaseCirculation(base: mix ?? .phenotype(phenotype ?? ""), heartRate: rate ?? 0, settings: settings)
    }

    private func mix(_ node: YAMLNode) -> CaseCirculation.Base? {
        guard let items = node.list(named: "mix", log: log).map(Array.init), items.count == 3,
            let share = items[2].decimal(in: 0...1, named: "mix", log: log)
        else {
            log.note(node, "\"mix\" has two phenotypes and the share of the second", hint: "such as [primary, secondary, 0.3]")
            return nil
        }
        return .mix(items[0].text, items[1].text, share: share)
    }

    private func settings(_ node: YAMLNode) -> [CaseCirculation.Setting] {
        guard node.kind == .map else {
            log.note(node, "\"set\" should be a map, not \(node.kind.spoken)", hint: "such as r_sys: 1.1")
            return []
        }
        return node.entries.compactMap { key, value in
            value.decimal(in: -1e6...1e6, named: "set", log: log).map { CaseCirculation.Setting(name: key.text, value: $0) }
        }
    }

    /// A number that must be there.
    func decimal(_ map: inout YAMLMap, _ key: StaticString, _ range: ClosedRange<Double>) -> Double? {
        map.required(key)?.decimal(in: range, named: key, log: log)
    }

    /// A number that may be absent.
    private func take(
        _ map: inout YAMLMap, _ key: StaticString, _ range: ClosedRange<Double>, into value: inout Double
    ) {
        if let number = map.value(key)?.decimal(in: range, named: key, log: log) { value = number }
    }

    /// A number for each segment, lateral first, that may be absent.
    private func take(
        _ map: inout YAMLMap, _ key: StaticString, _ range: ClosedRange<Double>, into values: inout SegmentValues
    ) {
        guard let node = map.value(key), let items = node.list(named: key, log: log).map(Array.init) else { return }
        let numbers = items.compactMap { $0.decimal(in: range, named: key, log: log) }
        guard items.count == 3 else {
            log.note(node, "\"\(key)\" has \(items.count) numbers; segments 1, 2 and 3 need one each")
            return
        }
        if numbers.count == 3 { values = SegmentValues(numbers[0], numbers[1], numbers[2]) }
    }
}
