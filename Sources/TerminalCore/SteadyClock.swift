import Glibc

/// A clock that nobody sets, for durations: it goes on while the machine sleeps (CLOCK_BOOTTIME).
public enum SteadyClock {
    /// Milliseconds since some moment before the program began.
    public static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
