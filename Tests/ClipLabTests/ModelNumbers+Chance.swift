import ClipLab

extension ModelNumbers {
    /// How often chance does what, over seeds.
    var chance: [String] { [detachments, tearing, freeing, opening, air].flatMap { $0 } }

    private func count(_ seeds: Range<Int>, _ isSo: (UInt64) -> Bool) -> Double { Double(seeds.count { isSo(UInt64($0)) }) }

    /// Grasps too low, released anyway: when they come off.
    private var detachments: [String] {
        var errors = OperatorErrors()
        errors.tooLow = 7
        errors.releasesAnyway = true
        let acts = TestPatient.named("01").treated(seed: 1, errors: errors).lines.map(\.act)
        let clips = (1...300).compactMap { after(acts, lab("01", seed: UInt64($0))).state.clips.first }
        let times = LabClip.Detachment.allCases.map { time in Double(clips.count { $0.detachment == time }) }
        return [
            line("detached of \(clips.count) poor grasps", times), line("their tears", [clips.reduce(0) { $0 + $1.tear }]),
            line("their quality", [clips.reduce(0) { $0 + $1.quality }]),
        ]
    }

    /// A calcified leaflet grasped again and again.
    private var tearing: [String] {
        let played = TestPatient.named("04").treated(seed: 2, constants: constants)
        let start = played.lines.prefix { $0.act.name != .lowerGrippers }.map(\.act)
        let again = start + Array(repeating: [Act.lowerGrippers(.both), .raiseGrippers], count: 12).flatMap { $0 }
        let labs = (1...30).map { seed in after(again, lab("04", seed: UInt64(seed))) }
        let areas = labs.flatMap(\.state.events).map { event -> Double in
            if case .tear(let area) = event { area } else { 0 }
        }
        return [
            line("tears of 30 in 12 grasps", [Double(areas.count { $0 > 0 }), areas.reduce(0, +)]),
            line("what is left of them", [labs.reduce(0) { $0 + $1.state.tears }, labs.map(\.state.tears).max() ?? 0]),
        ]
    }

    /// Caught clips: how often turning and pulling free them, and what tears.
    private var freeing: [String] {
        let start = beginning(1, -5) + [.crossValve, .setArms(.open)]
        func freed(_ how: FreeingManeuver) -> [Lab] {
            (1...30).map { seed -> Lab in
                var lab = after(start, lab(seed: UInt64(seed)))
                for _ in 0..<400 where !lab.isCaught { _ = lab.act(.rotate(lab.state.pose.theta > 0 ? -30 : 30)) }
                return after(Array(repeating: .freeClip(how), count: 5), lab)
            }
        }
        return FreeingManeuver.allCases.flatMap { how -> [String] in
            let labs = freed(how)
            return [
                line(
                    "\(how.rawValue) of 30: stuck, tries, torn",
                    [
                        Double(labs.count { $0.state.events.contains(.stuck) }),
                        Double(labs.reduce(0) { $0 + $1.state.freeingTries }),
                        Double(labs.reduce(0) { $0 + $1.state.tornChords }),
                    ]), line("  added leak", [labs.reduce(0) { $0 + $1.addedLeak }]),
            ]
        }
    }

    /// Opening the arms among chords.
    private var opening: [String] {
        var anatomy = TestPatient.named("02").anatomy
        anatomy.chordDensity = 6
        let start = beginning(1, -5) + [.steerMedial(12), .crossValve]
        let caught = (1...300).count { seed in
            let lab = after(start + [.setArms(.open)], Lab(anatomy, seed: UInt64(seed), constants: constants))
            return lab.state.events.contains(.tangled)
        }
        return [line("caught of 300 by opening among dense chords", [Double(caught)])]
    }

    private var air: [String] {
        let acts = beginning(1, -5).filter { $0 != .flushGuide }
        let count = count(1..<201) { after(acts, lab(seed: $0)).state.events.contains(.air) }
        return [line("air of 200 through an unflushed guide", [count])]
    }
}
