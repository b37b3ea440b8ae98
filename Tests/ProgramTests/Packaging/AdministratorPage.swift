import Foundation

/// The commands of the page for administrators, block by block in its order.
struct AdministratorPage {
    /// Where a block's commands are tried.
    enum Place: String {
        /// In a bare root, one block after the other.
        case root
        /// There too; its commands change nothing and say whether what was set up is right.
        case verify
        /// Nowhere: it needs a booted machine.
        case nowhere = "not here"
    }

    struct Block {
        var place: Place
        /// The commands without comments, a line each.
        var commands: [String]
    }

    /// The blocks; nil in the place of one that is not marked.
    let blocks: [Block?]

    init(_ text: String) {
        let marked = /(?:<!-- run: (?<place>[a-z ]+) -->\n)?```sh\n(?<lines>(?:.*\n)*?)```/
        blocks = text.matches(of: marked).map { match in
            match.output.place.flatMap { Place(rawValue: String($0)) }.map { place in
                let lines = match.output.lines.split(separator: "\n").map {
                    String($0.prefix(upTo: $0.range(of: "  #")?.lowerBound ?? $0.endIndex)).trimmingCharacters(in: .whitespaces)
                }
                return Block(place: place, commands: lines.filter { !$0.isEmpty })
            }
        }
    }
}
