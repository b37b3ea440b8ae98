import Screens
import TerminalCore

/// Scenes as the clip lab will show them.
enum SampleScenes {
    /// A valve from above with a clip and a jet.
    static let enFace = Drawing(
        title: "En face", columns: 40, rows: 14,
        strokes: [
            .arc(x: 20, y: 7, rx: 18, ry: 6.5, from: 0, to: 360),
            .init(.curve(x1: 5, y1: 6, cx: 20, cy: 12, x2: 35, y2: 6), role: .leaflet),
            .init(.line(x1: 16, y1: 6, x2: 18, y2: 11), role: .device, width: 2, part: "clip"),
            .init(.line(x1: 24, y1: 8, x2: 27, y2: 8), role: .jet),
        ],
        labels: [
            .init(column: 8, row: 3, text: "A1"), .init(column: 19, row: 3, text: "A2"), .init(column: 30, row: 3, text: "A3"),
            .init(column: 19, row: 6, text: "clip", role: .device, part: "clip"),
        ],
        lines: ["(  A1   A2   A3  )", "(      #  ..     )"], words: "The clip stands at A2.", highlighted: ["clip"])

    /// The long axis with both leaflets.
    static let longAxis = Drawing(
        title: "Long axis", columns: 36, rows: 14,
        strokes: [
            .init(.curve(x1: 3, y1: 4, cx: 10, cy: 10, x2: 17, y2: 9), role: .leaflet),
            .init(.curve(x1: 33, y1: 4, cx: 26, cy: 10, x2: 19, y2: 9), role: .leaflet),
            .init(.line(x1: 18, y1: 0, x2: 18, y2: 11), role: .device, width: 2),
        ], labels: [.init(column: 1, row: 0, text: "LA"), .init(column: 1, row: 12, text: "LV")],
        lines: ["LA   |", " \\__ | __/", "LV   |"], words: "Both leaflets lie on their arms.")

    /// A few beats of two pressures.
    static func strip(samples: Int) -> Strip {
        var left: [Double] = [], ventricle: [Double] = []
        for at in 0..<samples {
            let phase = Double(at % 40)
            left.append(phase < 20 ? 14 + 0.6 * phase : 14)
            ventricle.append(phase < 18 ? 6 * phase : 8)
        }
        return Strip(
            range: 0...50,
            traces: [
                .init(name: "LA", mark: "a", values: left, role: .leaflet), .init(name: "LV", mark: "v", values: ventricle),
            ])
    }

    static let lab = Scene(
        title: "Case 02 secondary MR", place: "GRASPING clip 2 NTW", shortPlace: "GRASPING", counter: "82:56",
        rail: [.init(number: 1, title: "Access", state: .done), .init(number: 2, title: "Clip 2", state: .current)],
        panels: [
            .init("en-face", .drawing(enFace), caption: "3D en face (4 s old)", spoken: "En face: the clip stands at A2."),
            .init(
                "long", .drawing(longAxis), caption: "LONG AXIS 130 live", spoken: "Long axis: both leaflets lie on their arms."
            ),
            .init("strip", .strip(strip(samples: 120)), spoken: "LA mean 18, LV 110 mmHg."),
            .init(
                "numbers",
                .lines(["MR     1+ v 3+", "EROA  0.14 v .30", "grad   2.7 v 1.3", StyledText("MAP     79 v 80", .strong)])),
        ],
        arrangements: [
            .init(
                least: Size(columns: 80, rows: 20),
                .across([
                    .init(
                        .share(1),
                        .down([
                            .init(.share(2), .across([.init(.share(1), "en-face"), .init(.share(1), "long")])),
                            .init(.share(1), "strip"),
                        ])), .init(.cells(17), "numbers"),
                ])),
            .init(least: Size(columns: 30, rows: 8), .across([.init(.share(1), "long"), .init(.cells(16), "numbers")])),
            .init(least: Size(columns: 10, rows: 3), .panel("numbers")),
        ], focus: "long", sentences: ["Imager: anterior 7 mm, posterior 5 mm of 9 on the arms. Posterior short."],
        keys: [
            KeyHint("Enter", "close to 60"), KeyHint("g", "grippers"), KeyHint("v", "view"), KeyHint("?", "help"),
            KeyHint("q", "leave"),
        ])
}
