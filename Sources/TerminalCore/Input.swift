/// What a person or the terminal said.
public enum Input: Hashable, Sendable {
    case key(Key)
    /// The terminal has another size now.
    case resized(Size)
    /// The program was stopped and goes on; the screen must be painted anew.
    case resumed
    /// The program was told to go (TERM, INT, HUP, QUIT): the number of the signal.
    case terminated(signal: Int32)
    /// Nothing more will ever come from the keyboard.
    case endOfInput
    /// The time to wait ran out.
    case timedOut
}
