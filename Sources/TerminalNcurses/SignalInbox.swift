import CNcurses
import Glibc

/// The signals that came, waiting to be read beside the keyboard.
///
/// Handlers only note the signal and write a byte to a pipe, so a program without news sleeps in one `poll`. A signal that
/// was ignored when the program began (`nohup`) stays ignored. There is one inbox in a process.
struct SignalInbox {
    /// Readable as soon as a signal came.
    let descriptor: Int32

    /// Begins to watch; nil when the system has no descriptors left.
    ///
    /// - Parameter hasScreen: Whether changes of size and stops concern the program too; else only requests to go do.
    static func open(hasScreen: Bool = true) -> SignalInbox? {
        let descriptor = signals_open(hasScreen ? 1 : 0)
        return descriptor < 0 ? nil : SignalInbox(descriptor: descriptor)
    }

    /// What came since the last call; the descriptor is readable again with the next signal.
    func take() -> Arrivals {
        signals_drain()
        return Arrivals(rawValue: signals_take())
    }

    /// Lets every signal do again what it did before.
    func close() { signals_close() }

    /// Whether stopping makes sense: somebody is there to say go on.
    var canStop: Bool { signals_can_stop() == 1 }

    /// Stops the program, or the whole job, until it is continued in the foreground; meanwhile requests to go end it at once.
    func stop(wholeGroup: Bool) { signals_stop(wholeGroup ? 1 : 0, STDIN_FILENO) }

    /// Returns once the program is in the foreground.
    static func waitForForeground() { signals_wait_for_foreground(STDIN_FILENO) }

    /// Signals by number, each at most once however often it came.
    struct Arrivals: OptionSet {
        let rawValue: UInt32

        func contains(signal number: Int32) -> Bool { rawValue & 1 << UInt32(number) != 0 }

        /// The first of the signals that ask the program to go.
        var requestToGo: Int32? {
            [SIGTERM, SIGINT, SIGHUP, SIGQUIT].first { contains(signal: $0) }
        }
    }
}
