import TerminalCore

/// All that can reach a kiosk.
public enum KioskMessage: Hashable, Sendable {
    case key(Key)
    /// Text that was pasted: into the code, or nowhere.
    case pasted(String)
    /// A terminal was opened that can show certain characters.
    case opened(Size, Repertoire)
    case resized(Size)
    /// The program goes on after having been stopped from outside.
    case resumed
    /// A time that was waited for may have come.
    case woken
    /// What was typed was compared with the staff code.
    case codeChecked(isRight: Bool)
}

/// What a kiosk may ask of the outside world.
public enum KioskEffect: Hashable, Sendable {
    /// Compare a text with the staff code; `codeChecked` answers.
    case checkCode(String)
    case useScheme(Scheme)
    case repaint
    case showLines
    case showScreen
    /// Replace the program by itself, so that nothing of this visitor is left.
    case reset
    /// The staff typed their code: end.
    case end
}

/// How many people came and how many pages they opened since the program began: all that may be counted.
public struct VisitTally: Hashable, Sendable {
    /// How many people came: first keys since the first page stood.
    public var visits: Int
    /// How many pages they opened.
    public var pages: Int

    /// A count of visits and pages.
    public init(visits: Int = 0, pages: Int = 0) {
        self.visits = visits
        self.pages = pages
    }
}

/// What the clinic's journal is told of the staff code.
public enum KioskNote: Hashable, Sendable {
    case rightCode
    case wrongCode(inARow: Int)
}
