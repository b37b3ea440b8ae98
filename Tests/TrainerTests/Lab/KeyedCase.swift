import Cases
import ClipLab
import Content
import TerminalCore

@testable import Trainer

/// A case played by keys alone, each of them written down, so that the program itself can be played with the same keys.
struct KeyedCase {
    let play: CasePlay
    /// The names of the keys, as settings and scripts have them.
    private(set) var keys: [String] = []

    init(_ number: String, seed: UInt64 = 1) { play = CasePlay(number, seed: seed) }

    private var session: Session { play.session }
    private var lab: LabSession? { session.state.lab.session }

    mutating func press(_ name: String) {
        guard let key = Key(name: name) else { preconditionFailure("no key \(name)") }
        keys.append(name)
        session.press(key)
    }

    // MARK: Pages

    /// Moves to a line of the case's page and chooses it; false when there is none.
    @discardableResult
    mutating func choose(_ id: String) -> Bool {
        let id = "case.\(id)"
        guard session.page.body.contains(where: { $0.id == id && $0.isFocusable }) else { return false }
        for way in ["down", "up"] {
            for _ in 0..<80 {
                if session.page.focus == id {
                    press("enter")
                    return true
                }
                let before = (session.page.focus, session.page.anchor)
                press(way)
                if before == (session.page.focus, session.page.anchor) { break }
            }
        }
        return false
    }

    mutating func evaluate() {
        let lesson = play.lesson
        for id in lesson.decision.needs { choose("ask.\(id)") }
        choose("next")
        for question in lesson.questions {
            let turns = CaseQuestion.Answer.allCases.firstIndex(of: question.answer) ?? 0
            for _ in 0...turns { choose("answer.\(question.id)") }
        }
        choose("next")
        for reason in lesson.decision.reasons where reason.isRight { choose("reason.\(reason.id)") }
    }

    mutating func decide(_ option: CaseDecision.Option?) {
        if let option { choose("decide.\(option.id)") }
    }

    mutating func prepare() {
        guard let right = play.lesson.preparation else { return prepareAnyhow() }
        for id in [
            "anesthesia.\(right.anesthesia[0].rawValue)", "access.\(right.access[0].rawValue)",
            "heparin.\(right.heparin[0].rawValue)", "clip-plan.\(right.clipPlan[0].rawValue)",
        ] { choose("choose.\(id)") }
        let step = LabDriving.pack.procedure.steps.first { $0.id == right.timeOut }
        for item in step?.checklist ?? [] { choose("line.\(item.id)") }
        choose("procedure")
    }

    mutating func prepareAnyhow() {
        for item in CasePreparationItem.allCases { choose("choose.\(item.rawValue).\(item.choices[0].id)") }
        choose("procedure")
    }

    mutating func check() {
        choose("look.leak")
        while let offer = play.now.offers.first(where: { offer in
            offer.marks > 0 && play.stage == .checks && !play.now.notes.orders.contains { $0.id == offer.id }
        }) {
            guard choose("order.\(offer.id)") else { break }
        }
        for look in CaseLook.allCases where look != .leak && play.stage == .checks { choose("look.\(look.rawValue)") }
        choose("go-on")
    }

    mutating func plan() {
        for line in play.lesson.followUp where line.isRight { choose("plan.\(line.id)") }
        choose("finish")
    }

    // MARK: The lab

    /// Does an act by the lists of the lab.
    @discardableResult
    mutating func act(_ act: Act) -> Bool {
        guard let lab, let way = Self.way(to: act, from: .acts, in: lab, depth: 3) else { return false }
        press("x")
        for place in way { chooseLine(place) }
        while case .ask? = self.lab?.menu { press("1") }
        if self.lab?.menu != nil { press("esc") }
        if self.lab?.sheet != nil { press("esc") }
        return true
    }

    /// The lines to choose, one list after the other.
    private static func way(to act: Act, from menu: LabMenu, in lab: LabSession, depth: Int) -> [Int]? {
        let lines = lab.lines(of: menu)
        if let at = lines.firstIndex(where: { $0.action == .act(act) }) { return [at] }
        guard depth > 1 else { return nil }
        for (at, line) in lines.enumerated() {
            guard case .open(let inner) = line.action, let rest = way(to: act, from: inner, in: lab, depth: depth - 1) else {
                continue
            }
            return [at] + rest
        }
        return nil
    }

    private mutating func chooseLine(_ place: Int) {
        if place < 9 { return press("\(place + 1)") }
        for _ in 0..<place { press("down") }
        press("enter")
    }

