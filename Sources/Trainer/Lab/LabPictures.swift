import ClipLab
import Glibc
import Screens
import TerminalCore

/// Pictures of the lab as its views show them: only what a view has shown is drawn, the walls alone before it was seen.
struct LabPictures {
    let lab: Lab
    /// What the view has shown; nil before it was seen.
    let seen: SeenView?
    /// Whether clip or view have changed since: what is not seen now is drawn in the color of rules, and stands still.
    let isOld: Bool
    /// Blood through the valve as it is drawn, mL/s; negative when it leaks.
    let flow: Double
    /// What is drawn of the clip.
    var look: Look? { seen?.look }
    private var anatomy: Anatomy { lab.anatomy }
    private var half: Double { anatomy.lineLength / 2 }

    /// How far the leaflets are open, 0 to 1.
    private var opening: Double { min(max(flow / 250, 0), 1) }

    // MARK: Pens

    /// What is not seen now is drawn in the color of rules; walls are always known.
    private func pen(_ role: Role, isWall: Bool = false, mark: Unicode.Scalar, width: Int = 1) -> Canvas.Pen {
        let isOld = isOld && !isWall
        return Canvas.Pen(isOld ? .rule : role, width: isOld ? 1 : width, mark: mark)
    }

    // MARK: En face

    /// The valve from the atrium, as a surgeon sees it: aorta above, appendage left, septum right.
    var enFace: Picture {
        let side = half + 4, tall = anatomy.anteroposterior / 2
        var picture = Picture(across: -side - 3...side + 3, up: -tall - 1...tall + 2)
        picture.draw(ellipse(half + 2, tall), pen(.figure, isWall: true, mark: "."))
        label(&picture, tall: tall)
        guard let seen else { return picture }
        picture.draw(line(-half, half) { anatomy.lineY(at: $0) }, pen(.leaflet, mark: "-"))
        drawJet(&picture, past: seen.clips)
        for clip in seen.clips { drawClip(clip, &picture) }
        if seen.clips.count == lab.state.clips.count, let x = seen.look.x, let off = seen.look.offLine,
            let size = lab.state.size
        {
            drawHand(size, seen.arms, at: .init(x, anatomy.lineY(at: x) + off), rotation: seen.look.rotation, &picture)
        }
        return picture
    }

    private func label(_ picture: inout Picture, tall: Double) {
        picture.write("Ao", at: .init(0, tall + 1))
        picture.write("LAA", at: .init(-half - 4, 0))
        picture.write("sept", at: .init(half + 4, 0))
        let third = anatomy.lineLength / 3
        for (name, x) in [("A1", -third), ("A2", 0.0), ("A3", third)] {
            picture.write(StyledText(name, .strong), at: .init(x, anatomy.lineY(at: x) + tall * 0.45))
        }
        for (name, x) in [("P1", -third), ("P2", 0.0), ("P3", third)] {
            picture.write(StyledText(name, .strong), at: .init(x, anatomy.lineY(at: x) - tall * 0.4))
        }
    }

    /// The jet along the line: as wide as the gap that is left.
    private func drawJet(_ picture: inout Picture, past clips: [LabClip]) {
        guard flow < -5 else { return }
        let strength = min(1, -flow / 150)
        for step in stride(from: -half + 1, through: half - 1, by: 1.5) {
            let gap = gap(at: step, past: clips)
            guard gap > 0.08 else { continue }
            let reach = (0.6 + 3 * gap) * strength
            let y = anatomy.lineY(at: step)
            picture.draw([.init(step, y - reach * 0.5), .init(step, y + reach)], pen(.jet, mark: ":"))
        }
    }

    /// The share of the gap that is open at a place: the bells of the anatomy, less what clips hold shut.
    private func gap(at x: Double, past clips: [LabClip]) -> Double {
        let bells = anatomy.gap.map { ($0.weight, abs(x - $0.center) / $0.scale, $0.power) }
        var gap = bells.reduce(0) { sum, bell in
            // A bell or a box, near enough for a picture.
            sum + bell.0 * max(0, bell.2 > 3 ? (bell.1 < 1.1 ? 1 : 2.1 - bell.1) : 1 - bell.1 * bell.1 / 4)
        }
        for clip in clips where clip.isAttached {
            let off = max(0, abs(x - clip.x) - clip.size.width / 2) / 4.5
            gap *= 1 - clip.quality * max(0, 1 - off * off / 2)
        }
        return min(1, gap)
    }

