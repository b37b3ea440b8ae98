import Cases
import ClipLab
import StateMachine

extension CaseSession {
    /// Takes in what the lab did since: its lines, what went wrong, its end.
    mutating func followLab() {
        guard var lab else { return }
        let lines = lab.takeUnstored()
        self.lab = lab
        for entry in lines { writeLab(entry) }
        watchOwnComplication(lab.bench, acts: lines.compactMap(\.takenAct))
        if lab.lab.stage == .done { endProcedure(lab) }
    }

    /// A line of the lab as a note of the case.
    private mutating func writeLab(_ entry: Entry<Intervention>) {
        switch entry.what {
        case .event(.act(let act, _)):
            course.note("lab act \(act.written)", by: entry.by, at: entry.at, moment: entry.simulationStep)
        case .note(let text): course.note("lab note \(text)", at: entry.at, moment: entry.simulationStep)
        default: break
        }
    }

    /// Says to the course that the patient is worse, which orders helped, and that the time is over.
    mutating func watchOwnComplication(_ bench: Bench, acts: [Act]) {
        guard let own = lesson.complication, let onset = bench.ownOnset else { return }
        let seconds = Int(bench.lab.state.clock - onset)
        if !notes.wasTroubled {
            send(.trouble, by: .system)
        } else {
            for offer in own.offers
            where offer.act.map(acts.contains) == true && !notes.orders.contains(where: { $0.id == offer.id }) {
                send(.order(offer.id, seconds: seconds), by: .system)
            }
        }
        judgeRescue(own, seconds: seconds)
    }

    /// The share of a rescue's marks with which the patient is well again.
    private static let enoughOfRescue = 0.6

    /// Whether enough was done, or too little in time.
    mutating func judgeRescue(_ own: CaseComplication, seconds: Int) {
        guard course.isTroubled else { return }
        let done = own.offers.filter { offer in notes.orders.contains { $0.id == offer.id } }.reduce(0) { $0 + $1.marks }
        if Double(done) >= Self.enoughOfRescue * Double(own.allMarks) {
            send(.well, by: .system)
        } else if seconds > 60 * own.deadline, !notes.isOverdue {
            send(.overdue, by: .system)
            if course.stage == .checks, let critical = own.critical { end(because: critical) }
        }
    }

    /// A critical error ends the case.
    mutating func end(because text: String, by actor: Actor = .system) {
        send(.critical(option: nil, because: text), by: actor)
        said = [text]
        writeMarks()
    }

    private mutating func endProcedure(_ lab: LabSession) {
        finished = lab
        bench = lab.bench
        bench?.happened = []
        self.lab = nil
        let judged = CaseIntervention(
            lab.lab, accepted: Set(patient.acceptedSizes), stopIsRight: patient.stopIsRight, result: lab.bench.finalResult)
        intervention = judged
        if let error = judged.marks.criticalErrors.first {
            end(because: error.sentence)
        } else {
            send(.procedureOver, by: .system)
            said = [
                "The procedure is over after \(Int(lab.lab.state.clock / 60)) minutes. Look at the result before anything else."
            ]
        }
    }

    // MARK: Checks and rescue

    /// Looks at something, which takes a minute; behind the first look the case's own complication begins.
    mutating func look(_ look: CaseLook) {
        guard bench != nil, send(.look(look)) else { return }
        // Nobody takes a minute for a look while the patient gets worse.
        bench?.care(nil, seconds: course.isTroubled ? 20 : 60)
        said = [reading(of: look)]
        beginOwnComplication()
        settleChecks()
    }

    /// A procedure that ended within this time did too little for a vein to bleed, s.
    private static let briefVisit = 600.0

