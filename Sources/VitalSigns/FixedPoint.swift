/// Numbers with a fixed count of digits after the point, as monitors and tables print them.
public enum FixedPoint {
    /// The number rounded half away from zero; "--" for what is not a number, as a monitor shows a lost signal.
    ///
    /// - Parameter decimals: Digits after the point, 0 to 9.
    public static func text(_ number: Double, decimals: Int) -> String {
        guard number.isFinite else { return "--" }
        let power = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (number.magnitude * power).rounded(.toNearestOrAwayFromZero)
        guard scaled < 1e15 else { return "\(number)" }
        let digits = String(UInt64(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = number < 0 && scaled > 0 ? "-" : ""
        return sign + (decimals == 0 ? padded : padded.dropLast(decimals) + "." + padded.suffix(decimals))
    }

    /// The number with so many significant digits, without trailing zeros: 0.0375, 12.5, 1296.
    ///
    /// - Parameter digits: Significant digits, 1 to 9; digits before the point are never dropped.
    public static func text(_ number: Double, significant digits: Int) -> String {
        guard number.isFinite, number != 0 else { return text(number, decimals: 0) }
        var decimals = digits - 1
        var size = number.magnitude
        while size >= 10, decimals > 0 {
            size /= 10
            decimals -= 1
        }
        while size < 1, decimals < 9 {
            size *= 10
            decimals += 1
        }
        let fixed = text(number, decimals: decimals)
        guard fixed.contains(".") else { return fixed }
        let trimmed = fixed.reversed().drop { $0 == "0" }.drop { $0 == "." }
        return String(trimmed.reversed())
    }
}
