import Screens
import TerminalCore

/// Pages as the program shows them, with texts long enough to be broken.
enum SamplePages {
    static let rail = [
        RailStop(number: 1, title: "Evaluation", state: .done), RailStop(number: 2, title: "Preparation", state: .done),
        RailStop(number: 3, title: "Intervention", state: .current), RailStop(number: 4, title: "Checks", state: .open),
        RailStop(number: 5, title: "Follow-up", state: .shut),
    ]

    static let keys = [
        KeyHint("Enter", "done+next"), KeyHint("Bksp", "back"), KeyHint("o", "outline"), KeyHint("w", "why"),
        KeyHint("r", "reference"), KeyHint("/", "find"), KeyHint("?", "help"), KeyHint("q", "quit"),
    ]

    /// A step in the middle of the intervention, with its reasons and a warning.
    static func step(message: Message? = nil, anchor: Anchor? = nil) -> Page {
        Page(
            title: "Mitral TEER", place: "Phase 3/5 Intervention", shortPlace: "3/5 INTERVENTION",
            counter: "Step 5/18  guided", rail: rail, body: stepBody, focus: "intv-puncture", anchor: anchor,
            message: message, progress: Progress(done: 4, count: 18, doneInAll: 27, countInAll: 60), keys: keys,
            outline: outline, outlineFocus: "o-puncture", aside: aside)
    }

    private static let stepBody: [Block] = [
        .choice("intv-access", "4  Open the femoral vein under ultrasound.", mark: "[x]"),
        .choice("intv-puncture", "5  Cross the septum high and posterior.", mark: "[ ]"),
        .text(
            "do-1", "Tent the fossa in the bicaval view, then turn to the short-axis view at 30-45°.", mark: "1.",
            indent: 4),
        .text(
            "do-2",
            "Measure the height above the annulus in the four-chamber view at 0°: aim for 4.0-4.5 cm in primary MR.",
            mark: "2.", indent: 4),
        .text(
            "why",
            StyledText("Why: ", .strong) + "the height decides how far the clip can travel down to the leaflets.",
            indent: 4),
        .text(
            "warn",
            StyledText(
                "Warning: a puncture that is too anterior points at the aorta. "
                    + "Never advance the needle before the tenting is seen in both views.",
                .warning), indent: 4),
        .text("grade", StyledText("recalled: verify  [Singh2020]", .caution), indent: 4),
        .choice("intv-heparin", "6  Give heparin; ACT at least 250 s before the guide goes in.", mark: "[ ]"),
        .choice("intv-guide", "7  Exchange for the steerable guide catheter over the stiff wire.", mark: "[ ]"),
    ]

    static let outline: [Block] = {
        let titles = [
            ("o-e", "Evaluation", "[x]"), ("o-p", "Preparation", "[x]"), ("o-i", "INTERVENTION", "[>]"),
        ]
        let steps = [
            ("o-timeout", "Time-out", "[x]"), ("o-anesthesia", "Anesthesia and probe", "[x]"),
            ("o-lines", "Lines and monitors", "[x]"), ("o-access", "Open the femoral vein", "[x]"),
            ("o-puncture", "Cross the septum high and posterior", "[>]"), ("o-heparin", "Give heparin", "[ ]"),
            ("o-guide", "Exchange for the guide", "[ ]"), ("o-clip", "Bring the clip in", "[ ]"),
            ("o-steer", "Steer to the valve", "[ ]"), ("o-grasp", "Grasp the leaflets", "[ ]"),
        ]
        return titles.map { .text($0.0, StyledText($0.1, .heading), mark: $0.2) }
            + steps.map { .text($0.0, StyledText($0.1, $0.0 == "o-puncture" ? .strong : .body), mark: $0.2, indent: 2) }
            + [
                .text("o-c", StyledText("Checks", .heading), mark: "[ ]"),
                .text("o-f", StyledText("Follow-up", .heading), mark: "[#]"),
            ]
    }()

    static let aside: [Block] = [
        .text("a-h", StyledText("Words of this step", .heading)), .gap("a-g"),
        .text(
            "a-1",
            StyledText("Bicaval view: ", .term)
                + "the transesophageal view at 90-110° that shows both caval veins and the septum from top to bottom."),
        .gap("a-g2"),
        .text("a-2", StyledText("Fossa ovalis: ", .term) + "the thin part of the septum where the needle crosses."),
    ]

