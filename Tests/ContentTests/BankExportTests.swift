import Content
import Foundation
import Procedures
import TestSupport
import Testing

@Suite("The question bank for other programs")
struct BankExportTests {
    private let pack = ContentPack.bundled()

    private struct Read: Decodable, Equatable {
        struct Choice: Decodable, Equatable {
            var text: String
            var why: String
            var isRight: Bool
        }

        var id: String
        var ask: String
        var rationale: String
        var isValid: Bool
        var choices: [Choice]

        init(_ question: Question) {
            (id, ask, rationale, isValid) = (question.id, question.ask, question.rationale.text, true)
            choices = question.choices.enumerated().map { at, choice in
                Choice(text: choice.text, why: choice.why ?? "", isRight: at + 1 == question.answer)
            }
        }
    }

    private static let unavailable: String? = {
        do throws(PythonPackage.Unavailable) {
            _ = try PythonPackage.gift.installed()
            return nil
        } catch {
            return error.description
        }
    }()

    @Test(
        "An independent reader of GIFT finds every question, choice, reason and rationale, letter by letter",
        .enabled(if: unavailable == nil, "not compared: \(unavailable ?? "")"))
    func gift() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("teer-\(UUID().uuidString).gift")
        try Data(pack.exportBank(.gift).utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try ExternalCommand.run(
            "python3", [folder.appendingPathComponent("Oracle/gift_oracle.py").path, file.path],
            environment: ["PYTHONPATH": try PythonPackage.gift.installed().path, "PYTHONDONTWRITEBYTECODE": "1"])
        try #require(outcome.status == 0, "\(outcome.errors)")
        let read = try JSONDecoder().decode([Read].self, from: Data(outcome.output.utf8))
        let byID = Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
        #expect(read.count == pack.questions.count)
        for question in pack.questions { #expect(byID[question.id] == Read(question)) }
    }

    @Test("GIFT has a category for each objective that has a question, with its title")
    func categories() {
        let lines = pack.exportBank(.gift).split(separator: "\n").filter { $0.hasPrefix("$CATEGORY: ") }
        #expect(lines.count == Set(pack.questions.map(\.objective)).count)
        for line in lines { #expect(line.hasPrefix("$CATEGORY: \(pack.title)/")) }
    }

    @Test("The table has a question a line, every text in its column")
    func table() throws {
        let rows = Self.rows(pack.exportBank(.csv))
        let head = try #require(rows.first)
        #expect(rows.count == pack.questions.count + 1)
        for (row, question) in zip(rows.dropFirst(), pack.questions) {
            let cells = Dictionary(uniqueKeysWithValues: zip(head, row))
            #expect(row.count == head.count)
            #expect(cells["id"] == question.id && cells["question"] == question.ask)
            #expect(cells["answer"] == "\(question.answer)" && cells["rationale"] == question.rationale.text)
            for (at, choice) in question.choices.enumerated() {
                #expect(cells["choice_\(at + 1)"] == choice.text && cells["why_\(at + 1)"] == choice.why ?? "")
            }
        }
    }

    /// The fields of a table of comma-separated values, read as RFC 4180 says.
    private static func rows(_ text: String) -> [[String]] {
        var (rows, row, field, isQuoted): ([[String]], [String], String, Bool) = ([], [], "", false)
        var rest = Substring(text)
        while let character = rest.popFirst() {
            if isQuoted {
                if character != "\"" {
                    field.append(character)
                } else if rest.first == "\"" {
                    field.append(rest.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if character == "\"" {
                isQuoted = true
            } else if character == "," {
                row.append(field)
                field = ""
            } else if character == "\n" {
                rows.append(row + [field])
                (row, field) = ([], "")
            } else {
                field.append(character)
            }
        }
        return rows
    }
}
