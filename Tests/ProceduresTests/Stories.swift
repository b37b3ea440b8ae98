import Procedures
import StateMachine

/// Walks as people walk them.
enum Stories {
    static let all: [Story] = walking + gates + decisions + questions + lookups + modes + comingAndGoing

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
            "a shut gate names steps, items and the decision", end: .step("eval-decision"),
            """
            begin
            go-to.step.eval-decision
            next -> item-open.severity-agreed item-open.therapy-optimized item-open.anatomy-graspable item-open.stops-excluded undecided.heart-team-decision steps-missing.evaluation
            check.severity-agreed
            check.therapy-optimized
            check.anatomy-graspable
            check.stops-excluded
            complete -> undecided.heart-team-decision steps-missing.evaluation
            mark -> undecided.heart-team-decision
            decide.heart-team-decision.suitable
            skip -> steps-missing.evaluation
            go-to.phase.preparation -> shut.preparation
            go-to.step.prep-drugs -> shut.preparation
            go-to.question.q01 -> questions-shut.evaluation
            """),
        Story(
            "a tick taken away shuts the gate again, until it was passed", end: .step("prep-anesthesia"),
            """
            begin
            walk evaluation
            check.anatomy-graspable
            next -> item-open.anatomy-graspable
            check.anatomy-graspable
            next
            back
            check.anatomy-graspable
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
            "a decision leads back, and is open until it is settled", end: .question("q01"),
            """
            begin
            walk evaluation
            decide.heart-team-decision.optimize-first
            complete
            go-to.step.eval-decision
            next -> undecided.heart-team-decision
            decide.heart-team-decision.look-elsewhere
            next
            decide.heart-team-decision.suitable
            next
            """),
        Story(
            "a decision inside a phase is asked for at its end", end: .question("q29"),
            """
            begin
            walk evaluation
            next
            answer.choice-1
            next
            answer.choice-1
            next
            answer.choice-1
            next
            walk preparation
            next
            skip x3
            walk intervention
            go-to.step.intv-decide
            decide.release-decision.reposition
            go-to.step.intv-sign-out
            next -> undecided.release-decision
            go-to.step.intv-decide
            decide.release-decision.abandon
            go-to.step.intv-sign-out
            complete
            """),
    ]

    private static let decisions: [Story] = [
        Story(
            "neither a step with an open decision nor one behind it can be marked", end: .step("intv-second-clip"),
            """
            begin
            free
            go-to.step.intv-decide
            complete -> undecided.release-decision
            mark -> undecided.release-decision
            next
            complete -> undecided.release-decision
            mark -> undecided.release-decision
            next
            next
            next
            complete -> undecided.release-decision item-open.signout-insertion item-open.signout-gradient item-open.signout-effusion item-open.signout-counts
            go-to.step.intv-decide
            decide.release-decision.release
            complete
            complete
            """),
        Story(
            "abandoning leads to the withdrawal; the release and a second clip no longer apply", end: .step("intv-withdraw"),
            """
            begin
            free
            go-to.step.intv-decide
            decide.release-decision.abandon
            mark
            back
            complete -> skipped.intv-second-clip
            mark -> skipped.intv-second-clip
            skip -> skipped.intv-second-clip
            back
            complete -> skipped.intv-release
            back
            next
            """),
        Story(
            "another answer lets the steps behind apply again", end: .step("intv-withdraw"),
            """
            begin
            free
            go-to.step.intv-decide
            decide.release-decision.abandon
            go-to.step.intv-decide
            decide.release-decision.add-clip
            next
            complete
            complete
            """),
    ]

    private static let questions: [Story] = [
        Story(
            "a question wants an answer, takes one, and keeps it", end: .question("q05"),
            """
            begin
            walk evaluation
            next
            next -> unanswered.q01
            complete -> unanswered.q01
            answer.choice-3
            answer.choice-1 -> already-answered.q01
            note
            mark -> ignored
            complete
            """),
        Story(
            "questions are skipped with a reason, and gone back through", end: .step("eval-decision"),
            """
            begin
            walk evaluation
            skip x3
            back x3
            """),
        Story(
            "the questions of a phase wait for its last step", end: .question("q10"),
            """
            begin
            go-to.question.q10 -> questions-shut.evaluation
            walk evaluation
            go-to.question.q05 -> questions-shut.evaluation
            next
            back
            go-to.question.q10
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
            "a free walk goes anywhere, and earns no gate", end: .step("eval-decision"),
            """
            begin
            free
            free -> ignored
            go-to.phase.follow-up
            go-to.question.q59
            next
            close
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
            go-to.question.q33
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
            "the whole walk ends at the summary", end: .lookup(.summary),
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
