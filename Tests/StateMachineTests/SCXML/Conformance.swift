/// The abstract form of the W3C tests, in which a data language is still to be chosen: put into plain words here.
extension XMLElement {
    var plain: XMLElement {
        var plain = self
        switch name {
        case "conf:pass": return XMLElement(name: "final", attributes: ["id": "pass"])
        case "conf:fail": return XMLElement(name: "final", attributes: ["id": "fail"])
        case "conf:incrementID":
            let variable = "Var" + (self["id"] ?? "")
            return XMLElement(name: "assign", attributes: ["location": variable, "expr": variable + " + 1"])
        case "conf:sumVars":
            let one = "Var" + (self["id1"] ?? ""), two = "Var" + (self["id2"] ?? "")
            return XMLElement(name: "assign", attributes: ["location": one, "expr": "\(one) + \(two)"])
        default: break
        }
        for (name, value) in attributes where name.hasPrefix("conf:") {
            plain.attributes[name] = nil
            if let (plainName, plainValue) = Self.plain(String(name.dropFirst(5)), value) {
                plain.attributes[plainName] = plainValue
            }
        }
        plain.children = children.map(\.plain)
        return plain
    }

    private static func plain(_ name: String, _ value: String) -> (String, String)? {
        switch name {
        case "targetpass": ("target", "pass")
        case "targetfail": ("target", "fail")
        case "datamodel": ("datamodel", "ecmascript")
        case "id", "name": (name, "Var" + value)
        case "location": ("location", "Var" + value)
        case "expr": ("expr", value)
        case "varExpr": ("expr", "Var" + value)
        case "delay": ("delay", value.hasSuffix("s") ? value : value + "s")
        case "inState": ("cond", "In('\(value)')")
        case "true": ("cond", "true")
        case "false": ("cond", "false")
        case "idVal": ("cond", comparison(value, right: ""))
        case "varIdVal": ("cond", comparison(value, right: "Var"))
        // Whatever else there is asks for more than the subset, and is named so that the loader says so.
        default: ("cond", "conf." + name)
        }
    }

    /// `1>=2` as `Var1>=2`, and `1=2` as `Var1==2`.
    private static func comparison(_ value: String, right: String) -> String {
        let digits = value.prefix { $0.isNumber }
        let sign = value.dropFirst(digits.count).prefix { "<>=".contains($0) }
        let rest = value.dropFirst(digits.count + sign.count)
        return "Var\(digits)\(sign == "=" ? "==" : String(sign))\(right)\(rest)"
    }
}
