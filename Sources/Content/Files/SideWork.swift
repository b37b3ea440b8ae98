import Glibc

/// Work that a thread of its own does while its maker goes on with something else.
///
/// The thread is gone once the value was asked for, and at the latest when the maker lets go of the work. Where no thread is
/// to be had, the work is done when its value is asked for. Signals stay with the threads that were there before.
final class SideWork<Value: Sendable> {
    private let task: Task
    private var thread: pthread_t?

    /// Begins the work.
    init(_ work: @escaping @Sendable () -> Value) {
        task = Task(work)
        thread = Self.start(task)
    }

    deinit { join() }

    /// What came of it; waits for the end of the work.
    var value: Value {
        join()
        return task.value
    }

    private func join() {
        guard let running = thread else { return }
        pthread_join(running, nil)
        thread = nil
    }

    private static func start(_ task: Task) -> pthread_t? {
        var all = sigset_t(), before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var thread = pthread_t()
        let handle = Unmanaged<Errand>.passRetained(task)
        let code = pthread_create(
            &thread, nil,
            { handle in
                if let handle { Unmanaged<Errand>.fromOpaque(handle).takeRetainedValue().run() }
                return nil
            }, handle.toOpaque())
        if code == 0 { return thread }
        handle.release()
        return nil
    }

    /// The work and its value, which one thread touches at a time: the side's until it was joined, then the maker's.
    private final class Task: Errand, @unchecked Sendable {
        private let work: @Sendable () -> Value
        private var result: Value?

        init(_ work: @escaping @Sendable () -> Value) { self.work = work }

        override func run() { result = work() }

        var value: Value {
            if let result { return result }
            let result = work()
            self.result = result
            return result
        }
    }
}

/// Something to be run, whatever comes of it: what a thread of C can be handed.
private class Errand {
    func run() {}
}
