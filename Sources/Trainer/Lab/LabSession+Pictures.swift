import ClipLab
import Hemodynamics
import Screens
import TerminalCore

extension LabSession {
    /// A picture with its caption and its sentence.
    struct ViewPicture {
        var picture: Picture
        var caption: StyledText
        var spoken: String
    }

    /// The two pictures: the valve from above or another septal view, and the view that is on.
    var pictures: (left: ViewPicture, right: ViewPicture) {
        let isAtSeptum = [.access, .septum, .needle].contains(lab.stage)
        if isAtSeptum {
            let on = lab.state.view.flatMap { View.septal.contains($0) ? $0 : nil } ?? .bicaval
            let other = View.septal.filter { $0 != on }.max { (seen[$0]?.time ?? -1) < (seen[$1]?.time ?? -1) } ?? .fourChamber
            return (picture(of: other), picture(of: on))
        }
        let on = lab.state.view ?? .longAxis
        let fromAbove: Set<View> = [.enFace, .reconstruction, .transgastric]
        let right =
            fromAbove.contains(on) ? (seen[.xPlane]?.time ?? -1 > seen[.longAxis]?.time ?? -1 ? View.xPlane : .longAxis) : on
        return (picture(of: fromAbove.contains(on) ? on : .enFace), picture(of: right))
    }

    private func picture(of view: View) -> ViewPicture {
        let seen = seen[view]
        let age = age(of: view)
        let pictures = LabPictures(lab: lab, seen: seen, isOld: age != nil, flow: age == nil ? flow : seen?.systole ?? 0)
        let picture =
            switch view {
            case .bicaval: pictures.bicaval
            case .shortAxis: pictures.shortAxis
            case .fourChamber: pictures.fourChamber
            case .bicommissural, .fluoroscopy: pictures.bicommissural
            case .longAxis, .xPlane: pictures.longAxis
            case .enFace, .reconstruction, .transgastric: pictures.enFace
            }
        let unseen = "\(view.title): not seen yet; v, then \(digit(of: view)), shows it."
        let spoken = seen.map { words.sentence(of: view, $0.look, in: lab) } ?? unseen
        return ViewPicture(picture: picture, caption: caption(of: view, age: age), spoken: spoken)
    }

    /// Blood through the valve as the live view shows it: now, or in a still picture at the height of systole, with its jet.
    private var flow: Double {
        isStill || isFrozen ? systole : Double(shown.waveforms.last?.mitralFlow ?? 0)
    }

    /// Blood through the valve at the height of the last systole, mL/s.
    var systole: Double { Double(shown.waveforms.suffix(300).map(\.mitralFlow).min() ?? 0) }

    /// The digit of a view in the list of views.
    private func digit(of view: View) -> Int { ((View.inOrder.firstIndex(of: view) ?? 0) + 1) % 10 }

    /// The name of the view, and whether it is live or how old.
    private func caption(of view: View, age: Double?) -> StyledText {
        let name = view.title + (view.angle.isEmpty ? "" : " \(view.angle)")
        guard seen[view] != nil else { return StyledText("\(view.title) not seen: v \(digit(of: view))", .rule) }
        guard let age else { return StyledText("\(name.uppercased()) live", .strong) }
        let text = age < 60 ? "\(Int(age)) s" : "\(Int(age / 60)) min"
        return StyledText("\(name), \(text) old", .rule)
    }

    // MARK: Pressures

    /// The seconds that the strip shows.
    private static let stripSeconds = 4.0
    private static let stripSlots = 125

    /// Left atrium and ventricle, swept: new samples replace the oldest at their place, behind a gap.
    var strip: Strip { Self.strip(of: shown.waveforms) }

    /// The same before the clip under way was grasped; nil before any was.
    var stripBefore: Strip? { waveformsBefore.map { Self.strip(of: $0) } }

    static func strip(of waveforms: WaveformRing) -> Strip {
        var atrium = [Double](repeating: .nan, count: stripSlots), ventricle = atrium
        let newest = waveforms.last?.time ?? 0
        let slot = stripSeconds / Double(stripSlots)
        for index in max(0, waveforms.count - Int(stripSeconds / waveforms.sampleInterval))..<waveforms.count {
            let sample = waveforms[index]
            let place = Int(sample.time / slot) % stripSlots
            atrium[place] = Double(sample.leftAtrialPressure)
            ventricle[place] = Double(sample.leftVentricularPressure)
        }
        for gap in 1...4 {
            let place = (Int(newest / slot) + gap) % stripSlots
            (atrium[place], ventricle[place]) = (.nan, .nan)
        }
        return Strip(
            range: 0...50,
            traces: [
                .init(name: "LV", mark: "v", values: ventricle), .init(name: "LA", mark: "a", values: atrium, role: .jet),
            ])
    }

    /// What the strip shows, in words.
    var pressureWords: String {
        "Left atrium mean \(numbers.leftAtrial.text(0)), v-wave \(numbers.leftAtrialV.text(0)) mmHg; the gap to the ventricle in "
            + "diastole is the gradient, \(numbers.gradient.text(1)) mmHg."
    }
}
