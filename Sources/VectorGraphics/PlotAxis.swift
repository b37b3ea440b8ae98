/// An axis: the numbers it spans and the round ones among them that are written beside it.
public struct PlotAxis: Equatable, Sendable {
    public let range: ClosedRange<Double>
    public let step: Double

    /// An axis for numbers; a tight one ends with them, the other at round numbers.
    public init(_ numbers: ClosedRange<Double>, tight: Bool) {
        let size = max(abs(numbers.lowerBound), abs(numbers.upperBound))
        let isLevel = numbers.upperBound - numbers.lowerBound <= size * 1e-6
        // A level curve gets an axis of a tenth of its size, so that its numbers have digits that can be read.
        let span = isLevel ? (size > 0 ? size / 10 : 1) : numbers.upperBound - numbers.lowerBound
        step = Self.roundStep(span / 4)
        if tight {
            range = numbers.lowerBound...max(numbers.upperBound, numbers.lowerBound + span)
        } else {
            let low = (numbers.lowerBound / step).rounded(.down) * step
            range = low...max((numbers.upperBound / step).rounded(.up) * step, low + step)
        }
    }

    /// 1, 2 or 5 times a power of ten, at least as large as asked for.
    private static func roundStep(_ wanted: Double) -> Double {
        var power = 1.0
        while power > wanted, power > 1e-300 { power /= 10 }
        while power * 10 <= wanted, power < 1e300 { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= wanted * 0.999 } ?? 10 * power
    }

    /// Where a number stands, 0 at the axis's start to 1 at its end.
    public func share(_ number: Double) -> Double {
        (number - range.lowerBound) / (range.upperBound - range.lowerBound)
    }

    /// The round numbers on the axis.
    public var ticks: [Double] {
        let first = (range.lowerBound / step).rounded(.up)
        let last = (range.upperBound / step + 1e-9).rounded(.down)
        guard first <= last, last - first < 100 else { return [] }
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }

    /// A number with the digits that the step needs.
    public func text(_ number: Double) -> String {
        var (decimals, size) = (0, step)
        while size < 0.999, decimals < 6 {
            size *= 10
            decimals += 1
        }
        let power = (0..<decimals).reduce(1) { power, _ in power * 10 }
        let scaled = Int((max(-1e15, min(1e15, number * Double(power)))).rounded())
        let digits = String(scaled.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = scaled < 0 ? "-" : ""
        return sign + (decimals == 0 ? padded : padded.dropLast(decimals) + "." + padded.suffix(decimals))
    }
}
