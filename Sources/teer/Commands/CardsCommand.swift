import ArgumentParser
import Content
import Trainer

/// Prints the emergency cards.
struct CardsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards", abstract: "Print the emergency cards: their list, or one of them as text.")

    @Argument(
        help: ArgumentHelp("The card's id or its number in the list; without it, the list.", valueName: "card"),
        completion: .custom { _, _, _ in ContentPack.bundled().cards.map(\.id) })
    var card: String?

    @OptionGroup var content: PackOption

    func run() throws {
        let pack = try content.open().pack
        guard let card else {
            Standard.write(CardText.list(of: pack))
            return
        }
        guard let text = CardText.text(of: card, in: pack) else {
            throw CommandFailure(WrongUse.unknown("emergency card", card, among: pack.cards.map(\.id)), status: 2)
        }
        Standard.write(text)
    }
}
