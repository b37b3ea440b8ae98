import ClipLab
import Screens
import TerminalCore

/// The sheets that lie over the pictures: all numbers, how it went, what is assumed.
struct LabSheetText {
    let session: LabSession
    /// Whether it is said what chance has in store for each clip; a case may have decided that itself.
    var tellsFate = true
    /// The keys as they are set.
    var keys = LabKeymap()
    private var lab: Lab { session.lab }

    func lines(of sheet: LabSheet) -> [StyledText] {
        switch sheet {
        case .numbers: numbers
        case .help: help
        case .end: end
        case .assumptions: Self.assumptions
        }
    }

    // MARK: Numbers in words

    /// All numbers in words, as `n` says them.
    var numbers: [StyledText] {
        let now = session.numbers, start = session.bench.numbersAtStart
        let act = lab.state.measuredClottingTime.map {
            "ACT \($0.seconds.text(0)) s, measured \(Int((lab.state.clock - $0.time) / 60)) minutes ago."
        }
        let seen = View.inOrder.compactMap { view in
            session.seen[view].map {
                session.words.sentence(of: view, $0.look, in: lab)
                    + (session.age(of: view).map { " (\(Int($0)) s old.)" } ?? "")
            }
        }
        return [
            StyledText("ALL NUMBERS, clock \(LabSession.clock(lab.state.clock))", .heading),
            StyledText(
                "\(lab.stage.title)\(lab.state.size.map { ", clip \(lab.state.clips.count + 1) \($0.rawValue), arms \(lab.arms.spoken)" } ?? "")."
            ),
            StyledText(
                "MR \(now.grade)+, at the beginning \(start.grade)+. EROA \(now.leak.text(2)) cm2, at the beginning \(start.leak.text(2)). Regurgitant volume \(now.regurgitantVolume.text(0)) mL, \(now.regurgitantFraction.text(0)) percent."
            ),
            StyledText(
                "Mean gradient \(now.gradient.text(1)) mmHg at \(now.heartRate.text(0)) a minute; area \(now.area.text(1)) cm2, lateral \(now.lateralArea.text(1)), medial \(now.medialArea.text(1))."
            ),
            StyledText(
                "Left atrium mean \(now.leftAtrial.text(0)), v-wave \(now.leftAtrialV.text(0)) mmHg; at the beginning \(start.leftAtrial.text(0)) and \(start.leftAtrialV.text(0)). Right atrium \(now.rightAtrial.text(0))."
            ),
            StyledText(
                "Arterial pressure \(now.systolic.text(0)) over \(now.diastolic.text(0)), mean \(now.meanArterial.text(0)) mmHg. Cardiac output \(now.output.text(1)) L/min. Saturation \(now.saturation.text(0)) percent."
            ),
            StyledText(
                [act ?? "The ACT is not known.", "X-ray \((lab.state.fluoroscopy / 60).text(1)) minutes."].joined(
                    separator: " ")),
        ] + seen.map { StyledText($0) } + session.alarms.map { StyledText("!! \($0.text)", .warning) }
    }

    // MARK: Keys

    /// What the keys of the lab do; those of the whole program do here what they do everywhere.
    private var help: [StyledText] {
        return [StyledText("KEYS OF THE LAB", .heading)]
            + LabKey.all.map { key in
                let names = keys.names(of: key.name).joined(separator: " ")
                return StyledText("\(names)  ", .key) + StyledText(key.sentence)
            } + [
                StyledText("!  ", .key) + StyledText("The emergency card of what went wrong."),
                StyledText(
                    "Digits choose in every list; capital letters do what small ones do. Heparin, protamine, pulling, release and stopping ask once."
                ),
                StyledText(
                    "Search, library, glossary, notes and settings have the keys that they have everywhere; time stands still meanwhile."
                ),
            ] + (keys.hasLetters ? [] : [""])
    }

    // MARK: The end

    private var marks: InterventionMarks {
        let patient = session.task.patient
        return InterventionMarks(
            of: lab, accepted: Set(patient.acceptedSizes), stopIsRight: patient.stopIsRight, result: session.bench.finalResult)
    }

