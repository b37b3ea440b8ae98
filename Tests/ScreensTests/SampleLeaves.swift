import Screens
import TerminalCore

/// Steps as a reader meets them: a face, and what can be opened below it.
enum SampleLeaves {
    /// A step with four actions, a warning and a table of two rows.
    static func grasp(focus: String? = "step", anchor: Anchor? = nil, open: Set<String> = [], opensFolds: Bool = false) -> Page
    {
        let actions = [
            "Aligned with the jet, pull the open clip back slowly until both leaflets rest on its arms.",
            "Hold the LVOT view and the intercommissural position. Change nothing else.",
            "Wait until both leaflets lie deep, near the hub of the arms.",
            "Imager: both in? Operator 2: drop the grippers, both or singly (CGA).",
        ]
        let warning =
            StyledText("Warning:", .warning)
            + StyledText(" With CGA keep the clip still. Travel of 6.5 and 12.4 mm came before one SLDA and one tear.")
        let go = StyledText("Go on when:", .strong) + StyledText(" each leaflet is seen under its gripper, with its length.")
        let table = DataTable(
            title: "leaflet on the arm", columns: [.init("Clip"), .init("Arm"), .init("Leaflet on the arm")],
            rows: [
                .init(["NT, NTW", "9 mm", "at least 6 mm"], isRecalled: true),
                .init(["XT, XTW", "12 mm", "at least 9 mm"], isRecalled: true),
            ], cellRows: 2)
        let body: [Block] =
            [.choice("step", "3.12 Pull back and grasp both leaflets", mark: "[ ]")]
            + actions.enumerated().map { .text("act.\($0)", StyledText($1), mark: "\($0 + 1)", indent: 1) }
            + [
                .text("warn", warning, mark: "!", indent: 1), .text("go", go, indent: 1), .gap("gap.table", rank: 1),
                .table("table", table), .gap("gap.folds", rank: 0),
            ]
        return page(
            place: "3/5 INTERVENTION", counter: "Intervention, step 12 of 20", body: body, focus: focus, anchor: anchor,
            folds: graspFolds(open), opensFolds: opensFolds, foot: "Intervention 12/20")
    }

    private static func graspFolds(_ open: Set<String>) -> [Fold] {
        let texts: [(String, [String])] = [
            (
                "Why",
                [
                    "The leaflet on the arm when the gripper drops is all the clip will hold. Depth now prevents detachment later."
                ]
            ),
            (
                "Views",
                [
                    "LVOT: the grasp itself, and the length of leaflet on each arm.",
                    "Intercommissural: the clip has not drifted medially or laterally.",
                ]
            ),
            (
                "Who",
                [
                    "Imager: keeps both leaflets in one picture; says in or not in.", "Operator 1 pulls back.",
                    "Operator 2 drops the grippers.",
                ]
            ),
            ("May go wrong", ["One leaflet off its arm.", "Short posterior leaflet slides out.", "Leaflets will not settle."]),
        ]
        return texts.map { title, items in
            Fold(
                id: "fold.\(title)", title: title, count: items.count,
                items: items.enumerated().map { .text("\(title).\($0)", StyledText($1), mark: "-", indent: 2) },
                isOpen: open.contains(title))
        }
    }

    /// A step with ticks and a decision.
    static func decide(focus: String? = "step", anchor: Anchor? = nil) -> Page {
        let ticks = [
            "MR severe on several measures; mechanism and segment named",
            "Primary MR; or therapy optimized and the MR measured again",
            "Both leaflets can be grasped; enough valve area will remain",
            "No infection or thrombus; TEE and venous route possible",
        ]
        let options = ["Suitable for a clip", "Optimize therapy, then measure", "Not suitable for a clip"]
        let body: [Block] =
            [
                .choice("step", "1.16 Decide in the heart team", mark: "[ ]"),
                .text("act.0", "Present in the order of the eight questions, severity first.", mark: "1", indent: 1),
                .text("act.1", "Let each discipline speak before anyone sums up.", mark: "2", indent: 1),
                .gap("gap.ticks", rank: 2),
            ] + ticks.enumerated().map { .choice("tick.\($0)", StyledText($1), mark: "[ ]", indent: 1) }
            + [
                .gap("gap.question", rank: 3),
                Block.text("question", StyledText("What does the heart team decide?", .strong), indent: 1).keptWithNext(),
            ] + options.enumerated().map { .choice("option.\($0)", StyledText($1), mark: "( )", indent: 1) }
        return page(
            place: "1/5 EVALUATION", counter: "Evaluation, step 16 of 16", body: body, focus: focus, anchor: anchor,
            folds: [Fold(id: "fold.Why", title: "Why", count: 1, items: [.text("why", "Because.", mark: "-", indent: 2)])],
            opensFolds: false, foot: "Evaluation 16/16")
    }

    private static func page(
        place: String, counter: String, body: [Block], focus: String?, anchor: Anchor?, folds: [Fold], opensFolds: Bool,
        foot: String
    ) -> Page {
        Page(
            title: "TEER Walkthrough", shortPlace: place, counter: counter,
            rail: zip(1..., ["Evaluation", "Preparation", "Intervention", "Checks", "Follow-up"]).map {
                RailStop(number: $0, title: $1, state: $0 == 3 ? .current : .open)
            },
            body: body, focus: focus, anchor: anchor,
            progress: Progress(done: 11, count: 20, doneInAll: 40, countInAll: 69),
            keys: [KeyHint("Space", "done, next"), KeyHint("w", "depth"), KeyHint("?", "help"), KeyHint("q", "leave")],
            outline: (1...20).map { .text("out.\($0)", "Step \($0)", mark: "[ ]") }, outlineFocus: "out.12",
            leaf: Leaf(
                barBlock: "step", folds: folds, opensFolds: opensFolds,
                beside: [[.text("caption", "Bold: the arms at 120 degrees. p shows all pictures.")]], foot: foot))
    }
}
