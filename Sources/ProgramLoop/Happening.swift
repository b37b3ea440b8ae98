import TerminalCore

/// One thing that a program on the loop is told.
public enum Happening: Hashable, Sendable {
    case key(Key)
    /// Text that was pasted.
    case pasted(String)
    /// A line typed whole, where there is no full screen.
    case line(String)
    /// The terminal has another size now.
    case resized(Size)
    /// The program was stopped and goes on; the screen must be painted again.
    case resumed
    /// A time that the program asked for has come: the time now, in milliseconds of the loop's clock.
    case tick(Int64)
    /// A descriptor that the program watches can be read, or its other end has gone.
    case readable(Int32)
    /// The program was told to go: the number of the signal.
    case terminated(signal: Int32)
    /// Nothing more will ever come from the keyboard.
    case endOfInput

    /// What was said, as something that happened.
    public init(_ input: Input) {
        self =
            switch input {
            case .key(let key): .key(key)
            case .pasted(let text): .pasted(text)
            case .line(let line): .line(line)
            case .resized(let size): .resized(size)
            case .resumed: .resumed
            case .terminated(let signal): .terminated(signal: signal)
            case .endOfInput: .endOfInput
            }
    }
}