    private func drawClip(_ clip: LabClip, _ picture: inout Picture) {
        let y = anatomy.lineY(at: clip.x)
        drawBox(
            .init(clip.x, y), along: 4.5, wide: clip.size.width, turned: anatomy.perpendicular(at: clip.x),
            pen(.device, mark: clip.isAttached ? "#" : "?", width: 2), &picture)
    }

    private func drawHand(
        _ size: ClipSize, _ arms: Arms, at place: Picture.Point, rotation: Double?, _ picture: inout Picture
    ) {
        let pen = pen(.device, mark: "#", width: 2)
        guard let rotation else {
            return drawBox(place, along: 4, wide: size.width, turned: 0, self.pen(.device, mark: "o"), &picture)
        }
        drawBox(place, along: size.span(at: arms), wide: size.width, turned: rotation, pen, &picture)
    }

    private func drawBox(
        _ place: Picture.Point, along: Double, wide: Double, turned: Double, _ pen: Canvas.Pen, _ picture: inout Picture
    ) {
        let (sine, cosine) = (sineOf(turned), cosineOf(turned))
        func corner(_ x: Double, _ y: Double) -> Picture.Point {
            .init(place.x + x * cosine + y * sine, place.y - x * sine + y * cosine)
        }
        let (w, l) = (wide / 2, along / 2)
        picture.draw([corner(-w, -l), corner(w, -l), corner(w, l), corner(-w, l), corner(-w, -l)], pen)
    }

    // MARK: Long axis

    /// Across the line: posterior left, anterior with the aorta right, atrium above.
    var longAxis: Picture {
        let tall = anatomy.anteroposterior / 2
        var picture = Picture(across: -tall - 3...tall + 6, up: -24...22)
        drawWalls(&picture, tall)
        picture.write("LA", at: .init(-tall, 20))
        picture.write("LV", at: .init(-tall, -22))
        picture.write("P", at: .init(-tall - 2, 1))
        picture.write("A", at: .init(tall + 1, 1))
        picture.write("Ao", at: .init(tall + 4, 14))
        guard let seen else { return picture }
        let middle = seen.look.x ?? 0
        let y = anatomy.lineY(at: middle)
        let hub = seen.look.offLine.flatMap { off in seen.look.z.map { Picture.Point(y + off, $0) } }
        drawLeaflets(&picture, tall: tall, meeting: y, at: middle, hub: hub)
        if let hub, let size = lab.state.size { drawAxis(seen, size, hub, &picture) }
        if hub == nil, let clip = seen.clips.last { drawStanding(clip, &picture) }
        return picture
    }

    private func drawWalls(_ picture: inout Picture, _ tall: Double) {
        let pen = pen(.figure, isWall: true, mark: ".")
        picture.draw([.init(-tall - 2, 8), .init(-tall, 0), .init(-tall - 1, -12), .init(-tall + 3, -24)], pen)
        picture.draw([.init(tall + 3, 18), .init(tall, 0), .init(tall + 1, -12), .init(tall, -24)], pen)
    }

    /// Leaflets from their hinges to where they meet, open as the blood streams, or on the arms as far as was seen.
    private func drawLeaflets(
        _ picture: inout Picture, tall: Double, meeting y: Double, at x: Double, hub: Picture.Point?
    ) {
        let pen = pen(.leaflet, mark: "-")
        for leaflet in Leaflet.allCases {
            let sign: Double = leaflet == .anterior ? 1 : -1
            let hinge = Picture.Point(sign * tall, 0)
            let flail = lab.anatomy.flailGap(of: leaflet, at: x) * (1 - opening)
            var tip = Picture.Point(
                y + sign * (0.8 + opening * min(7, anatomy.length(of: leaflet, at: x) * 0.4)),
                -anatomy.coaptationDepth - 2 - 4 * opening + flail)
            if let hub, look?.insertion[leaflet] ?? 0 > 0 {
                tip = .init(hub.x + sign * 2, hub.y + 2)
            } else if hub == nil, let clip = seen?.clips.last, clip.isAttached {
                tip = .init(anatomy.lineY(at: clip.x) + sign * 1.5, -anatomy.coaptationDepth - 4)
            }
            let bend = Picture.Point((hinge.x + tip.x) / 2, (hinge.y + tip.y) / 2 - 1)
            picture.draw([hinge, bend, tip], pen)
        }
        guard flow < -20 else { return }
        let reach = min(14, 4 + -flow / 25)
        picture.draw([.init(y, -anatomy.coaptationDepth), .init(y + 2, reach)], self.pen(.jet, mark: ":"))
    }

