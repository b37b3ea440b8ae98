import Glibc

/// Whether the long runs are done in full (`SOAK=1` in the environment) or a seeded tenth of them.
public enum Soak {
    public static let isOn = getenv("SOAK").map { String(cString: $0) } == "1"
}
