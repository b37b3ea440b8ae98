import VectorGraphics

/// The names under which publications are found, as citations have them: "doi:10.1016/j.echo.2017.01.007".
enum DOI {
    private static let prefix = "doi:"

    /// A text for HTML in which each name is a link.
    static func linked(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: prefix + "10.") {
            let begin = rest.index(start.lowerBound, offsetBy: prefix.count)
            let name = name(at: rest[begin...])
            result += MarkupText.escaped(String(rest[..<begin]))
            result += "<a href=\"https://doi.org/\(MarkupText.escaped(name))\">\(MarkupText.escaped(name))</a>"
            rest = rest[rest.index(begin, offsetBy: name.count)...]
        }
        return result + MarkupText.escaped(String(rest))
    }

    /// The name that a text begins with: of the signs that names have, without the point, comma or bracket that ends a sentence.
    private static func name(at text: Substring) -> String {
        let signs = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-._;()/:".contains($0)) }
        var name = String(signs)
        while let last = name.last {
            let isUnopened = last == ")" && name.count { $0 == ")" } > name.count { $0 == "(" }
            guard ".;:".contains(last) || isUnopened else { break }
            name.removeLast()
        }
        return name
    }
}
