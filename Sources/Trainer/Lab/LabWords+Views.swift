import ClipLab

/// The words of the lab: numbers as a team says them, at a level.
struct LabWords {
    /// The level: in an exam, words stand for numbers.
    let level: LabLevel

    /// What a view shows, in a sentence or more; the same words on the screen and in linear mode.
    func sentence(of view: View, _ look: Look, in lab: Lab) -> String {
        let parts: [String?] =
            switch view {
            case .bicaval: [superior(look, in: lab)]
            case .shortAxis: [anterior(look, in: lab)]
            case .fourChamber: [height(look, in: lab)]
            case .bicommissural: [along(look), armSeen(look, in: lab), hub(look)]
            case .longAxis: [leaflets(look, in: lab), offLine(look), hub(look), tilt(look)]
            case .xPlane:
                [
                    leaflets(look, in: lab), along(look), offLine(look), hub(look), armSeen(look, in: lab), tilt(look),
                    clipBeside(look),
                ]
            case .enFace: [along(look), offLine(look), square(look), clipBeside(look)]
            case .reconstruction:
                [leaflets(look, in: lab), along(look), offLine(look), square(look), clipBeside(look)]
            case .transgastric: [square(look), along(look)]
            case .fluoroscopy: [look.arms.map { "arms \($0.spoken)" }]
            }
        let said = parts.compactMap(\.self).filter { !$0.isEmpty }
        guard !said.isEmpty else { return "\(view.title): \(nothing(view, in: lab))." }
        return "\(view.title): \(said.joined(separator: ", "))."
    }

    private func nothing(_ view: View, in lab: Lab) -> String {
        if View.septal.contains(view) { return "the septum, with nothing on it yet" }
        if lab.stage == .out || lab.stage == .done { return "the valve with its clips, color as the numbers say" }
        return lab.state.size == nil || lab.stage == .atriumGuide ? "no clip in the atrium yet" : "nothing of the clip is shown"
    }

    // MARK: Septum

    private func superior(_ look: Look, in lab: Lab) -> String? {
        guard let superior = look.superior else { return nil }
        let roof = look.toRoof.map { ", \(millimeters($0)) from the roof" } ?? ""
        return
            "\(tip(in: lab)) \(direction(superior, "superior", "inferior", else: "level with the middle of the fossa"))\(roof)"
    }

    private func anterior(_ look: Look, in lab: Lab) -> String? {
        guard let anterior = look.anterior else { return nil }
        let aorta = look.toAorta.map { ", \(millimeters($0)) from the aorta" } ?? ""
        return "\(tip(in: lab)) \(direction(anterior, "anterior", "posterior", else: "in the middle of the fossa"))\(aorta)"
    }

    private func height(_ look: Look, in lab: Lab) -> String? {
        look.height.map { "\(tip(in: lab)) \(millimeters($0)) above the annulus" }
    }

    private func tip(in lab: Lab) -> String { lab.stage == .septum ? "the tent is" : "the puncture lies" }

    // MARK: Clip

    private func along(_ look: Look) -> String? {
        look.x.map {
            "clip \(direction($0, "medial", "lateral", else: "at the middle of the line")) \($0.isNear ? "" : "of the middle")"
                .trimmingEnd
        }
    }

    private func offLine(_ look: Look) -> String? {
        guard let off = look.offLine else { return nil }
        if level == .exam {
            if off.magnitude < 1 { return "on the line" }
            return "\(off.magnitude > 3 ? "clearly" : "a little") \(off > 0 ? "anterior" : "posterior") of the line"
        }
        return off.isNear ? "on the line" : "\(direction(off, "anterior", "posterior", else: "")) of the line"
    }

