/// How text should look, by meaning; the terminal decides which color and attribute that is.
///
/// No meaning rests on a role alone: a word or a sign beside it always says the same.
public enum Role: UInt8, CaseIterable, Sendable {
    /// Ordinary text, and every sentence.
    case body
    /// The bar at the top of the screen.
    case bar
    /// A heading within the text.
    case heading
    /// The names of a table's columns.
    case tableHead
    /// Text that must stand out within a sentence.
    case strong
    /// What leads something that may harm: "! Warning:", "Do not".
    case warning
    /// The sign of something done.
    case done
    /// The sign of where one is.
    case here
    /// The sign and the word of a right answer.
    case right
    /// The sign and the word of a wrong answer.
    case wrong
    /// The line that has the focus.
    case focus
    /// A word or a place that can be gone to: a term with a glossary entry, a step that is named.
    case link
    /// A key name in the key line or the help page.
    case key
    /// A sentence the program says: refusals, hits, confirmations.
    case message
    /// A sentence that says something failed.
    case error
    /// Lines that separate parts.
    case rule
    /// The sign of a part that is folded away or unfolded.
    case fold
    /// The sign of what is recalled and was not read in a source.
    case recalled
    /// "recalled: verify", "centers differ", sources.
    case caution
    /// Text being typed by the user.
    case entry
    /// The strokes of a drawing that stand for nothing special.
    case figure
    /// Needle, catheter and clip in a drawing, and their labels.
    case device
    /// A leaflet in a drawing, and its label.
    case leaflet
    /// A jet of blood in a drawing.
    case jet

    /// The older name of `link`.
    public static let term = Role.link
    /// The older name of `message`.
    public static let notice = Role.message
}
