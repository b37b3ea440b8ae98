import CNcurses
import Glibc
import TerminalCore

extension NcursesTerminal {
    public func nextInput(waitingAtMost milliseconds: Int?) -> Input {
        let deadline = milliseconds.map { Self.now() + min(max(0, $0), Int(Int32.max)) }
        while true {
            if let input = newsOfSignals() { return input }
            if let key = decoder.next() { return .key(key) }
            if inputHasEnded { return .endOfInput }
            if deferred != nil, !newsIsWaiting { showDeferred() }
            switch wait(untilAtLatest: deadline) {
            case .keyboard: readKeyboard()
            case .signal: signals.drain()
            case .sequenceIsOver: decoder.stopWaiting()
            case .timeIsOver: return .timedOut
            }
        }
    }

    /// Whether a key or a signal is there already, so that what is drawn now would be outdated at once.
    var newsIsWaiting: Bool {
        if !pendingInputs.isEmpty { return true }
        var watched = watchedDescriptors
        return poll(&watched, 2, 0) > 0 && watched.contains { Int32($0.revents) & POLLIN != 0 }
    }

    private var watchedDescriptors: [pollfd] {
        [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
        ]
    }

    private enum Wake { case keyboard, signal, sequenceIsOver, timeIsOver }

    private func wait(untilAtLatest deadline: Int?) -> Wake {
        let patience = decoder.isWaiting ? (decoder.isWaitingAfterEscape ? escapeDelay : escapeDelay * 10) : nil
        let remaining = deadline.map { max(0, $0 - Self.now()) }
        let sequenceEndsFirst = patience.map { patience in remaining.map { patience <= $0 } ?? true } ?? false
        let longest = sequenceEndsFirst ? patience : remaining
        var watched = watchedDescriptors
        let ready = poll(&watched, 2, longest.map { Int32(clamping: $0) } ?? -1)
        if ready == 0 { return sequenceEndsFirst ? .sequenceIsOver : .timeIsOver }
        return ready > 0 && watched[0].revents != 0 && watched[1].revents == 0 ? .keyboard : .signal
    }

    /// Takes in bulk what the keyboard sent; the end of input and a terminal that is gone come to the same.
    private func readKeyboard() {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { bytes in
            let count = read(STDIN_FILENO, bytes.baseAddress, bytes.count)
            if count > 0 {
                decoder.feed(bytes[..<count])
            } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                inputHasEnded = true
            }
        }
    }

    private func newsOfSignals() -> Input? {
        if !pendingInputs.isEmpty { return pendingInputs.removeFirst() }
        let arrivals = signals.take()
        if let request = arrivals.requestToGo { return .terminated(signal: request) }
        if arrivals.contains(signal: SIGTSTP) {
            stop(wholeGroup: false)
        } else if arrivals.contains(signal: SIGCONT) {
            comeBackFromOutside()
        } else if arrivals.contains(signal: SIGWINCH) {
            return resized()
        }
        return pendingInputs.isEmpty ? nil : pendingInputs.removeFirst()
    }

    private func resized() -> Input {
        takeSizeFromLine()
        forgetShown()
        return .resized(size)
    }

    /// Somebody stopped the program with a signal that cannot be caught: the screen and the line's modes are the shell's.
    private func comeBackFromOutside() {
        SignalInbox.waitForForeground()
        giveBack()
        resume()
    }

    /// Milliseconds on a clock that nobody sets.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
