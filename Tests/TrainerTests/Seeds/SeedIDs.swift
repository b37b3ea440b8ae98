/// The statements of the founding article, by their ids: 125 in 16 groups.
enum SeedIDs {
    private static let groups: [(String, Int)] = [
        ("INTRO", 3), ("PURP", 12), ("CTX", 7), ("CONTRA", 13), ("MECH", 17), ("EVAL", 7), ("PREP", 3), ("INTV", 6),
        ("CHECK", 3), ("FU", 3), ("TYPE", 6), ("PRO", 6), ("CON", 6), ("AFTER", 11), ("ALT", 12), ("FAQ", 10),
    ]

    static let all: [String] = groups.flatMap { group, count in
        (1...count).map { "SEED-\(group)-\($0 < 10 ? "0" : "")\($0)" }
    }
}