    /// How the procedure went.
    var end: [StyledText] {
        let now = session.numbers, start = session.bench.numbersAtStart
        let clips = lab.state.clips.count
        var lines: [StyledText] = [
            StyledText(
                "MR \(start.grade)+ to \(now.grade)+, gradient \(now.gradient.text(1)) mmHg at \(now.heartRate.text(0)), "
                    + "\(clips == 0 ? "no clip" : clips == 1 ? "one clip" : "\(clips) clips"), "
                    + "\(Int(lab.state.clock / 60)) minutes, x-ray \((lab.state.fluoroscopy / 60).text(1)) minutes.", .heading)
        ]
        for error in marks.criticalErrors { lines.append(StyledText("! Critical: \(error.sentence)", .warning)) }
        lines += seenAndTrue
        if session.level != .guided { lines += markLines }
        if session.task.patient.stopIsRight {
            lines.append(
                StyledText(
                    clips == 0
                        ? "No clip is right for this patient: stopping was the correct end."
                        : "No clip is right for this patient: stopping would have been the correct end."))
        }
        lines.append(StyledText("It teaches; many of its numbers are teaching assumptions (x lists them).", .caution))
        return lines
    }

    /// The pressures before and after, and what the views showed beside what was true: no marks.
    var seenAndTrue: [StyledText] {
        pressures(session.bench.numbersAtStart, session.numbers)
            + lab.state.clips.enumerated().flatMap { lines(of: $1, $0) }
            + (lab.state.puncture.map { [StyledText(punctureLine($0))] } ?? [])
    }

    private func pressures(_ start: BenchNumbers, _ now: BenchNumbers) -> [StyledText] {
        [
            StyledText("              before  after", .tableHead),
            StyledText(row("EROA cm2", start.leak.text(2), now.leak.text(2))),
            StyledText(row("gradient mmHg", start.gradient.text(1), now.gradient.text(1))),
            StyledText(row("area cm2", start.area.text(1), now.area.text(1))),
            StyledText(
                row(
                    "LA mean/v", "\(start.leftAtrial.text(0))/\(start.leftAtrialV.text(0))",
                    "\(now.leftAtrial.text(0))/\(now.leftAtrialV.text(0))")),
        ]
    }

    private func row(_ name: String, _ before: String, _ after: String) -> String {
        name + String(repeating: " ", count: max(1, 14 - name.utf8.count)) + before
            + String(repeating: " ", count: max(1, 8 - before.utf8.count)) + after
    }

    private func lines(of clip: LabClip, _ index: Int) -> [StyledText] {
        let graspedAll = lab.state.record.clips
        let grasped = graspedAll.indices.contains(index) ? graspedAll[index] : nil
        let read = session.readings.indices.contains(index) ? session.readings[index] : [:]
        func seen(_ leaflet: Leaflet) -> String { read[leaflet].map { session.words.reading($0) } ?? "not seen" }
        var lines = [
            StyledText("Clip \(index + 1), \(clip.size.rawValue) at \(clip.x.text(1)) mm:", .strong)
                + StyledText(
                    " true insertion anterior \(clip.held.anterior.text(1)), posterior \(clip.held.posterior.text(1)) of \(Int(clip.size.arm)) mm;"
                        + " seen \(seen(.anterior)) and \(seen(.posterior)).")
        ]
        if let grasped {
            lines.append(
                StyledText(
                    "  Off square \(grasped.misalignment.text(0)) degrees, off the line \(grasped.offLine.text(1)) mm, from the seat \(grasped.seat.text(1)) mm, travel \(grasped.travel.text(1)) mm."
                ))
        }
        if session.bench.courses.indices.contains(index) {
            let course = session.bench.courses[index]
            let gain = course.before.leftAtrial - course.after.leftAtrial
            let worth = gain < 1 && index > 0 ? " It cost area and gave the atrium nothing." : ""
            lines.append(
                StyledText(
                    "  EROA \(course.before.leak.text(2)) to \(course.after.leak.text(2)), gradient \(course.before.gradient.text(1)) to \(course.after.gradient.text(1)), area \(course.before.area.text(1)) to \(course.after.area.text(1)), LA mean \(course.before.leftAtrial.text(0)) to \(course.after.leftAtrial.text(0)).\(worth)"
                ))
        }
        let hundred = Int((100 * clip.detachmentChance).rounded())
        lines.append(
            StyledText(
                "  Of 100 patients with this grasp, \(hundred < 1 ? "fewer than 1" : "\(hundred)") would lose a leaflet within 30 days."
                    + fate(of: clip)))
        return lines
    }