    /// A step of steering toward what the views show.
    private mutating func steer(_ session: LabSession) {
        let lab = session.lab
        guard let view = lab.state.view, let look = session.seen[view]?.look else { return }
        if let off = look.misalignment, off.magnitude > 4 { return press(off > 0 ? "comma" : ".") }
        let jet = lab.anatomy.gap.max { $0.weight < $1.weight }?.center ?? 0
        if let x = look.x, (x - jet).magnitude > 2, lab.state.clips.isEmpty, !lab.isBelowValve {
            return press(x < jet ? "right" : "left")
        }
        if let off = look.offLine, off.magnitude > 1 { press(off > 0 ? "p" : "a") }
    }

    /// Up or down by a coarse step of 2 mm, or a fine one.
    private mutating func raise(_ millimeters: Double) {
        let isCoarse = millimeters.magnitude >= 2
        if lab?.isCoarse != isCoarse { press("+") }
        press(millimeters > 0 ? "up" : "down")
        if !isCoarse { press("+") }
    }

    private func isTentAway(_ lab: Lab, _ point: SeptalPoint) -> Bool {
        (lab.state.tent.superior - point.superior).magnitude >= 1 || (lab.state.tent.anterior - point.anterior).magnitude >= 1
    }

    /// A step of the tent toward the place of the plan: 3 mm, or 1 mm when it is nearer.
    private mutating func moveTent(to point: SeptalPoint) {
        guard let lab else { return }
        let up = point.superior - lab.lab.state.tent.superior, front = point.anterior - lab.lab.state.tent.anterior
        let way = up.magnitude >= 1 ? up : front
        if lab.isCoarse != (way.magnitude >= 3) { press("+") }
        press(up.magnitude >= 1 ? (up > 0 ? "up" : "down") : front > 0 ? "a" : "p")
        if way.magnitude < 3, self.lab.map({ !isTentAway($0.lab, point) }) == true { press("+") }
    }

    /// Treats the patient as a fellow does who follows the usual order and what the views show.
    mutating func treat() {
        for _ in 0..<400 {
            guard let session = lab, session.lab.stage != .done else { break }
            if play.now.course.isTroubled { rescue() }
            guard let session = lab, session.lab.stage != .done else { break }
            if let plan = session.task.patient.plan, session.lab.stage == .septum, isTentAway(session.lab, plan.puncture) {
                moveTent(to: plan.puncture)
                continue
            }
            if session.bench.isUnstable {
                if session.lab.state.breathHeldSince != nil { act(.resumeBreathing) }
                act(.giveDrug(.phenylephrine))
                act(.wait(seconds: 60))
                continue
            }
            switch session.nextAct {
            case .act(.raiseClip(let millimeters))?: raise(millimeters)
            case .act(let next)?: act(next)
            case .menu(.sizes)?: act(.loadClip(session.task.patient.acceptedSizes.first ?? .ntw))
            case .menu(.heparin)?: act(.giveHeparin(units: 2000))
            case .menu?:
                let before = keys.count
                steer(session)
                // What was seen is old: look again.
                if keys.count == before { act(.show(session.lab.state.view ?? .xPlane)) }
            case nil: act(.stopCase)
            }
        }
    }

    /// The acts that help against the case's own complication.
    private mutating func rescue() {
        for offer in play.lesson.complication?.offers ?? [] where offer.marks > 0 {
            if let helping = offer.act, lab != nil { act(helping) }
        }
        if lab != nil { act(.wait(seconds: 300)) }
    }

    // MARK: Whole cases

    mutating func playBest() {
        evaluate()
        decide(play.lesson.decision.options.first(where: \.isRight))
        if play.lesson.isTreated {
            prepare()
            treat()
            check()
        }
        plan()
    }

    /// A wrong decision that is survived; where a clip was chosen for somebody whom none helps, the needle is taken back at once.
    mutating func playWrong() {
        evaluate()
        let option = play.lesson.decision.options.first { !$0.isRight && $0.way != .end }
        decide(option)
        if option?.way == .treat {
            prepare()
            if play.lesson.isTreated { treat() } else { act(.punctureVein) }
            if lab != nil { act(.stopCase) }
            if play.stage == .checks { check() }
        }
        if play.stage == .followUp { plan() }
    }

    /// What ends the case: a wrong decision that does, or the guide where no left atrial pressure was.
    mutating func playCritical() {
        evaluate()
        if let fatal = play.lesson.decision.options.first(where: { $0.way == .end }) { return decide(fatal) }
        decide(play.lesson.decision.options.first { $0.way == .treat })
        prepare()
        act(.punctureVein)
        act(.giveHeparin(units: 2500))
        for _ in 0..<14 { press("a") }
        for view in [View.bicaval, .shortAxis, .fourChamber] { act(.show(view)) }
        for next in [Act.punctureSeptum, .confirmPlace, .checkEffusion, .measureClottingTime, .insertGuide] { act(next) }
    }
}
