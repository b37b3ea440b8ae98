import ClipLab
import YAMLReading

/// `cases/ID.yaml`: one invented patient a file.
extension PackReading {
    /// Reads the patient of a file, and has a readable one checked.
    func patient(_ document: YAMLDocument, path: String) -> PatientCase? {
        let before = log.count
        var map = YAMLMap(document.root, log: log)
        let shown = map.required("shown").flatMap(shownNumbers)
        let circulation = map.required("circulation").flatMap(circulation)
        let patient = PatientCase(
            id: definedIdentifier(&map, as: .patient), number: number(&map),
            title: map.text("title", max: TextLimit.caseTitle), anatomy: map.required("anatomy").map(anatomy) ?? Anatomy(),
            circulation: circulation ?? CaseCirculation(base: .phenotype(""), heartRate: 0, settings: []),
            irregularity: map.value("rhythm").flatMap(irregularity),
            shown: shown ?? ShownNumbers(), plan: map.value("plan").flatMap(plan), acceptedSizes: [], acceptedCounts: [])
        noteInvented(&map)
        if let node = map.value("id"), !patient.id.isEmpty, path != "cases/\(patient.id).yaml" {
            log.note(
                node, "the file of patient \"\(patient.id)\" is not named after it", hint: "call it cases/\(patient.id).yaml")
        }
        let treated = accepted(&map, patient)
        _ = map.optionalList("tags")
        let lesson = lesson(&map, isStop: map.value("plan") == nil)
        map.finish()
        guard map.isReadable, circulation != nil, shown != nil else { return nil }
        var whole = together(treated)
        whole.lesson = lesson
        if log.count == before, let patientCheck { note(patientCheck(whole), at: document.root) }
        return whole
    }

    /// The anatomy takes its rate, rhythm and ejection fraction from where the file says them.
    private func together(_ patient: PatientCase) -> PatientCase {
        var patient = patient
        patient.anatomy.heartRate = patient.circulation.heartRate
        patient.anatomy.ejectionFraction = patient.shown.ejectionFraction
        patient.anatomy.isFibrillating = patient.irregularity != nil
        return patient
    }

    private func number(_ map: inout YAMLMap) -> String {
        guard let node = map.required("number"), let number = node.text(max: 2, named: "number", log: log) else { return "" }
        if number.utf8.count != 2 || !number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            log.note(node, "\"number\" should be two digits", hint: "such as \"01\"")
        }
        register?.define(number, as: .patientNumber, at: node, log: log)
        return number
    }

    private func noteInvented(_ map: inout YAMLMap) {
        guard let node = map.required("invented"), node.flag(named: "invented", log: log) == false else { return }
        log.note(node, "\"invented\" must be true", hint: "a pack holds no real patients")
    }

    /// Either a plan with what is accepted, or the word that no clip is right.
    private func accepted(_ map: inout YAMLMap, _ patient: PatientCase) -> PatientCase {
        var patient = patient
        let accepts = map.value("accepts")
        let isStop = map.flag("stop")
        if let accepts {
            var map = YAMLMap(accepts, log: log)
            patient.acceptedSizes =
                map.list("sizes")?.compactMap { $0.choice(of: ClipSize.self, named: "sizes", log: log) } ?? []
            patient.acceptedCounts = map.list("clips")?.compactMap { $0.integer(in: 1...4, named: "clips", log: log) } ?? []
            map.finish()
        }
        let hasPlan = map.value("plan") != nil
        if map.isReadable, isStop, hasPlan || accepts != nil {
            log.note(
                map.node, "no clip is right here, but there is a plan for one", hint: "leave \"plan\" and \"accepts\" out")
        } else if map.isReadable, !isStop, !hasPlan || accepts == nil {
            log.note(
                map.node, "\"plan\" and \"accepts\" are both needed", hint: "or say stop: true where no clip is right")
        }
        return patient
    }

    private func irregularity(_ node: YAMLNode) -> Double? {
        var map = YAMLMap(node, log: log)
        let share = decimal(&map, "irregular", 0.01...0.5)
        map.finish()
        return share
    }

    private func shownNumbers(_ node: YAMLNode) -> ShownNumbers? {
        var map = YAMLMap(node, log: log)
        var shown = ShownNumbers()
        shown.endDiastolicVolume = decimal(&map, "edv", 20...600) ?? 0
        shown.ejectionFraction = decimal(&map, "ef", 5...90) ?? 0
        shown.regurgitantVolume = decimal(&map, "rvol", 0...200) ?? 0
        shown.leftAtrialMean = decimal(&map, "la_mean", 0...60) ?? 0
        shown.leftAtrialV = decimal(&map, "la_v", 0...100) ?? 0
        shown.pulmonarySystolic = decimal(&map, "pa_sys", 5...150) ?? 0
        shown.meanArterial = decimal(&map, "map", 20...200) ?? 0
        map.finish()
        return map.isReadable ? shown : nil
    }

    private func plan(_ node: YAMLNode) -> OperatorPlan? {
        var map = YAMLMap(node, log: log)
        let clips = map.list("clips")?.compactMap(plannedClip) ?? []
        guard let point = map.required("puncture") else {
            map.finish()
            return nil
        }
        map.finish()
        var puncture = YAMLMap(point, log: log)
        let superior = decimal(&puncture, "superior-mm", -20...22)
        let anterior = decimal(&puncture, "anterior-mm", -20...16)
        puncture.finish()
        return OperatorPlan(puncture: SeptalPoint(superior: superior ?? 0, anterior: anterior ?? 0), clips: clips)
    }

    private func plannedClip(_ node: YAMLNode) -> OperatorPlan.PlannedClip? {
        var map = YAMLMap(node, log: log)
        let size = map.choice("size", of: ClipSize.self)
        let place = decimal(&map, "at-mm", -25...25)
        map.finish()
        guard let size, let place else { return nil }
        return OperatorPlan.PlannedClip(size, at: place)
    }

    /// Notes what a check found, each at the value that its keys lead to.
    private func note(_ problems: [PatientProblem], at root: YAMLNode) {
        for problem in problems {
            var node = root
            for key in problem.keys {
                guard let entry = node.entries.first(where: { $0.key.text == key }) else { break }
                node = entry.value
            }
            log.note(node, problem.text, hint: problem.hint)
        }
    }
}
