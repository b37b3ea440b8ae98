import Procedures
import TerminalCore

/// All that can reach an update: a key, a command, what an effect brought back.
public enum Message: Hashable, Sendable {
    case key(Key)
    /// Text that was pasted; it goes into what is being typed, and is never a command.
    case pasted(String)
    /// A command given without a key: by linear mode's words, or the command line.
    case command(Command)
    /// The phase of a number, counted from 1, as linear mode spells it.
    case phase(Int)
    /// A line of the page chosen by its id, as linear mode does with numbers.
    case choose(String)
    /// A line typed whole, as linear mode does.
    case typed(String)
    case resized(Size)
    /// A terminal was opened that can show certain characters.
    case opened(Size, Repertoire)
    /// The program goes on after having been stopped.
    case resumed
    /// A minute has passed on the wall.
    case minute
    /// The time that a picture that moves has asked for.
    case frame
    /// Something that is wanted in the lab, without a key.
    case lab(LabAction)
    /// A line typed for the lab, where it is said line by line.
    case labLine(String)
    /// An effect failed: one sentence that says what, why and what now.
    case failed(String)
    /// An effect that had failed before works again.
    case recovered(String)
    case told(String)
    /// How long the walk took so far, and where.
    case summed(WalkTimes)
    /// A card or a picture by its number in its list, counted from 1.
    case number(Int, Numbered)
}

/// What is numbered in a list of its own.
public enum Numbered: Hashable, Sendable {
    case cards, pictures
}
