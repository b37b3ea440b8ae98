import ClipLab
import Screens
import TerminalCore

/// The numbers of the monitor with what they were before.
struct LabNumbers {
    let session: LabSession
    private var now: BenchNumbers { session.numbers }
    /// Before this clip, or before anything.
    private var before: BenchNumbers {
        session.lab.state.clips.isEmpty && session.lab.state.drops.isEmpty
            ? session.bench.numbersAtStart : session.bench.numbersBeforeClip
    }

    /// One number: what it is, what it is now, what it was.
    private struct Row {
        var name: String
        var now: String
        var before: String
        /// What it is said in, on wide screens.
        var unit = ""
        /// Whether small screens show it.
        var isKept = true
    }

    private var rows: [Row] {
        [
            Row(name: "MR", now: "\(now.grade)+", before: "\(before.grade)+"),
            Row(name: "EROA", now: now.leak.text(2), before: before.leak.text(2), unit: "cm2", isKept: false),
            Row(
                name: "RVol", now: now.regurgitantVolume.text(0), before: before.regurgitantVolume.text(0), unit: "mL",
                isKept: false),
            Row(name: "grad", now: now.gradient.text(1), before: before.gradient.text(1), unit: "mmHg"),
            Row(name: "area", now: now.area.text(1), before: before.area.text(1), unit: "cm2"),
            Row(name: "LA m", now: now.leftAtrial.text(0), before: before.leftAtrial.text(0), unit: "mmHg"),
            Row(name: "LA v", now: now.leftAtrialV.text(0), before: before.leftAtrialV.text(0), unit: "mmHg"),
            Row(name: "MAP", now: now.meanArterial.text(0), before: before.meanArterial.text(0), unit: "mmHg"),
            Row(name: "CO", now: now.output.text(1), before: before.output.text(1), unit: "L/min", isKept: false),
            Row(name: "HR", now: now.heartRate.text(0), before: before.heartRate.text(0), unit: "/min"),
            Row(name: "SpO2", now: now.saturation.text(0), before: before.saturation.text(0), unit: "%", isKept: false),
        ]
    }

    private var wideRows: [Row] {
        rows + [
            Row(name: "RF", now: now.regurgitantFraction.text(0), before: before.regurgitantFraction.text(0), unit: "%"),
            Row(name: "PA sys", now: now.pulmonarySystolic.text(0), before: before.pulmonarySystolic.text(0), unit: "mmHg"),
            Row(name: "RA", now: now.rightAtrial.text(0), before: before.rightAtrial.text(0), unit: "mmHg"),
            Row(name: "LVEDP", now: now.endDiastolic.text(0), before: before.endDiastolic.text(0), unit: "mmHg"),
            Row(name: "EF", now: now.ejectionFraction.text(0), before: before.ejectionFraction.text(0), unit: "%"),
        ]
    }

    func lines(isNarrow: Bool, isWide: Bool) -> [StyledText] {
        if isNarrow { return narrowLines + states }
        if isWide {
            let head = StyledText("NUMBERS      now  before", .heading)
            return [head]
                + wideRows.map { row in
                    text("\(row.name) \(row.unit)".padded(13), row.now.leading(5), row.before.leading(7), row)
                } + [""] + states
        }
        return rows.map { row in text(row.name.padded(5), row.now.leading(4), " v " + row.before, row) } + states
    }

    private var narrowLines: [StyledText] {
        [
            StyledText("MR \(now.grade)+ v \(before.grade)+"),
            StyledText("grad \(now.gradient.text(1)) v \(before.gradient.text(1))"),
            StyledText("area \(now.area.text(1))"), StyledText("LA \(now.leftAtrial.text(0))/\(now.leftAtrialV.text(0))"),
            StyledText("MAP \(now.meanArterial.text(0)) HR \(now.heartRate.text(0))"),
        ]
    }

    private func text(_ name: String, _ now: String, _ before: String, _ row: Row) -> StyledText {
        StyledText(name) + StyledText(now, .strong) + StyledText(before, .rule)
    }

    /// Clotting time, breath, rhythm, alarms.
    private var states: [StyledText] {
        let lab = session.lab
        let fibrillates = lab.anatomy.isFibrillating || lab.state.conditions.contains { $0.complication == .fastFibrillation }
        var lines = [StyledText(fibrillates ? "AF" : "sinus")]
        if let act = lab.state.measuredClottingTime {
            lines.append(StyledText("ACT \(act.seconds.text(0)), \(Int((lab.state.clock - act.time) / 60)) min"))
        } else {
            lines.append("ACT unknown")
        }
        if lab.state.breathHeldSince != nil {
            lines.append(StyledText("held \(LabSession.clock(session.heldSeconds))", .strong))
        }
        lines.append(
            session.alarms.isEmpty
                ? "* no alarm" : StyledText("!! \(session.alarms.count) alarm\(session.alarms.count == 1 ? "" : "s")", .warning)
        )
        return lines
    }
}

extension String {
    /// The text with blanks behind it.
    fileprivate func padded(_ columns: Int) -> String { self + String(repeating: " ", count: max(0, columns - utf8.count)) }
    /// The text with blanks before it.
    fileprivate func leading(_ columns: Int) -> String { String(repeating: " ", count: max(0, columns - utf8.count)) + self }
}

/// The left column of wide screens: where the procedure is, what was done last.
struct LabColumn {
    let session: LabSession

    var lines: [StyledText] {
        let lab = session.lab
        var lines: [StyledText] = [StyledText("STEPS", .heading)]
        lines.append(step("Access", isDone: lab.stage != .access))
        let height = session.seen[.fourChamber]?.look.height.map { " h \($0.text(0))" } ?? ""
        lines.append(step("Septum\(height)", isDone: lab.state.puncture != nil))
        lines.append(step("Guide across", isDone: lab.state.holes > 0))
        for (index, clip) in lab.state.clips.enumerated() {
            lines.append(step("Clip \(index + 1) \(clip.size.rawValue)", isDone: true))
        }
        if let size = lab.state.size { lines.append(step("Clip \(lab.state.clips.count + 1) \(size.rawValue)", isDone: false)) }
        lines.append(step("Out", isDone: lab.stage == .done))
        lines += ["", StyledText("LAST ACTS", .heading)]
        lines += session.history.suffix(20).reversed().map { StyledText("\(LabSession.clock($0.time)) \($0.text)") }
        return lines
    }

    private func step(_ text: String, isDone: Bool) -> StyledText { StyledText("[\(isDone ? "x" : " ")] \(text)") }
}
