/// The whole of what the program asks of a terminal.
///
/// A class because a terminal is one thing in the world; used from one thread only.
public protocol Terminal: AnyObject {
    /// The size now.
    var size: Size { get }
    /// What it can show, found when it was opened.
    var repertoire: Repertoire { get }
    /// Shows a frame; what is shown already is not sent again.
    func show(_ frame: Frame)
    /// The next thing said; waits for it, at most as long as told, without waking up in between.
    ///
    /// Nil waits for ever. Zero only looks: `timedOut` then says that nothing is there, which ends a burst of pasted keys.
    /// After `resized` and `resumed` the screen must be shown again; after `endOfInput` only that comes.
    func nextInput(waitingAtMost milliseconds: Int?) -> Input
    /// Uses another scheme from the next frame on.
    func use(_ scheme: Scheme)
    /// Paints everything anew with the next frame (the screen was garbled by something else).
    func forgetShown()
    /// Stops the program as ^Z does everywhere, and gives the terminal back until it goes on; `resumed` or `resized` follows.
    func suspend()
    /// Gives the terminal back as it was.
    func close()
}