    /// An article: long text, headings, points, a drawing.
    static func article(anchor: Anchor? = nil) -> Page {
        Page(
            title: "The mitral valve en face", place: "Reference: anatomy", shortPlace: "ANATOMY",
            counter: "Article 4/41",
            body: [
                .text("h1", StyledText("What the view shows", .heading)), .gap("g1"),
                .text(
                    "p1",
                    "Seen from the left atrium, as a surgeon sees it, the valve lies with the aorta at 12 o'clock and the left atrial appendage at 9 o'clock. "
                        + "The anterior leaflet hangs from a third of the ring but covers more of the opening; "
                        + "the posterior leaflet hangs from the rest of it."
                ), .gap("g2"),
                Block(id: "fig", .drawing(valve)), .gap("g3"),
                .text("pt1", "A1 and P1 lie next to the appendage: lateral.", mark: "-"),
                .text("pt2", "A2 and P2 meet in the middle; most clips are placed there.", mark: "-"),
                .text("pt3", "A3 and P3 lie next to the septum: medial.", mark: "-"), .gap("g4"),
                .text(
                    "w",
                    StyledText(
                        "Warning: a clip on a commissure may catch chordae. Turn the arms only above the leaflets.",
                        .warning)),
                .text(
                    "p2",
                    "A valve area of ≥ 4.0 cm² leaves room; ≤ 3.5 cm² with a gradient of 5 ± 1 mmHg does not. "
                        + "Cool the saline to 4 °C, 2½ hours at most."
                ),
            ],
            keys: [
                KeyHint("PgDn", "on"), KeyHint("Bksp", "back"), KeyHint("d", "words"), KeyHint("/", "find"),
                KeyHint("?", "help"), KeyHint("q", "close"),
            ]
        ).at(anchor)
    }

    static let valve = Drawing(
        title: "The mitral valve from the left atrium", columns: 56, rows: 14,
        strokes: [
            .arc(x: 28, y: 7.5, rx: 20, ry: 6, from: 0, to: 360),
            .arc(x: 28, y: 0.2, rx: 7, ry: 1.9, from: 10, to: 170),
            .curve(x1: 10, y1: 5.6, cx: 28, cy: 13, x2: 46, y2: 5.6), .line(x1: 20, y1: 10.6, x2: 17, y2: 12.6),
            .line(x1: 36, y1: 10.6, x2: 39, y2: 12.6),
        ],
        labels: [
            .init(column: 25, row: 0, text: "aorta"), .init(column: 17, row: 5, text: "A1"),
            .init(column: 27, row: 5, text: "A2"),
            .init(column: 37, row: 5, text: "A3"), .init(column: 13, row: 10, text: "P1"),
            .init(column: 27, row: 11, text: "P2"),
            .init(column: 41, row: 10, text: "P3"), .init(column: 0, row: 7, text: "lateral"),
            .init(column: 49, row: 7, text: "medial"),
        ],
        lines: [
            "              aorta", "       ┌────────┴────────┐", "     ┌─┘                 └─┐",
            "     │   A1    A2    A3    │",
            " lat.│ └──────┐   ┌──────┘ │med.", "     │        └───┘        │", "     └─┐ P1    P2    P3  ┌─┘",
            "       └─────────────────┘",
        ],
        words:
            "The valve lies as a clock face with the aorta at 12. The anterior leaflet with A1, A2 and A3 is "
            + "above the line of closure, the posterior leaflet with P1, P2 and P3 below it; "
            + "1 is lateral, 3 is medial."
    )

    /// A question with numbered answers.
    static func question(message: Message? = nil) -> Page {
        Page(
            title: "Mitral TEER", place: "Phase 1/5 Evaluation", shortPlace: "1/5 EVALUATION", counter: "Question 2/3",
            rail: rail,
            body: [
                .text("ask", StyledText("Which EROA makes primary mitral regurgitation severe?", .strong)), .gap("g"),
                .choice("c1", "0.20 cm² or more", mark: "1."), .choice("c2", "0.30 cm² or more", mark: "2."),
                .choice("c3", "0.40 cm² or more", mark: "3."), .choice("c4", "Any EROA with symptoms", mark: "4."),
            ],
            focus: "c3", message: message, progress: Progress(done: 9, count: 11, doneInAll: 9, countInAll: 60),
            keys: [
                KeyHint("1-4", "answer"), KeyHint("Enter", "take"), KeyHint("Bksp", "back"), KeyHint("?", "help"),
                KeyHint("q", "quit"),
            ],
            numbers: true)
    }

    /// The map of the phases over a list of them.
    static var map: Page {
        let counts = [(11, 11), (13, 13), (4, 18), (0, 9), (0, 9)]
        let map = PhaseMap(zip(rail, counts).map { PhaseMap.Stop($0, stepsDone: $1.0, steps: $1.1) })
        return Page(
            title: "TEER Walkthrough", place: "Map", counter: "28/60",
            body: [
                Block(id: "map", .drawing(map.drawing)), .gap("g"),
                .choice("go", "Go on at phase 3, step 5: Cross the septum"), .choice("ref", "Look something up"),
            ],
            focus: "go", keys: keys)
    }

    /// So many steps in one list.
    static func list(steps: Int, focus: Int) -> Page {
        Page(
            title: "Outline", counter: "\(focus)/\(steps)",
            body: (1...steps).map {
                .choice(
                    "s\($0)",
                    "Step \($0) of a procedure that goes on for a long time, with a title that needs its room",
                    mark: "[ ]")
            },
            focus: "s\(focus)", keys: keys)
    }
}

extension Page {
    /// The page with its top at an anchor.
    func at(_ anchor: Anchor?) -> Page {
        var page = self
        page.anchor = anchor
        return page
    }
}
