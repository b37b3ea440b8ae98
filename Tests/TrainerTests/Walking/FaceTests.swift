import Content
import Procedures
import Screens
import TerminalCore
import Testing

@testable import Trainer

@Suite("Faces and depth")
struct FaceTests {
    private static let steps = Session.outline.steps.map(\.id)

    @Test("no face is taller than 15 rows at 80x24, none longer than two sheets at 40x12, three where something is decided")
    func budget() throws {
        let pack = ContentPack.bundled()
        #expect(FaceCheck(pack).problems(.error).map(\.text) == [])
        let (wide, narrow) = (Session("80x24", "M enter"), Session("40x12", "M enter"))
        for step in pack.procedure.steps {
            #expect(wide.go(step.id).step == step.id)
            let face = wide.page.body.filter { $0.content != .gap }.map(\.id)
            #expect(face.allSatisfy { wide.sheets?.sheet(of: $0) == 0 }, "\(step.id) stands whole on the first sheet")
            narrow.go(step.id)
            #expect(narrow.sheets!.count <= (step.decision == nil ? 2 : 3), "\(step.id)")  // the page of a step has sheets
        }
    }

    @Test("text begins at the same column at every step, whatever stands beside it", arguments: ["80x24", "120x40", "200x60"])
    func column(_ size: String) {
        let session = Session(size, "M enter")
        let start = session.frame.cursor.column
        for id in Self.steps {
            session.go(id)
            let cursor = session.frame.cursor
            #expect(cursor.column == start, "\(id)")
            #expect(session.frame[start + 2, cursor.row].scalar == "[", "\(id)")
            #expect(session.frame[start + 3, cursor.row + 1].scalar == "1", "\(id)")
        }
    }

    @Test("below 116 columns parts are shut; from there they open by themselves as far as all of one fits")
    func opensByItself() {
        for size in ["80x24", "115x40"] {
            #expect(Session(size, "M enter : 'intv-grasp' enter").openFolds == [])
        }
        var opened = 0
        let session = Session("120x40", "M enter")
        for id in Self.steps {
            session.go(id)
            #expect(session.sheets?.count == 1, "\(id)")
            opened += session.openFolds.count
        }
        #expect(opened > 2 * Self.steps.count)
        #expect(!Session("116x40", "M enter : 'intv-grasp' enter").openFolds.isEmpty)
    }

    @Test("what opened by itself is shut with Left and stays shut; w shuts all, then opens all")
    func shutsByHand() {
        let session = Session("120x40", "M enter : 'intv-grasp' enter")
        session.focus("depth.why")
        #expect(!session.press("left").openFolds.contains("depth.why"))
        session.press("w")
        #expect(session.openFolds.count == session.page.leaf?.folds.count)
        #expect(session.press("w").openFolds.isEmpty)
    }

    @Test("at 200x60 no step is paged: all parts are open, words stand beside or below")
    func widest() {
        let session = Session("200x60", "M enter")
        for id in Self.steps {
            session.go(id)
            #expect(session.sheets?.count == 1, "\(id)")
        }
    }

    @Test("below 60 columns one row opens the depth: a name a row, each opens, and Backspace leads back to that row")
    func depthPage() {
        let session = Session("40x12", "M enter : 'intv-grasp' enter")
        session.choose("depth")
        #expect(session.step == "intv-grasp")
        let names = session.page.body.filter(\.isFocusable).map(\.id)
        #expect(names.prefix(3) == ["depth.why", "depth.views", "depth.who"])
        #expect(session.text.contains("+ Why"))
        session.focus("depth.views")
        session.press("enter")
        #expect(session.text.contains("- Views"))
        #expect(session.page.body.contains { $0.id == "depth.views.0" })
        #expect(session.press("left").text.contains("+ Views"))
        session.press("backspace")
        #expect(session.page.focus == "depth")
        #expect(session.page.body.contains { $0.id == "act.0" })
    }

    @Test("at the end of the depth page Space goes back to the face, then on")
    func depthReadsOn() {
        let session = Session("40x12", "M enter : 'intv-grasp' enter").choose("depth")
        for _ in 0..<20 where session.page.body.contains(where: { $0.id == "depth.title" }) { session.press("space") }
        #expect(session.step == "intv-grasp")
        #expect(session.page.body.contains { $0.id == "act.0" })
        #expect(session.mark("intv-grasp") == "[ ]")
    }

