import VectorGraphics
import Words

/// What stands around the texts of a page: its style for screens, phones and A4 paper, and the program's own sentence.
public enum HTMLPage {
    /// What stands before the texts.
    ///
    /// - Parameter isLeaflet: whether the page is for visitors, in large type.
    public static func head(title: String, language: String, isLeaflet: Bool = false) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(MarkupText.escaped(language))">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>\(MarkupText.escaped(title))</title>
        <style>
        \(style)
        \(SVGPicture.style)
        \(paper)\(isLeaflet ? "\n" + leaflet : "")
        </style>
        </head>
        <body>

        """
    }

    /// What stands behind the texts.
    public static let foot = foot(in: .english)

    /// What stands behind the texts, in another language.
    static func foot(in words: Words) -> String {
        "<footer><p>\(MarkupText.escaped(words.say(.teaches)))</p></footer>\n</body>\n</html>\n"
    }

    private static let style = """
        body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 sans-serif; color: #111; background: #fff; }
        body { overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.2; }
        h2 { margin-top: 2.5em; border-bottom: 2px solid #111; }
        h3 { margin-top: 2em; }
        a { color: #0b4f9e; }
        a.recalled { text-decoration: none; font-weight: bold; }
        small, small a, .links { color: #444; }
        p.label { margin-bottom: 0; }
        p.label + ol, p.label + ul { margin-top: 0.2em; }
        nav ul { list-style: none; padding-left: 0; }
        nav ul ul { padding-left: 1.2em; }
        nav details { margin: 0; }
        ul.boxes { list-style: "\\2610\\A0"; }
        ul.circles { list-style: "\\25CB\\A0"; }
        .warning { border-left: 0.4em solid #8a4b00; padding-left: 0.8em; }
        details { margin: 0.6em 0; }
        summary { cursor: pointer; }
        .scroll { overflow-x: auto; margin: 1em 0; }
        table { border-collapse: collapse; }
        caption, th { text-align: left; }
        caption { font-weight: bold; }
        th, td { border: 1px solid #999; padding: 0.2em 0.5em; vertical-align: top; }
        tr > th[scope=row] { font-weight: normal; }
        figure { margin: 1em 0; }
        figcaption { color: #333; }
        .panels { display: flex; flex-wrap: wrap; gap: 0.5em 0.3em; overflow-x: auto; }
        .panels p { margin: 0; font-weight: bold; }
        footer { margin-top: 3em; border-top: 1px solid #999; }
        @media (max-width: 40em) {
        body { margin: 1em auto; }
        ol, ul { padding-left: 1.4em; }
        table { font-size: 0.9rem; }
        th, td { padding: 0.15em 0.3em; }
        .panels { zoom: 0.8; }
        .panels svg.picture { max-width: none; }
        }
        """

    /// Large type: 16 points on paper, which is what people with weak eyes are given, and no sheet that is left half empty.
    private static let leaflet = """
        body { font-size: 1.3rem; }
        @media print {
        body { font-size: 16pt; line-height: 1.4; }
        section.level-2 { break-before: auto; }
        nav { display: none; }
        }
        """

    /// On paper a phase begins a sheet, a face is not torn, and of a fold only what is open is left.
    private static let paper = """
        @page { size: A4; margin: 18mm 16mm; }
        @media print {
        body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
        a { color: inherit; text-decoration: none; }
        h2, h3, h4, caption, p.label { break-after: avoid; }
        section.level-2 { break-before: page; }
        li, tr, figure, .warning { break-inside: avoid; }
        details:not([open]) { display: none; }
        nav details:not([open]) { display: block; }
        .scroll, .panels { overflow: visible; }
        .panels { zoom: 0.85; }
        figcaption a { display: none; }
        nav { break-before: page; }
        }
        """
}
