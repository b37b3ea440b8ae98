/// A terminal in memory that keeps every frame; what happens on it is scripted elsewhere.
public final class ScriptedTerminal: Terminal {
    public var size: Size
    public let repertoire: Repertoire
    /// Every frame shown, oldest first.
    public private(set) var frames: [Frame] = []
    /// Every frame that was dropped because the terminal was busy, oldest first.
    public private(set) var dropped: [Frame] = []
    /// Whether frames of a motion are dropped, as on a line that is slow; all are when it is stopped.
    public var isSlow = false, isStopped = false
    public private(set) var scheme: Scheme = .auto
    public private(set) var suspensions = 0
    /// How often everything was asked to be painted again.
    public private(set) var repaints = 0
    public private(set) var isClosed = false

    /// An open terminal that has shown nothing yet.
    public init(size: Size, repertoire: Repertoire = .unicode) {
        self.size = size
        self.repertoire = repertoire
    }

    public var descriptors: [Int32] { [] }
    public var due: Int64? { nil }
    public var blocked: Int32? { nil }
    public func take() -> [Input] { [] }

    public func show(_ frame: Frame, _ pace: Pace) -> Bool {
        guard !isStopped, pace == .atOnce || !isSlow else {
            dropped.append(frame)
            return false
        }
        frames.append(frame)
        return true
    }

    public func use(_ scheme: Scheme) { self.scheme = scheme }
    public func forgetShown() { repaints += 1 }
    public func suspend() { suspensions += 1 }
    public func close() { isClosed = true }
}
