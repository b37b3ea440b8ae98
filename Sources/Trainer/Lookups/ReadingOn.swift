import Screens
import StateMachine

/// Space: one key that reads the program from page to page, as in less, man and mail.
extension TrainerState {
    /// What Space does at the place in front.
    mutating func readOn() -> [Effect] {
        switch place {
        case .step, .question: readOnInWalk()
        case .home, .leaving, .away: perform(.activate)
        case .lookup(.cards) where trail.last?.item != nil: performOnCard(.readOn) ?? []
        case .lookup(.pictures): performOnPicture(.readOn) ?? []
        case .lookup, .help, .end: scrollOn()
        }
    }

    /// Shows the next screen of the page; at its end says what leads on.
    private mutating func scrollOn() -> [Effect] {
        let before = view
        move(.pageDown)
        guard view == before else { return [] }
        let back = keymap.name(of: .back) ?? "Backspace"
        let enter = page.focus == nil ? "" : " \(keymap.name(of: .activate) ?? "Enter") opens the line with the sign >."
        message = .notice("This is the end of the page.\(enter) \(back) goes back.")
        return []
    }
}