    /// Shaft, hub, arms at their angle, and what lies on them.
    private func drawAxis(_ seen: SeenView, _ size: ClipSize, _ hub: Picture.Point, _ picture: inout Picture) {
        let look = seen.look
        let tilt = look.tilt ?? 0
        let lean = sineOf(tilt) / max(0.5, cosineOf(tilt))
        picture.draw([.init(hub.x + (22 - hub.y) * lean, 22), hub], pen(.device, mark: "|", width: 2))
        let arms = look.arms ?? seen.arms
        let angle = arms.angle / 2
        for (leaflet, sign) in [(Leaflet.anterior, 1.0), (.posterior, -1.0)] {
            let tip = Picture.Point(hub.x + sign * size.arm * sineOf(angle), hub.y + size.arm * cosineOf(angle))
            picture.draw([hub, tip], pen(.device, mark: sign > 0 ? "/" : "\\", width: 2))
            guard let held = look.insertion[leaflet], held > 0 else { continue }
            let share = held / size.arm
            let lift = 1.5
            picture.draw(
                [
                    .init(hub.x + (tip.x - hub.x) * share, hub.y + (tip.y - hub.y) * share + lift),
                    .init(hub.x + (tip.x - hub.x) * 0.1, hub.y + (tip.y - hub.y) * 0.1 + lift),
                ], pen(.leaflet, mark: "="))
        }
    }

    private func drawStanding(_ clip: LabClip, _ picture: inout Picture) {
        let y = anatomy.lineY(at: clip.x), z = -anatomy.coaptationDepth - 4
        picture.draw([.init(y, z - 3), .init(y - 1.5, z + 5)], pen(.device, mark: "#", width: 2))
        picture.draw([.init(y, z - 3), .init(y + 1.5, z + 5)], pen(.device, mark: "#", width: 2))
    }

    // MARK: Bicommissural

    /// Along the line: lateral left, medial right, atrium above.
    var bicommissural: Picture {
        var picture = Picture(across: -half - 4...half + 4, up: -24...22)
        picture.draw([.init(-half - 3, 10), .init(-half, 0), .init(-half - 1, -24)], pen(.figure, isWall: true, mark: "."))
        picture.draw([.init(half + 3, 10), .init(half, 0), .init(half + 1, -24)], pen(.figure, isWall: true, mark: "."))
        picture.write("LA", at: .init(-half, 20))
        picture.write("LV", at: .init(-half, -22))
        picture.write("lat", at: .init(-half + 2, 3))
        picture.write("med", at: .init(half - 2, 3))
        guard let seen else { return picture }
        let look = seen.look
        let depth = -anatomy.coaptationDepth
        picture.draw(
            line(-half, half) { depth * (1 - ($0 / half) * ($0 / half)) - 6 * opening * (1 - abs($0) / half) },
            pen(.leaflet, mark: "-"))
        for clip in seen.clips {
            picture.draw([.init(clip.x, depth - 7), .init(clip.x, depth + 4)], pen(.device, mark: "#", width: 3))
        }
        if let x = look.x, let z = look.z {
            picture.draw([.init(x, 22), .init(x, z)], pen(.device, mark: "|", width: 2))
            let seen = max(look.armSeen ?? 0, 1)
            picture.draw(
                [.init(x - seen, z + 4), .init(x, z), .init(x + seen, z + 4)], pen(.device, mark: "#", width: 2))
        }
        return picture
    }
}

/// The sine of degrees, for pictures: the model has its own, with the same bits everywhere.
func sineOf(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
/// The cosine of degrees, for pictures.
func cosineOf(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }

extension LabPictures {
    /// Points of an ellipse around the middle.
    func ellipse(_ across: Double, _ tall: Double) -> [Picture.Point] {
        (0...48).map { .init(across * sineOf(Double($0) * 7.5 + 90), tall * sineOf(Double($0) * 7.5)) }
    }

    /// Points of a curve.
    func line(_ from: Double, _ to: Double, _ y: (Double) -> Double) -> [Picture.Point] {
        (0...24).map { step in
            let x = from + (to - from) * Double(step) / 24
            return .init(x, y(x))
        }
    }
}
