import Procedures
import Screens

/// Where the statements of a step and of an article stand on their pages.
extension TrainerState {
    /// Shows a statement of the step in front, counted in reading order: opens the part that holds it.
    mutating func show(statement index: Int, ofStep id: String) {
        guard let step = procedure.step(id), let place = statementPlace(step, index) else { return }
        show(place.block, in: place.part)
    }

    /// Shows a block of the step in front: opens the part of the depth that holds it, if it is not of the face.
    mutating func show(_ block: String, in part: StepDepth.Part?) {
        if let part {
            depthShown.parts[part] = true
            if isSlim { isDepthShown = true }
        }
        let page = page
        guard !page.shows(block, in: size, repertoire: repertoire, cache: lineCache) else { return }
        view = PageView(anchor: Anchor(block: block))
    }

    /// The block that says a statement of a step, and the part of the depth that it stands in; nil for the face.
    func statementPlace(_ step: Procedures.Step, _ index: Int) -> (block: String, part: StepDepth.Part?)? {
        let body = pack.body(of: step.id)
        let depth = depth(of: step)
        var rest = index
        for part in StepPart.allCases {
            let count = body.statements(part).count
            if rest < count { return place(of: part, rest, body, depth) }
            rest -= count
        }
        for table in body.tables {
            if rest < table.rows.count {
                return table.isFace ? ("table", nil) : (StepDepth.Part.table(table.id).id + ".rows", .table(table.id))
            }
            rest -= table.rows.count
        }
        return nil
    }

    private func place(
        of part: StepPart, _ at: Int, _ body: StepBody, _ depth: StepDepth
    ) -> (block: String, part: StepDepth.Part?) {
        func inDepth(_ part: StepDepth.Part, _ at: Int) -> (block: String, part: StepDepth.Part?) { ("\(part.id).\(at)", part) }
        switch part {
        case .acts: return ("act.\(at)", nil)
        case .why: return inDepth(.why, at)
        case .who: return inDepth(.who, at)
        case .views: return inDepth(.views, at)
        case .targets:
            let plain = depth.plainTargets
            guard let index = plain.firstIndex(of: body.targets[at].statement) else { return ("table", nil) }
            return inDepth(.targets, index)
        case .checks: return depth.goOnOnFace ? ("go-on", nil) : inDepth(.goOn, at)
        case .warnings: return at == 0 ? ("warn", nil) : inDepth(.risks, at - 1)
        case .risks: return inDepth(.risks, max(0, body.warnings.count - 1) + at)
        case .differences: return inDepth(.differences, at)
        case .drills: return inDepth(.drills, at)
        }
    }

    /// The id of the block that says an article's statement, counted in reading order.
    func statementBlockID(article id: String, _ index: Int) -> String? {
        guard let article = pack.article(id) else { return nil }
        let parts = article.sections.enumerated().flatMap { at, section in
            [("section.\(at).text", section.paragraphs.count), ("section.\(at).point", section.points.count)]
        }
        var rest = index
        for (name, count) in parts {
            if rest < count { return "\(name).\(rest)" }
            rest -= count
        }
        return nil
    }
}
