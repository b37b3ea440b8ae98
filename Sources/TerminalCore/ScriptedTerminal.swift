/// A terminal in memory: plays inputs and keeps every frame.
public final class ScriptedTerminal: Terminal {
    public private(set) var size: Size
    public let repertoire: Repertoire
    /// Every frame shown, oldest first.
    public private(set) var frames: [Frame] = []
    public private(set) var scheme: Scheme = .auto
    public private(set) var suspensions = 0
    public private(set) var isClosed = false
    private var inputs: ArraySlice<Input>

    public init(size: Size, repertoire: Repertoire = .unicode, inputs: [Input] = []) {
        self.size = size
        self.repertoire = repertoire
        self.inputs = inputs[...]
    }

    public func show(_ frame: Frame) { frames.append(frame) }

    /// The next scripted input; `endOfInput` when the script is over.
    public func nextInput(waitingAtMost milliseconds: Int?) -> Input {
        // Each scripted input comes after the frame before it was seen.
        if milliseconds == 0 { return .timedOut }
        guard let input = inputs.popFirst() else { return .endOfInput }
        if case .resized(let size) = input { self.size = size }
        return input
    }

    public func use(_ scheme: Scheme) { self.scheme = scheme }
    public func forgetShown() {}
    public func suspend() { suspensions += 1 }
    public func close() { isClosed = true }
}
