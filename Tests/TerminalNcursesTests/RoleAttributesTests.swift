import TerminalCore
import Testing
@testable import TerminalNcurses

@Suite("Roles as colors and attributes")
struct RoleAttributesTests {
    private typealias Column = RoleAttributes.Column
    private static let everyLook = RoleAttributes.Column.allCases.flatMap { column in Role.allCases.map { ($0, column) } }

    /// Roles that whole sentences are written in; the others carry a sign, a word or two, a line.
    private static let sentences: Set<Role> = [.body, .bar, .heading, .strong, .focus, .message, .error, .caution, .entry]

    /// What is seen of a look: the two colors as red, green and blue; nil where they are the terminal's own.
    private func seen(_ look: Look, colors: Int, own: (text: UInt32, ground: UInt32)?, _ palette: [UInt32]) throws -> (
        UInt32, UInt32
    )? {
        guard look.foreground != nil || look.background != nil else { return nil }
        let brightens = colors < 16 && look.attributes.contains(.bold)
        func color(_ color: Look.Color?, brightens: Bool = false) -> UInt32? {
            guard let color else { return nil }
            if color.isFixed { return Palettes.cube(color.index) }
            return palette[Int(color.index) + (brightens && color.index < 8 ? 8 : 0)]
        }
        let text = try #require(
            color(look.foreground, brightens: brightens) ?? own?.text, "the user's own color on one of ours")
        let ground = try #require(color(look.background) ?? own?.ground, "a bare color on an unknown background")
        return (text, ground)
    }

    /// The terminal's own colors where the column knows them.
    private func own(_ column: RoleAttributes.Column, _ palette: [UInt32]) -> (text: UInt32, ground: UInt32)? {
        column == .dark ? (palette[7], palette[0]) : nil
    }

    @Test(
        "Everything that means something reaches a contrast of 4.5, with 8, 16 and 256 colors in five palettes",
        arguments: everyLook, [8, 16, 256])
    func contrast(_ look: (role: Role, column: RoleAttributes.Column), colors: Int) throws {
        for isBold in [false, true] {
            let made = RoleAttributes.look(of: look.role, in: look.column, colors: colors, isBold: isBold)
            for palette in Palettes.common {
                guard let (text, ground) = try seen(made, colors: colors, own: own(look.column, palette.colors), palette.colors)
                else { continue }
                let ratio = Palettes.contrast(text, ground)
                #expect(ratio >= 4.5, "\(palette.name): \(ratio)")
            }
        }
    }

    @Test(
        "What carries sentences reaches 7 in the fixed colors, in xterm's palette and on the Linux console",
        arguments: everyLook.filter { sentences.contains($0.0) }, [8, 16, 256])
    func sentenceContrast(_ look: (role: Role, column: RoleAttributes.Column), colors: Int) throws {
        let made = RoleAttributes.look(of: look.role, in: look.column, colors: colors)
        for palette in Palettes.common.prefix(2) {
            guard let (text, ground) = try seen(made, colors: colors, own: own(look.column, palette.colors), palette.colors)
            else {
                continue
            }
            let ratio = Palettes.contrast(text, ground)
            #expect(ratio >= 7, "\(palette.name): \(ratio)")
        }
    }

    @Test(
        "The colors are those of the color key: by index, foreground on background",
        arguments: [
            (Role.body, nil, "231 on 16", "16 on 231"), (.heading, "15", "51 on 16", "18 on 231"),
            (.done, "10", "46 on 16", "22 on 231"), (.here, "15", "226 on 16", "16 on 231"),
            (.warning, "11", "226 on 16", "88 on 231"), (.wrong, "210", "210 on 16", "88 on 231"),
            (.right, "10", "46 on 16", "22 on 231"), (.device, "14", "51 on 16", "23 on 231"),
            (.jet, "210", "210 on 16", "88 on 231"), (.leaflet, "11", "226 on 16", "53 on 231"),
            (.figure, nil, "231 on 16", "16 on 231"), (.recalled, nil, "231 on 16", "16 on 231"),
            (.fold, "15", "231 on 16", "16 on 231"), (.link, "14", "51 on 16", "18 on 231"),
            (.key, nil, "231 on 16", "16 on 231"), (.focus, nil, "16 on 226", "231 on 18"),
            (.message, "15", "226 on 16", "18 on 231"), (.bar, nil, "16 on 231", "231 on 16"),
        ] as [(Role, String?, String, String)])
    func key(role: Role, dark: String?, onBlack: String, onWhite: String) {
        func colors(_ column: RoleAttributes.Column) -> String? {
            let look = RoleAttributes.look(of: role, in: column, colors: 256)
            let parts = [look.foreground, look.background].compactMap { $0.map { "\($0.index)" } }
            return parts.isEmpty ? nil : parts.joined(separator: " on ")
        }
        #expect(colors(.dark) == dark)
        #expect(colors(.darkHighContrast) == onBlack)
        #expect(colors(.lightHighContrast) == onWhite)
    }

    @Test("The high-contrast schemes paint both colors, fixed ones where there are 256", arguments: everyLook)
    func highContrast(role: Role, column: RoleAttributes.Column) throws {
        guard column.paintsBackground else { return }
        for colors in [8, 16, 256] {
            let look = RoleAttributes.look(of: role, in: column, colors: colors)
            let (text, ground) = (try #require(look.foreground), try #require(look.background))
            #expect(text.isFixed == (colors == 256) && ground.isFixed == (colors == 256))
        }
    }

    @Test("Bold never stands beside a dark color, which many terminals would brighten, nor with reverse", arguments: everyLook)
    func noBrightenedText(role: Role, column: RoleAttributes.Column) {
        for isBold in [false, true] {
            let look = RoleAttributes.look(of: role, in: column, colors: 16, isBold: isBold)
            #expect(look.foreground.map { $0.index >= 8 || !look.attributes.contains(.bold) } ?? true)
            for colors in [0, 8, 16, 256] {
                let look = RoleAttributes.look(of: role, in: column, colors: colors, isBold: isBold)
                #expect(!look.attributes.isSuperset(of: [.bold, .reverse]))
            }
        }
    }

    @Test("The line with the focus is never bold, and brown is no ground", arguments: RoleAttributes.Column.allCases)
    func focusAndGround(column: RoleAttributes.Column) {
        for colors in [8, 16, 256] {
            #expect(!RoleAttributes.look(of: .focus, in: column, colors: colors).attributes.contains(.bold))
            for role in Role.allCases {
                #expect(RoleAttributes.look(of: role, in: column, colors: colors).background?.index != 3)
            }
        }
    }

    @Test(
        "Caution and warning differ by an attribute or a color, whatever the colors", arguments: RoleAttributes.Column.allCases)
    func cautionAndWarning(column: RoleAttributes.Column) {
        for colors in [0, 8, 16, 256] {
            #expect(
                RoleAttributes.look(of: .caution, in: column, colors: colors)
                    != RoleAttributes.look(of: .warning, in: column, colors: colors))
        }
    }

    @Test("What must be told apart at a glance looks different", arguments: RoleAttributes.Column.allCases)
    func apart(column: RoleAttributes.Column) {
        let looks = [Role.body, .focus, .heading, .warning, .caution].map {
            RoleAttributes.look(of: $0, in: column, colors: 256)
        }
        #expect(
            Set(looks).count == (column == .mono ? 4 : 5), "heading and warning are both bold without color, and the word tells"
        )
    }

    @Test(
        "The part of a drawing that matters is bold beside the others of its role",
        arguments: [Role.figure, .jet, .leaflet], RoleAttributes.Column.allCases)
    func highlight(role: Role, column: RoleAttributes.Column) {
        for colors in [0, 256] {
            let (plain, bold) = (
                RoleAttributes.look(of: role, in: column, colors: colors),
                RoleAttributes.look(of: role, in: column, colors: colors, isBold: true)
            )
            #expect(!plain.attributes.contains(.bold) && bold.attributes.contains(.bold))
        }
    }

    @Test("Without colors only attributes are left", arguments: everyLook)
    func colorless(role: Role, column: RoleAttributes.Column) {
        let look = RoleAttributes.look(of: role, in: column, colors: 0)
        #expect(look.foreground == nil && look.background == nil)
        #expect(RoleAttributes.look(of: role, in: .mono, colors: 256).foreground == nil)
    }
}

