/// The whole of what the program asks of a terminal.
///
/// A class because a terminal is one thing in the world; used from one thread only, and nothing here waits.
public protocol Terminal: InputSource {
    /// The size now.
    var size: Size { get }
    /// What it can show, found when it was opened.
    var repertoire: Repertoire { get }
    /// Shows a frame; what is shown already is not sent again.
    ///
    /// False when the terminal is busy: nothing was sent then, and the frame is dropped. What is newest when the terminal is
    /// free again should be shown instead; the loop asks for it.
    func show(_ frame: Frame, _ pace: Pace) -> Bool
    /// Uses another scheme from the next frame on.
    func use(_ scheme: Scheme)
    /// Paints everything again with the next frame (the screen was garbled by something else).
    func forgetShown()
    /// Paints certain rows again as a whole with the next frame; nil for all of them.
    func forgetShown(rows: Range<Int>?)
    /// Stops the program as ^Z does everywhere, and gives the terminal back until it goes on; `resumed` or `resized` follows.
    func suspend()
    /// Gives the terminal back as it was.
    func close()
}

extension Terminal {
    /// A terminal that does not paint by rows paints all of them.
    public func forgetShown(rows: Range<Int>?) { forgetShown() }
}

/// How frames follow one another.
public enum Pace: Hashable, Sendable {
    /// The answer to a key: shown at once, as soon as the line takes bytes.
    case atOnce
    /// One picture of a motion: shown only when the terminal has shown the one before, so that none is ever old.
    case moving
}
