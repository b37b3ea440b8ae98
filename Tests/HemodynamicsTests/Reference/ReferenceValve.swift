import Glibc
import Hemodynamics

/// The valve with clips, written a second time from the model's description, in plain sums.
struct ReferenceValve {
    var area = 0.0
    var leak = 0.0
    var lateral = 0.0
    var medial = 0.0

    init(_ valve: MitralValve, _ mistake: Mistake?) {
        let clips = valve.clips.filter { $0.isAttached || mistake == .detachedClipHolds }
        let count = 400
        let cell = valve.width / Double(count)
        let xs = (0..<count).map { (Double($0) + 0.5) * cell - valve.width / 2 }
        let shape = xs.map { sqrt(1 - pow(2 * $0 / valve.width, 2)) }
        let height = 400 * valve.openArea.squareCentimeters / (Double.pi * valve.width)
        let opening = zip(xs, shape).map { x, s in
            (mistake == .openingRectangular ? Double.pi / 4 : s) * height
                * Self.factor(clips, mistake) { Self.opening($0, x, mistake) }
        }
        let gap = zip(xs, shape).map { x, s in
            s * (valve.gap.bells.isEmpty ? 1 : valve.gap.bells.map { Self.bell($0, x) }.reduce(0, +))
        }
        let scale = mistake == .gapNotScaled ? 1 / cell : 100 * valve.leakArea.squareCentimeters / (gap.reduce(0, +) * cell)
        let passing = zip(xs, gap).map { x, g in g * scale * Self.factor(clips, mistake) { Self.passing($0, x, mistake) } }
        area = opening.reduce(0, +) * cell / 100
        leak = passing.reduce(0, +) * cell / 100
        if mistake != .tearForgotten { leak += valve.clips.map(\.tear).reduce(0, +) }
        let first = clips.map(\.position).min() ?? 0
        let last = clips.map(\.position).max() ?? 0
        for (x, open) in zip(xs, opening) {
            if clips.isEmpty ? x < 0 : x < first { lateral += open * cell / 100 }
            if clips.isEmpty ? x > 0 : x > last { medial += open * cell / 100 }
        }
        if mistake == .sidesSwapped { swap(&lateral, &medial) }
    }

    private static func factor(_ clips: [Clip], _ mistake: Mistake?, of one: (Clip) -> Double) -> Double {
        let factors = clips.map(one)
        return mistake == .clipsMultiply ? factors.reduce(1, *) : factors.min() ?? 1
    }

    private static func distance(_ clip: Clip, _ x: Double, _ mistake: Mistake?) -> Double {
        max(0, abs(x - clip.position) - (mistake == .clipWidthIgnored ? 0 : clip.model.width / 2))
    }

    private static func arm(_ clip: Clip, _ mistake: Mistake?) -> Double {
        mistake == .armIgnored ? 1 : clip.model.armLength / 9
    }

    private static func opening(_ clip: Clip, _ x: Double, _ mistake: Mistake?) -> Double {
        1 - exp(-distance(clip, x, mistake) / ((mistake == .tether5 ? 5 : 4) * sqrt(arm(clip, mistake))))
    }

    private static func passing(_ clip: Clip, _ x: Double, _ mistake: Mistake?) -> Double {
        let reach = (mistake == .reach55 ? 5.5 : 4.5) * arm(clip, mistake)
        let quality = mistake == .graspIgnored ? 1 : clip.graspQuality
        return 1 - quality * exp(-pow(distance(clip, x, mistake) / reach, 2))
    }

    private static func bell(_ bell: GapShape.Bell, _ x: Double) -> Double {
        bell.weight * exp(-0.5 * pow(abs((x - bell.center) / bell.scale), bell.power))
    }
}
