import Foundation
import StateMachine
import TestSupport
import Testing

/// The tests of the W3C that python-statemachine ships in its own data language, fetched when the tests run.
enum W3CFiles {
    /// The tests about what the module covers: hierarchy, history, `In()`, eventless rows, document order and priority,
    /// internal and external rows, parallels, done events. 409 and 411 ask for `In()` inside executable content.
    static let relevant: [String] = [
        "144", "158", "310", "355", "364", "372", "375", "377", "387", "388", "399", "403a", "403b", "403c", "404",
        "405", "406", "407", "412", "413", "416", "417", "419", "421", "423", "451", "503", "504", "505", "506",
        "533", "570", "576", "579", "580",
    ]

    /// By test: its file; or why there is none.
    static let files: Result<[String: URL], PythonPackage.Unavailable> = {
        do throws(PythonPackage.Unavailable) {
            let folder = try PythonPackage.statemachine.source().appendingPathComponent("tests/scxml/w3c")
            var files: [String: URL] = [:]
            for part in ["mandatory", "optional"] {
                let inside = folder.appendingPathComponent(part)
                for name in (try? FileManager.default.contentsOfDirectory(atPath: inside.path)) ?? [] {
                    guard name.hasPrefix("test"), name.hasSuffix(".scxml") else { continue }
                    files[String(name.dropFirst(4).dropLast(6))] = inside.appendingPathComponent(name)
                }
            }
            return .success(files)
        } catch {
            return .failure(error)
        }
    }()

    static var unavailable: String? {
        if case .failure(let error) = files { error.description } else { nil }
    }

    /// Whether a test ends in its state `pass`; throws `SCXMLTestExpression.Unsupported` for what is outside the subset.
    static func passes(_ test: String) throws -> Bool {
        let file = try #require(try files.get()[test])
        var session = try SCXMLSession(SCXMLLoader(String(contentsOf: file, encoding: .utf8)))
        session.run()
        return session.snapshot.contains("pass")
    }
}

@Suite(
    "W3C SCXML tests",
    .enabled(if: W3CFiles.unavailable == nil, "skipped: \(W3CFiles.unavailable ?? "")"))
struct W3CTests {
    @Test("A test about what the module covers ends in its state `pass`", arguments: W3CFiles.relevant)
    func passes(test: String) throws {
        #expect(try W3CFiles.passes(test))
    }

    @Test("All relevant tests pass, and so does every other one that the loader can read")
    func count() throws {
        let files = try W3CFiles.files.get()
        var further = 0
        for test in files.keys.sorted() where !W3CFiles.relevant.contains(test) && !test.contains("sub") {
            guard let isPassed = try? W3CFiles.passes(test) else { continue }
            #expect(isPassed, "test \(test)")
            further += isPassed ? 1 : 0
        }
        let passed = try W3CFiles.relevant.filter { try W3CFiles.passes($0) }
        #expect(passed.count == W3CFiles.relevant.count)
        print(
            "W3C SCXML: \(passed.count) of \(W3CFiles.relevant.count) relevant tests passed, and \(further) further ones "
                + "of the \(files.count) that the package ships.")
    }
}
