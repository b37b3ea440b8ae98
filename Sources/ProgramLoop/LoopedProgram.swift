/// A program that the loop runs: it is told what happens, and shows what it has come to.
public protocol LoopedProgram {
    /// Whether it has ended.
    var isOver: Bool { get }
    /// When it wants a tick, in milliseconds of the loop's clock; nil for never.
    var due: Int64? { get }
    /// Descriptors that it wants to be told of when they can be read, besides the keyboard's.
    var watched: [Int32] { get }
    /// Takes one thing that happened.
    mutating func take(_ happening: Happening)
    /// Shows or says what it has come to; false when the terminal is busy, and then it is asked again.
    mutating func show() -> Bool
}

extension LoopedProgram {
    /// Nothing but the keyboard.
    public var watched: [Int32] { [] }
}
