import Procedures
import StateMachine

/// Walks as people walk them.
enum Stories {
    static let all: [Story] = walking + gates + questions + lookups + modes + comingAndGoing

    private static let walking: [Story] = [
        Story(
            "steps are marked, passed and skipped", end: .step("eval-symptoms"),
            """
            resume -> nothing-to-resume
            begin
            complete
            next
            skip
            mark x2
            note
            back
            next
            mark
            complete
            """),
        Story(
            "back from the first step leads to the start screen, and resume to the step", end: .step("eval-severity"),
            """
            begin
            next
            back x2
            home -> already-home
            back -> ignored
            resume
            next
            """),
        Story(
            "steps of an open phase are gone to in any order", end: .step("eval-questions"),
            """
            begin
            go-to.step.eval-tee
            next
            go-to.step.eval-severity
            back
            go-to.phase.evaluation
            """),
    ]

    private static let gates: [Story] = [
        Story(
            "what is open in a phase is named at its end", end: .step("eval-decision"),
            """
            begin
            complete x13
            go-to.step.eval-decision
            next -> step-open.eval-benefit step-open.eval-alternatives step-open.eval-decision
            mark -> item-open.severity-agreed item-open.therapy-optimized item-open.anatomy-graspable item-open.stops-excluded undecided.heart-team-decision
            check.severity-agreed
            check.therapy-optimized
            check.anatomy-graspable
            check.stops-excluded
            complete -> undecided.heart-team-decision step-open.eval-benefit step-open.eval-alternatives
            decide.heart-team-decision.suitable
            skip -> step-open.eval-benefit step-open.eval-alternatives
            mark
            go-to.phase.preparation -> shut.preparation
            go-to.step.prep-drugs -> shut.preparation
            go-to.question.q04 -> questions-shut.evaluation
            """),
        Story(
            "a tick taken away opens its step, and an open gate stays open", end: .step("prep-anesthesia"),
            """
            begin
            walk evaluation
            complete
            back
            check.anatomy-graspable
            complete -> item-open.anatomy-graspable
            next
            back
            go-to.phase.preparation
            """),
        Story(
            "ticks and decisions are made at their own step only", end: .step("eval-severity"),
            """
            begin
            check.severity-agreed -> ignored
            decide.heart-team-decision.suitable -> ignored
            go-to.step.eval-decision
            check.severity-agreed
            go-to.step.eval-severity
            check.severity-agreed -> ignored
            """),
        Story(
            "a decision leads back, and is open until it is settled", end: .question("q04"),
            """
            begin
            walk evaluation
            decide.heart-team-decision.optimize-first
            complete x2
            go-to.step.eval-decision
            complete -> item-open.severity-agreed item-open.therapy-optimized item-open.anatomy-graspable item-open.stops-excluded undecided.heart-team-decision
            decide.heart-team-decision.look-elsewhere
            complete
            complete
            """),
        Story(
            "no step behind an open decision of its phase is done", end: .step("intv-withdraw"),
            """
            begin
            walk evaluation
            complete
            skip x3
            walk preparation
            complete
            skip x3
            complete x3
            next
            complete -> undecided.puncture-decision
            go-to.step.intv-decide
            decide.release-decision.release -> outcome-unknown.intv-decide
            go-to.step.intv-puncture
            decide.puncture-decision.stop
            """),
        Story(
            "an abandoned walk goes round the release, and can be decided anew", end: .step("intv-decide"),
            """
            begin
            walk evaluation
            complete
            skip x3
            walk preparation
            complete
            skip x3
            complete x3
            decide.puncture-decision.keep
            complete x3
            decide.clip-decision.nt
            complete x9
            decide.release-decision.abandon
            go-to.step.intv-release
            complete -> not-for-outcome.intv-release
            next
            back
            next
            reconsider.release-decision
            """),
    ]

    private static let questions: [Story] = [
        Story(
            "a question wants an answer, takes one, and keeps it", end: .question("q08"),
            """
            begin
            walk evaluation
            complete
            next -> unanswered.q04
            complete -> unanswered.q04
            answer.choice-3
            answer.choice-1 -> already-answered.q04
            note
            mark -> ignored
            complete
            """),
        Story(
            "questions are skipped with a reason, and gone back through", end: .step("eval-decision"),
            """
            begin
            walk evaluation
            complete
            skip x2
            back x3
            """),
        Story(
            "the questions of a phase wait for its steps", end: .question("q15"),
            """
            begin
            go-to.question.q15 -> questions-shut.evaluation
            walk evaluation
            go-to.question.q04 -> questions-shut.evaluation
            complete
            back
            go-to.question.q15
            """),
    ]

    private static let lookups: [Story] = [
        Story(
            "look-ups open from each other and close to the step", end: .step("eval-severity"),
            """
            begin
            next
            open.reference
            open.glossary
            open.search
            next -> ignored
            close
            """),
        Story(
            "the key that opened a look-up closes it", end: .home,
            """
            open.outline
            open.outline
            open.notes
            open.notes
            open.settings
            open.about
            open.about
            """),
        Story(
            "help lies over anything and closes to it", end: .lookup(.summary),
            """
            help
            help
            begin
            help
            close
            open.summary
            help
            next -> ignored
            close
            """),
        Story(
            "from a look-up one goes to a step, or home", end: .step("eval-mechanism"),
            """
            begin
            open.outline
            go-to.step.eval-mechanism
            open.search
            home
            resume
            """),
    ]

    private static let modes: [Story] = [
        Story(
            "a free walk goes anywhere, and opens no gate by passing it", end: .step("eval-decision"),
            """
            begin
            free
            free -> ignored
            go-to.phase.follow-up
            go-to.question.q76
            next
            next -> ignored
            go-to.step.eval-decision
            complete -> item-open.severity-agreed item-open.therapy-optimized item-open.anatomy-graspable item-open.stops-excluded undecided.heart-team-decision
            next
            guided
            guided -> ignored
            go-to.phase.preparation -> shut.preparation
            """),
        Story(
            "coming back to the guided walk leads to the gate that is shut, through those that are open",
            end: .step("prep-time-out"),
            """
            begin
            walk evaluation
            complete
            free
            go-to.step.check-brain
            guided
            """),
        Story(
            "a change of mode is felt when a look-up, help or the start screen is left", end: .step("eval-decision"),
            """
            free
            begin
            go-to.phase.checks
            open.reference
            guided
            close
            free
            go-to.phase.checks
            help
            guided
            close
            free
            go-to.question.q45
            home
            guided
            resume
            """),
    ]

    private static let comingAndGoing: [Story] = [
        Story(
            "the program is left and comes back to the start screen, with the place kept", end: .step("eval-severity"),
            """
            begin
            next
            leave
            next -> ignored
            arrive
            resume
            """),
        Story(
            "leaving is asked about, and not done", end: .step("eval-severity"),
            """
            begin
            next
            ask-to-leave
            next -> ignored
            help
            close
            ask-to-leave
            close
            """),
        Story(
            "left from inside a look-up, the walk is gone on with", end: .step("eval-severity"),
            """
            begin
            next
            open.glossary
            help
            leave
            arrive
            open.outline
            arrive
            resume
            """),
        Story(
            "the whole walk ends at its end", end: .end,
            """
            begin
            walk evaluation
            complete
            skip x3
            walk preparation
            complete
            skip x3
            walk intervention
            complete
            skip x3
            walk checks
            complete
            skip x3
            walk follow-up
            complete
            skip x3
            """),
    ]
}