    private func fate(of clip: LabClip) -> String {
        guard tellsFate else { return "" }
        guard let detachment = clip.detachment else { return " This one holds." }
        let when =
            switch detachment {
            case .laboratory: "in the laboratory"
            case .beforeDischarge: "before discharge"
            case .byDay30: "by day 30"
            }
        let odds = clip.detachmentChance > 0 ? Int((1 / clip.detachmentChance).rounded()) : 0
        return clip.detachmentChance < 0.02
            ? " This one detaches \(when): it was held well enough; this was the 1 in \(odds)." : " This one detaches \(when)."
    }

    private func punctureLine(_ puncture: SeptalPuncture) -> String {
        let window = lab.heightWindow
        return "The needle went through \(puncture.height.text(1)) mm above the annulus; "
            + "\(window.low.text(0)) to \(window.high.text(0)) suit this valve."
    }

    private var markLines: [StyledText] {
        let marks = marks
        let hints = session.hintsTaken
        let total = max(0, marks.total - hints)
        var lines = [StyledText("\(total) of 100. \(marks.isPassed && total >= 80 ? "Passed." : "Not passed.")", .heading)]
        for entry in marks.entries.filter({ $0.lost > 0 }).sorted(by: { $0.lost > $1.lost }) {
            lines.append(StyledText("-\(entry.lost) of \(entry.item.most) \(entry.item.title) (\(entry.item.objective))"))
        }
        if hints > 0 { lines.append(StyledText("-\(hints) hints asked for")) }
        return lines
    }

    /// Left atrial pressure and v-wave over the procedure.
    var plot: LinePlot? {
        let trend = session.bench.trend
        guard trend.count > 2 else { return nil }
        func curve(_ name: String, _ mark: Unicode.Scalar, _ value: (TrendPoint) -> Double, isDashed: Bool = false)
            -> LinePlot.Curve
        {
            LinePlot.Curve(
                name: name, mark: mark, points: trend.map { .init(x: $0.seconds / 60, y: value($0)) }, isDashed: isDashed)
        }
        return LinePlot(
            title: "Left atrial pressure over the procedure, mmHg", across: "min",
            curves: [curve("v-wave", "v", { $0.leftAtrialV }), curve("mean", "m", { $0.leftAtrial }, isDashed: true)])
    }

    // MARK: Assumptions

    /// Which numbers have sources, and which are teaching assumptions.
    static let assumptions: [StyledText] = [
        StyledText("WHAT IS ASSUMED FOR TEACHING", .heading),
        "The lab is a teaching model. No clinician, proctor or IFU has confirmed its numbers; nothing in it is for a patient. All patients are invented.",
        StyledText("Teaching assumptions, with no source:", .strong),
        "How a puncture's place gives height, tilt, room and reach; how far a thin septum lets the needle slip.",
        "What a move of the guide brings along, and the drift of the rotation on crossing.",
        "How rotation, distance from the line, seating, gap, tilt and calcium take insertion away, and what insertion gives of hold.",
        "The law from insertion to detachment; its level is held against registries (about 2 % leaflet events).",
        "The chances of chords, tears, air, thrombus, groin bleeding and new fibrillation.",
        "The time and x-ray of each act; the sum is held against published procedures (60 to 145 minutes).",
        "The size and course of every drug, of anesthesia and of every complication.",
        "The errors of the views, the marks, their limits and the pass line.",
        StyledText("Recalled, to be verified:", .strong),
        "Arms of 9 and 12 mm, widths of 4 and 6 mm; 6 and 9 mm of insertion; puncture heights of 35 to 45 mm; the half-life of heparin; the direction in which a lateral and a medial clip are turned.",
        StyledText("From sources that were read:", .strong),
        "Puncture above 4 cm in primary, about 4 cm in secondary MR (PMC5752829); the needle slips superior (Thorac Key); arms equal in the LVOT view and not seen in the commissural one (Sorajja); ACT over 250 s, again after 20 to 30 minutes (Pregowski 2020); leaflet events 2.0 %, 18 of 1041 detached, most mended (Asch 2021); travel of 6.5 and 12.4 mm before a detachment and a tear (Nishiura 2024); gradient under 5 mmHg and area of 1.5 cm2 asked for (KharsaEd 2026).",
        "The circulation has no septal interaction and no coronary flow: air and afterload mismatch are put in as a weak ventricle. The leak does not change with load, so that anesthesia lessens MR less than in life.",
    ]
}
