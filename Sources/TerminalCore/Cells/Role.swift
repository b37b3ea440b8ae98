/// How text should look, by meaning; the terminal decides which color and attribute that is.
///
/// No meaning rests on a role alone: a word or a sign beside it always says the same.
public enum Role: UInt8, CaseIterable, Sendable {
    /// Ordinary text.
    case body
    /// The bar at the top of the screen.
    case bar
    /// A heading within the text.
    case heading
    /// Text that must stand out within a sentence.
    case strong
    /// Something that may harm; always led by the word "Warning".
    case warning
    /// Something done, or right.
    case done
    /// The line that has the focus.
    case focus
    /// A term that has a glossary entry.
    case term
    /// A key name in the key line or the help page.
    case key
    /// A sentence the program says: refusals, hits, confirmations.
    case notice
    /// A sentence that says something failed.
    case error
    /// Lines that separate parts.
    case rule
    /// The strokes of a drawing.
    case figure
    /// "recalled: verify", "centers differ", sources.
    case caution
    /// Text being typed by the user.
    case entry
}
