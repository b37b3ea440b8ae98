import Content
import Glibc
import Settings
import TerminalNcurses
import YAMLReading

/// The facts of this machine, looked at without changing any.
extension DoctorFacts {
    init(pack: String?, kioskSettings: String?) {
        program = programVersion
        system = Self.systemInPlainWords()
        locale = .ofThisProcess()
        terminal = .ofThisProcess()
        storePath = Paths.records
        store = StoreLook(path: Paths.records).look()
        settingsPath = Paths.settings
        settings = SettingsFile(isThere: access(Paths.settings, F_OK) == 0, problems: SettingsReading.read().1)
        kiosk = .read(kioskSettings)
        self.pack = .open(pack)
    }

    /// The distribution, the kernel and the processor.
    private static func systemInPlainWords() -> String {
        var names = utsname()
        uname(&names)
        let kernel = withUnsafeBytes(of: names.release) { Self.text($0) }
        let machine = withUnsafeBytes(of: names.machine) { Self.text($0) }
        return "\(distribution()), Linux \(kernel), \(machine)"
    }

    private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// What /etc/os-release calls the system.
    private static func distribution() -> String {
        let bytes = (try? YAMLFile.read("/etc/os-release")) ?? []
        let key = "PRETTY_NAME="
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(key) }
        return line.map { String($0.dropFirst(key.count).filter { $0 != "\"" }.prefix(60)) } ?? "an unnamed system"
    }
}

extension DoctorFacts.Locale {
    static func ofThisProcess() -> DoctorFacts.Locale {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Paths.variable).first
        let isInstalled = setlocale(LC_CTYPE, "") != nil
        return DoctorFacts.Locale(name: name, isInstalled: isInstalled, isUTF8: TerminalProbe.ofThisProcess().isUTF8)
    }
}

extension DoctorFacts.Kiosk {
    private static let usualCode = "/etc/teer/kiosk-code"

    /// The settings in a file; nil when none was named and the usual one is not there.
    static func read(_ file: String?) -> DoctorFacts.Kiosk? {
        let path = file ?? KioskOpening.usualSettings
        guard file != nil || access(path, F_OK) == 0 else { return nil }
        let reading = KioskSettings.read(path: path, mustBeThere: true)
        var kiosk = DoctorFacts.Kiosk(file: path)
        let pack = KioskPack(reading)
        kiosk.problems =
            reading.problems.map(\.description) + pack.complaints
            + KioskSettingsCheck(reading: reading, pack: pack.pack).complaints
        kiosk.readCode()
        return kiosk
    }

    private mutating func readCode() {
        guard access(Self.usualCode, F_OK) == 0 else { return }
        guard access(Self.usualCode, R_OK) == 0 else {
            hasCode = nil
            return
        }
        do throws(KioskCode.Refused) {
            hasCode = try KioskCode.ofThisKiosk(option: Self.usualCode) != nil
        } catch {
            codeProblem = error.sentence
        }
    }
}

extension DoctorFacts.Pack {
    /// Opens a pack; one from elsewhere is checked in full.
    static func open(_ folder: String?) -> DoctorFacts.Pack {
        var options = OpeningOptions()
        options.pack = folder
        do {
            let pack = try options.openPack().pack
            let steps = pack.procedure.phases.reduce(0) { $0 + $1.steps.count }
            return DoctorFacts.Pack(look: "\(pack.id) \(pack.version) (\(pack.language)), \(steps) steps")
        } catch let failure as CommandFailure {
            return DoctorFacts.Pack(look: "", problems: failure.sentence.split(separator: "\n").map(String.init))
        } catch {
            return DoctorFacts.Pack(look: "", problems: ["the pack can not be opened"])
        }
    }
}
