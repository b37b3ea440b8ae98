import Glibc

/// Whether the long runs are done in full (`SOAK=1`) or a seeded tenth of them.
let isSoak = getenv("SOAK").map { String(cString: $0) } == "1"
