import TerminalCore
import Testing
@testable import TerminalNcurses

@Suite("True black and white on the console")
struct ConsolePaletteTests {
    private static let strings = ConsolePalette(setting: "set", resetting: "reset")

    @Test("The high-contrast schemes set the palette and put it back afterwards; the others put it back at once")
    func schemes() {
        for scheme in [Scheme.darkHighContrast, .lightHighContrast] {
            #expect(Self.strings.strings(for: scheme) == ("set", "reset"))
        }
        for scheme in [Scheme.auto, .mono] { #expect(Self.strings.strings(for: scheme) == ("reset", "")) }
    }

    @Test("What is sent is put back on every way out", arguments: ["reset", ""])
    func restored(reset: String) {
        var capabilities = RestoringCapabilities(plain: "plain", formerScreen: "former")
        capabilities.ownPalette = reset
        #expect(String(decoding: capabilities.bytes, as: UTF8.self) == "plain\(reset)former\r")
        #expect(String(decoding: capabilities.afterCurses(rows: nil), as: UTF8.self) == "plain\(reset)")
    }

    @Test("With that palette everything that is read in the high-contrast schemes reaches 7 to 1, and body text 21")
    func contrast() {
        var palette = Palettes.common[0].colors
        for (index, part) in ConsolePalette.colors { palette[Int(index)] = part == 0 ? 0 : 0xFFFFFF }
        for column in [RoleAttributes.Column.darkHighContrast, .lightHighContrast] {
            for role in Role.allCases {
                let look = RoleAttributes.look(of: role, in: column, colors: 8)
                let isBold = look.attributes.contains(.bold)
                let text = palette[Int(look.foreground?.index ?? 7) + (isBold ? 8 : 0)]
                let ground = palette[Int(look.background?.index ?? 0)]
                let ratio = Palettes.contrast(text, ground)
                // The leak of a drawing and the sign of a wrong answer are no text of a kiosk.
                #expect(ratio >= (role == .jet || role == .wrong ? 4.5 : 7), "\(role) in \(column): \(ratio)")
                if role == .body || role == .focus || role == .strong { #expect(ratio >= 20.9, "\(role) in \(column)") }
            }
        }
    }
}