@Suite("What the terminal and the environment allow in color")
struct ColorSupportTests {
    private func support(colors: Int = 256, type: String = "xterm-256color", noColor: String? = nil, colorFGBG: String? = nil)
        -> ColorSupport
    {
        ColorSupport(colors: colors, type: type, noColor: noColor, colorFGBG: colorFGBG)
    }

    @Test("A terminal with fewer than eight colors shows attributes only", arguments: Scheme.allCases)
    func fewColors(scheme: Scheme) {
        #expect(support(colors: 0, type: "vt100").column(for: scheme) == .mono)
    }

    @Test("NO_COLOR turns the usual scheme to attributes, a chosen one stays")
    func noColor() {
        #expect(support(noColor: "1").column(for: .auto) == .mono)
        #expect(support(noColor: "1").column(for: .darkHighContrast) == .darkHighContrast)
        #expect(support(noColor: nil).column(for: .auto) == .unknown)
    }

    @Test(
        "The background is known only where somebody says so",
        arguments: [
            ("15;0", RoleAttributes.Column.dark), ("0;15", .light), ("0;default;15", .light), ("12;8", .dark), ("0;7", .light),
            ("15;default", .unknown), ("", .unknown), ("1;99", .unknown), ("x", .unknown),
        ])
    func background(colorFGBG: String, column: RoleAttributes.Column) {
        #expect(support(colorFGBG: colorFGBG).column(for: .auto) == column)
    }

    @Test("The Linux console is dark")
    func console() {
        #expect(support(colors: 8, type: "linux").column(for: .auto) == .dark)
    }
}
