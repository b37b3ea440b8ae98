extension EmulatedTerminal {
    /// Does what a part of the output says.
    mutating func carryOut(_ order: SequenceParser.Order) {
        switch order {
        case .write(let character): write(drawn(character))
        case .control(let byte): control(byte)
        case .escape(let byte): escape(byte)
        case .designate(let set, let name): drawsLines[set] = name == UInt8(ascii: "0")
        case .sequence(nil, let numbers, let final): sequence(numbers, final)
        case .sequence(UInt8(ascii: "?"), let numbers, let final) where "hl".utf8.contains(final):
            for mode in numbers { set(mode: mode, isOn: final == UInt8(ascii: "h")) }
        case .sequence(UInt8(ascii: "?"), _, UInt8(ascii: "c")): break  // the shape of the console's cursor
        case .sequence(let lead, let numbers, let final): unknown.append("sequence \(lead ?? 0) \(numbers) \(final)")
        case .notUnderstood(let what): unknown.append(what)
        }
    }

    private func drawn(_ character: Character) -> Character {
        drawsLines[characterSet] ? Self.strokes[character] ?? character : character
    }

    private static let strokes: [Character: Character] = [
        "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "w": "┬",
        "v": "┴", "n": "┼",
    ]

    private mutating func set(mode: Int, isOn: Bool) {
        if isOn { modes.insert(mode) } else { modes.remove(mode) }
        if mode == 1049, isOn { for row in 0..<rows { blank(row: row, columns: 0..<columns) } }
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0, 7: break
        case 8: move(row: row, column: max(column - 1, 0))
        case 9: move(row: row, column: min((column / 8 + 1) * 8, columns - 1))
        case 10, 11, 12: lineFeed()
        case 13: move(row: row, column: 0)
        case 14: characterSet = 1
        case 15: characterSet = 0
        default: unknown.append("control \(byte)")
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "="): keypadIsApplication = true
        case UInt8(ascii: ">"): keypadIsApplication = false
        case UInt8(ascii: "M"): if row == region.lowerBound { scrollDown(1) } else { row = max(row - 1, 0) }
        case UInt8(ascii: "D"): lineFeed()
        case UInt8(ascii: "7"): savedCursor = (row, column)
        case UInt8(ascii: "8"): move(row: savedCursor.row, column: savedCursor.column)
        case UInt8(ascii: "\\"), UInt8(ascii: "H"): break
        default: unknown.append("escape \(byte)")
        }
    }

    private mutating func sequence(_ numbers: [Int], _ final: UInt8) {
        let first = max(numbers.first ?? 1, 1)
        switch Character(Unicode.Scalar(final)) {
        case "H", "f": move(row: first - 1, column: max(numbers.count > 1 ? numbers[1] : 1, 1) - 1)
        case "A": move(row: max(row - first, 0), column: column)
        case "B": move(row: min(row + first, rows - 1), column: column)
        case "C": move(row: row, column: min(column + first, columns - 1))
        case "D": move(row: row, column: max(column - first, 0))
        case "G": move(row: row, column: first - 1)
        case "d": move(row: first - 1, column: column)
        case "J": eraseDisplay(numbers.first ?? 0)
        case "K": eraseLine(numbers.first ?? 0)
        case "X": blank(row: row, columns: column..<(column + first))
        case "P": delete(first)
        case "@": insert(first)
        case "L", "M": changeLines(first, isInserting: final == UInt8(ascii: "L"))
        case "S": scrollUp(first)
        case "T": scrollDown(first)
        case "Z": for _ in 0..<first { move(row: row, column: max(column - 1, 0) / 8 * 8) }
        case "b": for _ in 0..<first { write(lastWritten) }
        case "r": setRegion(numbers)
        case "m": hasAttributes = !(numbers.isEmpty || [[0], [39, 49], [24], [27]].contains(numbers))
        case "n" where numbers == [5]: statusRequests += 1
        case "h", "l", "t", "g": break
        default: unknown.append("sequence \(numbers) \(Character(Unicode.Scalar(final)))")
        }
    }

    private mutating func eraseDisplay(_ what: Int) {
        eraseLine(what)
        let others = what == 0 ? (row + 1)..<rows : what == 1 ? 0..<row : 0..<rows
        for row in others { blank(row: row, columns: 0..<columns) }
    }

    private mutating func eraseLine(_ what: Int) {
        blank(row: row, columns: what == 0 ? column..<columns : what == 1 ? 0..<(column + 1) : 0..<columns)
    }

    private mutating func delete(_ count: Int) {
        let count = min(count, columns - column)
        grid[row].removeSubrange(column..<(column + count))
        grid[row] += Array(repeating: " ", count: count)
    }

    private mutating func insert(_ count: Int) {
        let count = min(count, columns - column)
        grid[row].removeLast(count)
        grid[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    }

    private mutating func changeLines(_ count: Int, isInserting: Bool) {
        guard region.contains(row) else { return }
        let whole = region
        region = row...whole.upperBound
        if isInserting { scrollDown(count) } else { scrollUp(count) }
        region = whole
    }

    private mutating func setRegion(_ numbers: [Int]) {
        let top = max(numbers.first ?? 1, 1) - 1
        let bottom = (numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows) - 1
        if top < bottom { region = top...bottom }
        move(row: 0, column: 0)
    }
}