    @Test("the names of the depth take one or two rows at 80x24, below the face, in one order")
    func names() throws {
        let order: [StepDepth.Part] = [.why, .views, .who, .goOn]
        let session = Session("80x24", "M enter")
        for id in Self.steps {
            session.go(id)
            let depth = session.state.depth(of: session.procedure.step(id)!)  // the pack has it
            #expect(depth.parts.filter(order.contains) == order.filter(depth.parts.contains), "\(id)")
            #expect(depth.parts.last == .sources || !depth.parts.contains(.sources), "\(id)")
            let rows = session.frame.text.split(separator: "\n").filter { line in
                let text = line.drop { $0 == " " }
                return text.hasPrefix("+ ") || text.hasPrefix("> + ")
            }
            #expect((1...2).contains(rows.count), "\(id): \(rows.count) rows")
        }
    }

    @Test("the sign for recalled is explained when a face with one is first entered, and once a session")
    func recalled() {
        let session = Session("80x24", "M enter")
        let sentence = "* recalled, not read in a source"
        var said: [String] = []
        for step in session.procedure.steps {
            session.go(step.id)
            guard session.message == sentence else { continue }
            said.append(step.id)
            #expect(session.state.face(of: step).hasRecalled)
        }
        // The pack has such steps.
        #expect(said == [session.procedure.steps.first { session.state.face(of: $0).hasRecalled }!.id])
        let first = said[0]
        let again = Session("80x24", Script("M enter : '\(first)' enter"))
        #expect(again.message == sentence)
        #expect(again.press("down").message != sentence)
    }

    @Test("recalled statements say so in linear mode, and the sources of the step what the sign means")
    func recalledSpoken() {
        let session = Session("80x24", "M enter : 'eval-severity' enter")
        #expect(session.spoken.contains { $0.hasSuffix("Recalled.") })
        session.open(.sources)
        #expect(session.spoken.contains("* recalled, not read in a source"))
    }

    @Test("linear mode names the parts with their numbers, and a number says that part")
    func linearParts() throws {
        let session = LinearSession()
        session.choose("home.mode")
        session.choose("home.begin")
        let said = session.type(": intv-grasp")
        let more = try #require(said.first { $0.hasPrefix("More: ") })
        let entry = try #require(more.dropFirst(6).split(separator: ", ").first { $0.contains("Views") })
        let number = try #require(entry.split(separator: " ").first)
        let answer = session.type(String(number))
        #expect(answer.contains("Views."))
        for view in session.state.pack.body(of: "intv-grasp").views {
            #expect(answer.contains { $0.contains(view.text) })
        }
        #expect(session.place == .step("intv-grasp"))
        session.type("")
        #expect(session.state.snapshot.mark(ofStep: "intv-grasp") == .done, "an empty line is about the step again")
    }

    @Test("at 40x12 every row of every table and every target stands on the face or in the depth")
    func narrowTables() throws {
        let pack = ContentPack.bundled()
        for id in Self.steps {
            let body = pack.body(of: id)
            guard !body.tables.isEmpty || body.targets.contains(where: { $0.short == nil }) else { continue }
            let session = Session("40x12", Script("M enter : '\(id)' enter"))
            #expect(session.step == id)
            let seen = session.wordsOfAllSheets() + session.press("w").wordsOfAllSheets()
            for table in body.tables {
                for row in table.rows {
                    let told = row.lines.first ?? row.cells[0]
                    // A cell of a grid may be wrapped beside the next one, so that its words stand apart.
                    let isInDepth = told.split(separator: " ").allSatisfy { seen.contains($0) }
                    let isOnFace = row.short.map { seen.contains(session.words($0[0])) } ?? false
                    #expect(isInDepth || isOnFace, "\(id), \(table.id): \(told)")
                }
            }
            for target in body.targets where target.short == nil {
                let words = session.words(target.statement.text)
                #expect(seen.contains(words), "\(id): \(words)")
            }
        }
    }

    @Test("a step shows its title, its actions and its warning at 40x12 too")
    func narrowKeepsAll() {
        let session = Session("40x12", "M enter")
        for id in Self.steps {
            session.go(id)
            let ids = Set(session.page.body.map(\.id))
            let body = session.state.pack.body(of: id)
            #expect(body.acts.indices.allSatisfy { ids.contains("act.\($0)") }, "\(id)")
            #expect(body.warnings.isEmpty || ids.contains("warn"), "\(id)")
            #expect(session.frame.line(0).contains(session.procedure.number(ofStep: id)), "\(id)")
        }
    }
}

extension Session {
    /// A text with single blanks between its words.
    fileprivate func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The words of all sheets of the page in front.
    fileprivate func wordsOfAllSheets() -> String {
        var seen = words
        for _ in 1..<max(2, sheets?.count ?? 1) { seen += " " + press("page-down").words }
        return seen
    }
}
