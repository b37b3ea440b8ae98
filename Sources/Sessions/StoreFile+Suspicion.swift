import Glibc

extension StoreFile {
    /// The note beside a store in which damage was met.
    private var note: String { path + ".suspect" }

    var isSuspect: Bool { Self.exists(note) }

    /// Notes that damage was met.
    func suspect() {
        let descriptor = open(note, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Takes the note back once every page was looked at.
    func trust() { if isSuspect { unlink(note) } }
}
