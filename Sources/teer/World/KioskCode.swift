import CKiosk
import Glibc
import TextRules
import YAMLReading

/// The staff code as crypt(3) keeps it: a yescrypt hash.
struct KioskCode {
    private let hash: String

    /// Why a file holds no code that can be used, in a sentence.
    struct Refused: Error {
        var sentence: String
    }

    /// The code of a hash that crypt(3) made; nil when it is none.
    init?(hash: String) {
        guard hash.hasPrefix("$y$"), hash.utf8.count < Int(kiosk_hash_size.rawValue),
            hash.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.hash = hash
    }

    /// The hash of a new code; nil when the system has no yescrypt.
    static func hash(of code: String) -> String? {
        var bytes = [CChar](repeating: 0, count: Int(kiosk_hash_size.rawValue))
        guard kiosk_hash_code(code, &bytes) == 1 else { return nil }
        return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether a text is the code; letters are compared composed (NFC), and as they are for codes set before that.
    func isCode(_ text: String) -> Bool {
        let composed = PlainText.composed(text)
        if kiosk_code_has_hash(composed, hash) == 1 { return true }
        return !composed.unicodeScalars.elementsEqual(text.unicodeScalars) && kiosk_code_has_hash(text, hash) == 1
    }
}

extension KioskCode {
    /// Where set-code writes the code, and where the unit's credential is copied from.
    static let usualFile = "/etc/teer/kiosk-code"

    /// The code in the file that the option names, or that systemd handed over; nil when there is neither.
    static func ofThisKiosk(option: String?) throws(Refused) -> KioskCode? {
        if let option { return try read(option, isCredential: false) }
        return try credential.map { path throws(Refused) in try read(path, isCredential: true) }
    }

    /// The file that systemd handed the code over in; nil outside a unit.
    private static var credential: String? {
        guard let folder = Paths.variable("CREDENTIALS_DIRECTORY") else { return nil }
        let path = "\(folder)/teer-kiosk-code"
        return access(path, F_OK) == 0 ? path : nil
    }

    /// Whether the code was changed after systemd copied it, which it does only when the unit starts.
    ///
    /// The unit's user may not read the code's own file but may see its time; false outside a unit.
    ///
    /// - Parameter hasCode: Whether the copy holds a code.
    static func isOutdated(hasCode: Bool) -> Bool {
        var (copy, source) = (stat(), stat())
        guard let credential, stat(credential, &copy) == 0 else { return false }
        guard stat(usualFile, &source) == 0 else { return hasCode }
        let (copied, changed) = (copy.st_mtim, source.st_ctim)
        return (changed.tv_sec, changed.tv_nsec) >= (copied.tv_sec, copied.tv_nsec)
    }

    /// Reads a file that nobody else may read or write.
    ///
    /// Of a credential the group may read: systemd gives it to the service's user by an access list, which shows as that.
    private static func read(_ path: String, isCredential: Bool) throws(Refused) -> KioskCode {
        let shown = PlainText.name(path)
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Refused(sentence: "\(shown): \(reason(errno))") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Refused(sentence: "\(shown): this is no file")
        }
        let allowed: mode_t = isCredential ? 0o740 : 0o700
        guard status.st_mode & 0o777 & ~allowed == 0 else {
            let mode = String(status.st_mode & 0o777, radix: 8)
            throw Refused(sentence: "\(shown): others may read or change it (mode 0\(mode)); chmod 600 helps")
        }
        guard status.st_uid == 0 || status.st_uid == geteuid() else {
            throw Refused(sentence: "\(shown): it belongs to another user; chown root helps")
        }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        let text = String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
        guard let code = KioskCode(hash: text) else {
            throw Refused(sentence: "\(shown): there is no yescrypt hash in it; \"teer kiosk set-code\" writes one")
        }
        return code
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file"
        case EACCES, EPERM: "it may not be read"
        case ELOOP: "this is a symbolic link; name the file itself"
        default: String(cString: strerror(code))
        }
    }
}
