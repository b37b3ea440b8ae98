import TerminalCore

/// What is in front: a page that is read, or a scene that moves.
public enum Screen: Equatable, Sendable {
    case page(Page)
    case scene(Scene)

    /// What is in front on a terminal of a size, with the characters that terminal can show.
    public func render(in size: Size, repertoire: Repertoire, cache: LineCache? = nil) -> Frame {
        switch self {
        case .page(let page): page.render(in: size, repertoire: repertoire, cache: cache)
        case .scene(let scene): scene.render(in: size, repertoire: repertoire)
        }
    }

    /// What is in front as lines to be said one after another.
    public func spoken() -> [StyledText] {
        switch self {
        case .page(let page): page.spoken()
        case .scene(let scene): scene.spoken()
        }
    }

    /// How its frames follow one another on a terminal.
    public var pace: Pace {
        switch self {
        case .page: .atOnce
        case .scene: .moving
        }
    }
}
