import Procedures
import YAMLReading

/// Whether the visitors' track follows the walk: each phase has a title and pages, and the pages come in its order.
struct VisitorOutlineCheck {
    let track: VisitorTrack
    let phases: [Phase]
    let register: NameRegister
    let log: ProblemLog

    func run() {
        for phase in phases {
            guard let place = register.definition(of: phase.id, as: .phase)?.place else { continue }
            if track.phaseTitles[phase.id] == nil {
                log.note(
                    place, "phase \"\(phase.id)\" has no title for visitors", hint: "add it to the phases of visitor.yaml")
            }
            if track.pages(phase: phase.id).isEmpty {
                log.note(place, "phase \"\(phase.id)\" has no page for visitors", hint: "add one to visitor.yaml")
            }
        }
        checkOrder()
    }

    private func checkOrder() {
        let order = Dictionary(phases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var furthest = 0
        for page in track.pages {
            guard let index = order[page.phase] else { continue }
            if index < furthest, let place = register.definition(of: page.id, as: .visitorPage)?.place {
                log.note(
                    place, "page \"\(page.id)\" goes back to phase \"\(page.phase)\"",
                    hint: "put it before the pages of phase \"\(phases[furthest].id)\"")
            }
            furthest = max(furthest, index)
        }
    }
}