    private func square(_ look: Look) -> String? {
        guard let off = look.misalignment else { return nil }
        let turn = off > 0 ? "turn anticlockwise" : "turn clockwise"
        if level == .exam {
            if off.magnitude < 8 { return "arms square" }
            return "arms \(off.magnitude > 17 ? "clearly" : "a little") off square: \(turn)"
        }
        let step = level == .standard ? 5.0 : 1
        let shown = (off.magnitude / step).rounded() * step
        return shown < step || shown < 3 ? "arms square" : "\(Int(shown)) degrees off square: \(turn)"
    }

    /// Closed arms are too narrow to tell.
    private func armSeen(_ look: Look, in lab: Lab) -> String? {
        guard let seen = look.armSeen, lab.arms.angle >= 60 else { return nil }
        return seen < 1.5
            ? "hardly any arm seen from the side" : "\(millimeters(seen)) of an arm seen from the side: not square"
    }

    private func hub(_ look: Look) -> String? {
        guard let z = look.z else { return nil }
        if z.isNear { return "hub at the annulus" }
        return "hub \(millimeters(z.magnitude)) \(z > 0 ? "above" : "below") the annulus"
    }

    private func tilt(_ look: Look) -> String? {
        guard let tilt = look.tilt, tilt >= 1 else { return nil }
        return "the way down leans \(Int(tilt.rounded())) degrees"
    }

    private func clipBeside(_ look: Look) -> String? {
        guard let way = look.toClip else { return nil }
        return way < 0
            ? "\(millimeters(max(1, way.magnitude))) too near to the clip beside"
            : "\(millimeters(way)) clear of the clip beside"
    }

    /// Insertion of what is held, and for leaflets that are free how far they lie from their arms.
    private func leaflets(_ look: Look, in lab: Lab) -> String? {
        let arm = Int(lab.state.size?.arm ?? 0)
        let parts = Leaflet.allCases.compactMap { leaflet -> String? in
            if let held = look.insertion[leaflet] { return "\(leaflet.rawValue) \(reading(held)) of \(arm) mm on its arm" }
            return look.seat[leaflet].map { "\(leaflet.rawValue) leaflet \(seat($0))" }
        }
        if parts.isEmpty, lab.isBelowValve, lab.state.drops.isEmpty == false { return "the arms are not seen in this plane" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// How far a leaflet lies from its arm.
    func seat(_ seat: Double) -> String {
        if seat.magnitude <= 1 { return "down on its arm" }
        if level == .exam {
            let much = seat.magnitude > 3 ? "clearly" : "a little"
            return seat < 0 ? "\(much) above its arm" : "\(much) pulled past by the clip"
        }
        let way = millimeters(seat.magnitude)
        return seat < 0 ? "\(way) above its arm: go up" : "\(way) below: the clip has been pulled past it"
    }

    /// A reading of insertion: to half a millimeter, in an exam to a whole one.
    func reading(_ held: Double) -> String {
        let step = level == .exam ? 1.0 : 0.5
        let shown = (held / step).rounded() * step
        return shown == shown.rounded() ? "\(Int(shown))" : "\(Int(shown)).5"
    }

    /// "5 mm superior", or other words where it is nothing.
    private func direction(_ way: Double, _ plus: String, _ minus: String, else none: String) -> String {
        way.isNear ? none : "\(millimeters(way.magnitude)) \(way > 0 ? plus : minus)"
    }

    private func millimeters(_ number: Double) -> String { "\(Int(number.rounded())) mm" }
}

extension Double {
    /// Whether it is shown as 0.
    fileprivate var isNear: Bool { magnitude < 0.5 }
}

extension String {
    fileprivate var trimmingEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}

extension Arms {
    /// How far they are opened, as a team says it.
    var spoken: String {
        switch self {
        case .closed: "closed"
        case .half: "at 60 degrees"
        case .open: "at 120 degrees"
        case .flat: "at 180 degrees"
        case .inverted: "inverted"
        }
    }

    /// The same in few letters.
    var short: String { self == .closed ? "closed" : self == .inverted ? "inv." : rawValue }
}
