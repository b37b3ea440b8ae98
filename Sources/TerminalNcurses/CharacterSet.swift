import CNcurses
import Glibc

/// The characters that the locale can write.
struct CharacterSet: Hashable, Sendable {
    var isUTF8: Bool

    /// Sets the process's character set from the environment, and tells which it is.
    ///
    /// Only characters: numbers and messages stay as in the C locale. An environment that names a UTF-8 locale which is not
    /// installed (usual over ssh) still says that the terminal speaks UTF-8, so the built-in `C.UTF-8` serves.
    static func takeFromLocale() -> CharacterSet {
        if setlocale(LC_CTYPE, "") == nil, namesUTF8(environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG")) {
            setlocale(LC_CTYPE, "C.UTF-8")
        }
        return CharacterSet(isUTF8: nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8")
    }

    /// Whether a locale's name ends in UTF-8, in any of its spellings.
    static func namesUTF8(_ name: String?) -> Bool {
        guard let name else { return false }
        let plain = name.lowercased().filter { $0 != "-" }
        return plain.hasSuffix(".utf8")
    }

    /// Whether a character can be written and takes as many columns as the program reckons with.
    func canWrite(_ scalar: Unicode.Scalar, inColumns columns: Int) -> Bool {
        if scalar.isASCII { return (" "..."~").contains(scalar) && columns == 1 }
        let character = wchar_t(bitPattern: scalar.value)
        guard wcwidth(character) == columns else { return false }
        if isUTF8 { return true }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { bytes in
            var state = mbstate_t()
            return wcrtomb(bytes.baseAddress, character, &state) != -1
        }
    }
}
