/// Where input comes from. It never waits: the program's loop does, for this and for all else.
public protocol InputSource: AnyObject {
    /// The file descriptors that become readable when `take()` has news: the keyboard's, the signals'.
    var descriptors: [Int32] { get }
    /// When `take()` has news though nothing became readable, in milliseconds of `SteadyClock`; nil for never.
    ///
    /// An escape that stays alone is the Esc key only after a while.
    var due: Int64? { get }
    /// The descriptor that has to become writable before more can be shown; nil while nothing waits to be sent.
    var blocked: Int32? { get }
    /// Takes what was said since the last call, and sends what waits to be sent.
    func take() -> [Input]
}