    private mutating func beginOwnComplication() {
        guard let own = lesson.complication, own.onset == .afterwards, !notes.wasTroubled, let bench else { return }
        // Without a clip none comes loose and no ventricle has lost its leak; without a puncture nothing bleeds.
        let needsClip = [.detachment, .afterloadMismatch, .leafletTear, .stenosis].contains(own.complication)
        guard needsClip ? !bench.lab.state.clips.isEmpty : bench.lab.state.clock > Self.briefVisit else { return }
        self.bench?.beginAfterwards(own.complication)
        send(.trouble, by: .system)
        self.bench?.care(nil, seconds: 120)
        said.append("!! \(own.sign)")
    }

    /// Carries out an order, and lets its time pass.
    mutating func order(_ offer: CaseComplication.Offer) {
        guard let bench else { return }
        let seconds = bench.ownOnset.map { Int(bench.lab.state.clock - $0) } ?? 0
        guard send(.order(offer.id, seconds: seconds)) else { return }
        self.bench?.care(offer.act, seconds: 60 * offer.minutes)
        said = ["\(offer.order): \(offer.text) \(monitor)"]
        if tellsAtOnce { said.append(offer.isWrong ? "It harms." : offer.marks > 0 ? "It helps." : "It changes little.") }
        settleChecks()
    }

    private mutating func settleChecks() {
        guard let bench else { return }
        if bench.hasArrested { return end(because: "The circulation stood still.") }
        guard let own = lesson.complication, let onset = bench.ownOnset else { return }
        let wasTroubled = course.isTroubled
        judgeRescue(own, seconds: Int(bench.lab.state.clock - onset))
        if wasTroubled, course.stage == .checks, !course.isTroubled { said.append("The patient is better. \(monitor)") }
    }

    /// On to the plan.
    mutating func goOn() {
        guard send(.goOn) else { return }
        said = []
    }

    /// On although the patient is not well.
    mutating func leaveIt() {
        if course.isTroubled, let critical = lesson.complication?.critical { return end(because: critical, by: .learner) }
        guard send(.leaveIt) else { return }
        said = ["You go on; the team deals with it without you."]
    }

    /// What the monitor says now.
    var monitor: String {
        guard let numbers = bench?.numbers else { return "" }
        return
            "Heart rate \(numbers.heartRate.text(0)), mean pressure \(numbers.meanArterial.text(0)), LA \(numbers.leftAtrial.text(0)), "
            + "v \(numbers.leftAtrialV.text(0)), RA \(numbers.rightAtrial.text(0)), output \(numbers.output.text(1)) L/min, SpO2 \(numbers.saturation.text(0))%."
    }

    /// What a look shows.
    func reading(of look: CaseLook) -> String {
        guard let bench else { return "" }
        let numbers = bench.numbers
        switch look {
        case .leak:
            return
                "MR \(numbers.grade)+, EROA \(numbers.leak.text(2)) cm2, regurgitant volume \(numbers.regurgitantVolume.text(0)) mL."
        case .gradient:
            return
                "Mean gradient \(numbers.gradient.text(1)) mmHg at \(numbers.heartRate.text(0)) a minute, area \(numbers.area.text(1)) cm2."
        case .shunt:
            let hole = bench.lab.state.septalHole
            if hole == 0 { return "No hole in the septum." }
            let isBack = numbers.rightAtrial >= numbers.leftAtrial - 1
            return
                "A hole of \(hole.text(1)) cm2; color crosses from \(isBack ? "right to left" : "left to right, a small jet"). SpO2 \(numbers.saturation.text(0))%."
        case .effusion:
            return numbers.effusion < 15
                ? "No effusion." : "An effusion of about \((numbers.effusion / 10).rounded().text(0))0 mL."
        case .groin:
            let bleeds = bench.lab.state.conditions.contains { $0.complication == .groinBleed }
            return bleeds ? "The groin is swollen and tense." : "The groin is soft and dry."
        }
    }
}

extension Entry<Intervention> {
    /// The act, if one was taken.
    fileprivate var takenAct: Act? {
        if case .event(.act(let act, _)) = what, refused.isEmpty { act } else { nil }
    }
}
