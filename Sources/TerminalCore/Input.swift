/// What a person or the terminal said.
public enum Input: Hashable, Sendable {
    case key(Key)
    /// Text that was pasted, as it came: it is no key, whatever stands in it.
    case pasted(String)
    /// A line typed whole, where there is no full screen.
    case line(String)
    /// The terminal has another size now.
    case resized(Size)
    /// The program was stopped and goes on; the screen must be painted again.
    case resumed
    /// The program was told to go (TERM, INT, HUP, QUIT): the number of the signal.
    case terminated(signal: Int32)
    /// Nothing more will ever come from the keyboard.
    case endOfInput
}
