/// What the doctor looked at, as values: what follows from it is `DoctorReport`'s business.
struct DoctorFacts {
    /// The terminal at standard input, output or errors.
    struct Terminal {
        /// The value of `TERM`, nil when unset or empty.
        var type: String?
        var typeIsKnown = true
        var cursorMoves = true
        /// How many colors the type has; 0 for none.
        var colors = 256
        /// Whether `NO_COLOR` is set and not empty.
        var colorsAreUnwanted = false
        /// In characters, as the terminal tells; 0x0 when it does not know.
        var columns = 80
        var rows = 24
        /// Values of `COLUMNS` and `LINES`, which outweigh what the terminal tells.
        var namedColumns: Int?
        var namedRows: Int?
        /// Whether the line gathers lines, shows what is typed and makes signals, as a shell leaves it.
        var lineIsInOrder = true
        /// The character that rubs out, as the line's modes have it.
        var eraseCharacter: UInt8 = 0x7F
        var keyboard = Keyboard.remote
    }

    /// What the keyboard of a Linux console sends.
    enum Keyboard {
        /// It is no Linux console: keys come through a terminal program.
        case remote
        case unicode
        case bytes
        /// Scan codes or nothing: another program took the keyboard and did not give it back.
        case taken
    }

    /// The characters that the environment allows.
    struct Locale {
        /// What `LC_ALL`, `LC_CTYPE` or `LANG` says; nil when none of them is set.
        var name: String?
        var isInstalled = true
        var isUTF8 = true
    }

    /// What the place of the store looks like.
    enum Store {
        /// There is none yet; the next walk makes it.
        case none
        /// In bytes.
        case sound(size: Int)
        case tooLargeToLookAt(size: Int)
        case changing
        case damaged
        case foreign
        case newer
        /// A part of its path that is no folder, or something at its path that is no file.
        case blocked(by: String)
        /// What may not be written to.
        case unwritable(String)
        case diskReadOnly
        case diskFull
        case other(String)
    }

    /// The settings of the user.
    struct SettingsFile {
        var isThere = false
        /// What is wrong with it, line by line.
        var problems: [String] = []
    }

    /// The settings of a kiosk.
    struct Kiosk {
        var file: String
        var problems: [String] = []
        /// Nil when its file may not be read from here.
        var hasCode: Bool? = false
        /// Why the code's file is of no use; nil when it is.
        var codeProblem: String?
    }

    /// The pack that would be walked.
    struct Pack {
        /// Its name, version and size in a few words.
        var look: String
        var problems: [String] = []
    }

    var program: String
    var system: String
    /// Nil when there is none.
    var terminal: Terminal?
    var locale: Locale
    var storePath: String
    var store: Store
    var settingsPath: String
    var settings: SettingsFile
    /// Nil when there are no settings of a kiosk.
    var kiosk: Kiosk?
    var pack: Pack
}
