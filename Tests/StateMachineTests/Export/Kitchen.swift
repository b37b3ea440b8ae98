import StateMachine

extension Lab {
    /// A small chart with everything that an export can meet.
    static let kitchen: Chart<Lab> = .lab(
        [
            .parallel(
                "session.all",
                regions: [
                    .state(
                        "ui", initial: "desk",
                        rows: [
                            .on(
                                "expire", if: .in("mode-kiosk"), go: "desk", internal: true,
                                do: [.raise("reset"), .emit("timer.cancel all")])
                        ],
                        children: [
                            .state(
                                "desk", initial: "page-1", entry: [.raise("saved")], exit: [.emit("timer.stop page")],
                                rows: [.on("help", go: "help"), .on("quit", go: "closed", wide: true)],
                                children: [
                                    .history("desk.last", deep: true, default: "page-1"),
                                    .state(
                                        "page-1",
                                        rows: [
                                            .refuse("next", whileIn: "lock-shut", because: "locked"),
                                            .on(
                                                "next", go: "page-2", barrier: true,
                                                do: [
                                                    .update("count -- pages") { counts, _ in counts["pages", default: 0] += 1 }
                                                ]),
                                        ]),
                                    .state("page-2", rows: [.on("next", "skip", go: "end"), .on("back", go: "page-1")]),
                                    .final("end", entry: [.emit("say \"it's\" <done> & \\over")]),
                                ]),
                            .state(
                                "help", rows: [.on("help", "close", go: "desk.last"), .on("shallow", go: "desk")],
                                children: [
                                    .state("index", rows: [.done("desk", go: "about")]), .state("about", rows: [.stay("next")]),
                                    Node(
                                        "help.last", kind: .shallowHistory, initial: ["about"],
                                        initialActions: [.emit("timer.default")]),
                                ]),
                        ]),
                    .state(
                        "mode",
                        children: [
                            .state("mode-free", rows: [.on("kiosk", if: .in("desk"), go: "mode-kiosk")]),
                            .state("mode-kiosk", rows: [.on("reset", go: "mode-free")]),
                        ]),
                    Node(
                        "lock", kind: .state, initial: ["lock-shut"], initialActions: [.emit("timer.lock")],
                        children: [
                            .state(
                                "lock-shut",
                                rows: [.on("unlock", go: "lock-open"), .always(whileIn: "mode-kiosk", go: "lock-open")]),
                            .state("lock-open", rows: [.on("lock", if: .in("mode-free"), go: "lock-shut")]),
                        ]),
                ]),
            .final("closed"),
        ], initial: "session.all", outside: ["next", "help"])
}
