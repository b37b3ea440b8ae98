/// A rectangle of cells on a screen.
public struct Area: Hashable, Sendable {
    /// Its top left cell.
    public var column: Int
    public var row: Int
    /// Its size in cells, never negative.
    public var columns: Int
    public var rows: Int

    /// A rectangle; a negative size is none.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// All of a screen.
    public init(_ size: Size) { self.init(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    /// The column right of it.
    public var end: Int { column + columns }
    /// The row below it.
    public var bottom: Int { row + rows }

    /// The part that lies in another one too.
    public func intersection(_ other: Area) -> Area {
        let (left, top) = (max(column, other.column), max(row, other.row))
        return Area(column: left, row: top, columns: min(end, other.end) - left, rows: min(bottom, other.bottom) - top)
    }
}

/// How much of a rectangle a part of it takes.
public enum Extent: Hashable, Sendable {
    /// So many cells.
    case cells(Int)
    /// So large a share of what is left over, beside the shares of the others.
    case share(Int)
}

extension Area {
    /// Parts side by side, with so many cells between them. What has a number of cells comes first; what is left is shared,
    /// the rounding going to the last.
    public func split(across extents: [Extent], gap: Int = 0) -> [Area] {
        var at = column
        return Self.lengths(extents, of: columns, gap: gap).map { length in
            defer { at += length + gap }
            return Area(column: at, row: row, columns: min(length, end - at), rows: rows)
        }
    }

    /// Parts one below the other, as `split(across:)` makes them side by side.
    public func split(down extents: [Extent], gap: Int = 0) -> [Area] {
        var at = row
        return Self.lengths(extents, of: rows, gap: gap).map { length in
            defer { at += length + gap }
            return Area(column: column, row: at, columns: columns, rows: min(length, bottom - at))
        }
    }

    private static func lengths(_ extents: [Extent], of whole: Int, gap: Int) -> [Int] {
        var (fixed, shares) = (0, 0)
        for extent in extents {
            switch extent {
            case .cells(let count): fixed += max(0, count)
            case .share(let share): shares += max(0, share)
            }
        }
        var left = max(0, whole - fixed - gap * max(0, extents.count - 1))
        return extents.map { extent in
            switch extent {
            case .cells(let count): return max(0, count)
            case .share(let share):
                let length = shares > 0 ? left * max(0, share) / shares : 0
                left -= length
                shares -= max(0, share)
                return length
            }
        }
    }
}
