import CNcurses
import Glibc
import TerminalCore

extension NcursesTerminal {
    public var descriptors: [Int32] { [STDIN_FILENO, signals.descriptor] }

    public var due: Int64? {
        pendingInputs.isEmpty ? [sequenceDue, retryAt].compactMap(\.self).min() : 0
    }

    public var blocked: Int32? { output.isClear ? nil : output.line }

    public func take() -> [Input] {
        guard isOpen else { return [.endOfInput] }
        output.send()
        takeSignals()
        takeKeys()
        defer { pendingInputs = [] }
        return pendingInputs
    }

    private func takeSignals() {
        let arrivals = signals.take()
        if let request = arrivals.requestToGo {
            pendingInputs.append(.terminated(signal: request))
        } else if arrivals.contains(signal: SIGTSTP) {
            stop(wholeGroup: false)
        } else if arrivals.contains(signal: SIGCONT) {
            comeBackFromOutside()
        } else if arrivals.contains(signal: SIGWINCH) {
            takeSizeFromLine()
            forgetShown()
            pendingInputs.append(.resized(size))
        }
    }

    /// Somebody stopped the program with a signal that cannot be caught: the screen and the line's modes are the shell's.
    private func comeBackFromOutside() {
        SignalInbox.waitForForeground()
        giveBack()
        resume()
    }

    private func takeKeys() {
        if keyboardIsReadable {
            readKeyboard()
        } else if let sequenceDue, sequenceDue <= SteadyClock.milliseconds {
            decoder.stopWaiting()
            stoppedWaitingAt = SteadyClock.milliseconds
        }
        while let input = decoder.next() { take(input) }
        pacing.answered(times: decoder.takeStatusReports())
        sequenceDue = decoder.patience(escapeDelay: escapeDelay).map { SteadyClock.milliseconds + Int64($0) }
        if inputHasEnded { pendingInputs.append(.endOfInput) }
    }

    /// The keys that the line turns into signals do the same when the terminal spells them as sequences.
    private func take(_ input: Input) {
        switch input {
        case .key(.control("c")) where !raw: pendingInputs.append(.terminated(signal: SIGINT))
        case .key(.control("\\")) where !raw: pendingInputs.append(.terminated(signal: SIGQUIT))
        case .key(.control("z")) where !raw: stop(wholeGroup: true)
        default: pendingInputs.append(input)
        }
    }

    /// How long after its escape the rest of a sequence is known as that, in milliseconds.
    private static let latestRestOfSequence: Int64 = 1_000

    private var keyboardIsReadable: Bool {
        var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) > 0
    }

    /// Takes in bulk what the keyboard sent; the end of input and a terminal that is gone come to the same.
    private func readKeyboard() {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { bytes in
            let count = read(STDIN_FILENO, bytes.baseAddress, bytes.count)
            if count > 0 {
                if SteadyClock.milliseconds - stoppedWaitingAt > Self.latestRestOfSequence { decoder.forgetEscape() }
                decoder.feed(bytes[..<count])
            } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                inputHasEnded = true
            }
        }
    }

    /// Waits a little for answers that are still to come, so that they do not reach whoever has the terminal next.
    func awaitAnswers() {
        let end = pacing.freeAt(SteadyClock.milliseconds).map { min($0, SteadyClock.milliseconds + Self.answerPatience) }
        while let end, pacing.isWaiting {
            var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let left = end - SteadyClock.milliseconds
            guard left > 0, poll(&entry, 1, Int32(left)) > 0 else { return }
            readKeyboard()
            if inputHasEnded { return }
            while let input = decoder.next() { pendingInputs.append(input) }
            pacing.answered(times: decoder.takeStatusReports())
        }
    }

    /// How long answers are waited for before the terminal is given back, in milliseconds.
    private static let answerPatience: Int64 = 1_000
}
