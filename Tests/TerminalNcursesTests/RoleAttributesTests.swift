import TerminalCore
import Testing
@testable import TerminalNcurses

@Suite("Roles as colors and attributes")
struct RoleAttributesTests {
    private static let columns = RoleAttributes.Column.allCases
    private static let everyLook = columns.flatMap { column in Role.allCases.map { ($0, column) } }

    /// The palette index that shows: with eight colors bold brightens.
    private func shown(_ color: Look.Color, bold: Bool, colors: Int) -> Int {
        colors < 16 && bold && !color.isBright ? Int(color.rawValue) + 8 : Int(color.rawValue)
    }

    /// What the terminal's own background is in the worst case that the column allows, as palette indexes.
    private func ownBackground(_ column: RoleAttributes.Column) -> Look.Color? {
        column == .dark ? .black : column == .light ? .brightWhite : nil
    }

    @Test("Every text reaches a contrast of 4.5 in five palettes, with sixteen colors and with eight", arguments: everyLook)
    func contrast(role: Role, column: RoleAttributes.Column) throws {
        for colors in [8, 16] {
            let look = RoleAttributes.look(of: role, in: column).within(colors: colors)
            guard let foreground = look.foreground else {
                #expect(look.background == nil, "the user's own color on a color of ours")
                continue
            }
            let background = try #require(look.background ?? ownBackground(column), "bare color on an unknown background")
            for palette in Palettes.common {
                let text = palette.colors[shown(foreground, bold: look.attributes.contains(.bold), colors: colors)]
                let ratio = Palettes.contrast(text, palette.colors[Int(background.rawValue)])
                #expect(ratio >= 4.5, "\(palette.name), \(colors) colors: \(ratio)")
            }
        }
    }

    @Test(
        "The high-contrast schemes reach 7 with the fixed colors of 256",
        arguments: [RoleAttributes.Column.darkHighContrast, .lightHighContrast], Role.allCases)
    func highContrast(column: RoleAttributes.Column, role: Role) throws {
        let look = RoleAttributes.look(of: role, in: column)
        let foreground = try #require(look.foreground)
        let background = try #require(look.background)
        #expect(foreground.inCube >= 16 && background.inCube >= 16)
        #expect(Palettes.contrast(Palettes.cube(foreground.inCube), Palettes.cube(background.inCube)) >= 7)
    }

    @Test("The dark high-contrast scheme reaches 7 with sixteen colors too", arguments: Role.allCases)
    func darkHighContrast(role: Role) throws {
        let look = RoleAttributes.look(of: role, in: .darkHighContrast).within(colors: 16)
        let (foreground, background) = (try #require(look.foreground), try #require(look.background))
        for palette in Palettes.common {
            #expect(
                Palettes.contrast(palette.colors[Int(foreground.rawValue)], palette.colors[Int(background.rawValue)]) >= 7,
                "\(palette.name)")
        }
    }

    @Test("Bold never stands beside a dark color, which many terminals would brighten", arguments: everyLook)
    func noBrightenedText(role: Role, column: RoleAttributes.Column) {
        let look = RoleAttributes.look(of: role, in: column).within(colors: 16)
        #expect(look.foreground.map { $0.isBright || !look.attributes.contains(.bold) } ?? true)
    }

    @Test("Caution and warning differ by an attribute, whatever the colors", arguments: columns)
    func cautionAndWarning(column: RoleAttributes.Column) {
        let (caution, warning) = (RoleAttributes.look(of: .caution, in: column), RoleAttributes.look(of: .warning, in: column))
        #expect(caution.attributes != warning.attributes)
    }

    @Test("What must be told apart at a glance looks different", arguments: columns)
    func apart(column: RoleAttributes.Column) {
        let looks = [Role.body, .focus, .heading, .warning, .caution].map { RoleAttributes.look(of: $0, in: column) }
        #expect(
            Set(looks).count == (column == .mono ? 4 : 5), "heading and warning are both bold without color, and the word tells"
        )
        #expect(RoleAttributes.look(of: .focus, in: column).attributes.contains(.reverse))
    }

    @Test("Without colors only attributes are left", arguments: everyLook)
    func colorless(role: Role, column: RoleAttributes.Column) {
        let look = RoleAttributes.look(of: role, in: column).within(colors: 0)
        #expect(look.foreground == nil && look.background == nil)
        #expect(RoleAttributes.look(of: role, in: .mono).foreground == nil)
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
