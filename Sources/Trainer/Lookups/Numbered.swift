import Procedures
import Screens
import StateMachine

/// Cards and pictures: pages with a number and with neighbors.
extension TrainerState {
    /// What a number typed on the page in front counts; nil where digits go to phases.
    var numberedThings: Numbered? {
        switch place {
        case .lookup(.cards): .cards
        case .lookup(.pictures): .pictures
        default: nil
        }
    }

    /// What commands mean on a card or a picture; nil for those that mean the same in every look-up.
    mutating func performOnNumbered(_ command: Command) -> [Effect]? {
        switch numberedThings {
        case .cards: performOnCard(command)
        case .pictures: performOnPicture(command)
        case nil: nil
        }
    }

    /// Opens the list of a key; the same key closes it, and what was opened from it.
    mutating func toggle(_ lookup: Lookup) -> [Effect] {
        guard place == .lookup(lookup) else { return open(Shelf(lookup)) }
        return trail.count == 1 ? send(.open(lookup)) : closeShelf()
    }

    /// Opens a card or a picture by its number, from anywhere.
    mutating func open(number: Int, of kind: Numbered) -> [Effect] {
        let ids = kind == .cards ? cardOrder : pictureOrder
        guard ids.indices.contains(number - 1) else {
            message = .notice("There is no number \(number): \(kind == .cards ? "cards" : "pictures") are 1 to \(ids.count).")
            return []
        }
        let shelf = Shelf(kind == .cards ? .cards : .pictures, item: ids[number - 1])
        let isAmongThem = trail.last?.lookup == shelf.lookup && (kind == .pictures || trail.last?.item != nil)
        return isAmongThem ? replaceShelf(with: shelf) : open(shelf)
    }

    /// Shows another thing of the look-up in front; the way back stays as it was.
    mutating func replaceShelf(with shelf: Shelf) -> [Effect] {
        guard !trail.isEmpty else { return open(shelf) }
        trail[trail.count - 1] = shelf
        view = PageView()
        return []
    }
}
