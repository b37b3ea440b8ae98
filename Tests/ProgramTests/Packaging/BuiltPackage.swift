import Foundation
import TestSupport

/// The Debian package made of the program that the tests drive.
struct BuiltPackage {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// The path of the package.
    let path: String
    /// What the script said of it.
    let said: String

    /// Made once for all tests.
    static let shared = Result { try make(in: Program.repository.appendingPathComponent(".build/package-tests").path) }

    /// Whether packages can be made here.
    static let isPossible = ["dpkg-deb", "python3", "strip", "readelf"].allSatisfy(Program.isInstalled)

    /// Whether the program needs no library, as a release does; else the test's root gets the ones of its language.
    static let isStatic = (try? ExternalCommand.run("ldd", [Program.path]).status) != 0

    static func make(in folder: String) throws -> BuiltPackage {
        let script = Program.repository.appendingPathComponent("Scripts/package").path
        let made = try ExternalCommand.run(script, ["--binary", Program.path, "--output", folder, "--quick"])
        guard made.status == 0, let path = made.output.split(separator: "\n").last else {
            throw Failed(description: made.errors)
        }
        return BuiltPackage(path: String(path), said: made.errors)
    }

    /// The files in it, each led by a slash, without folders.
    func files() throws -> [String] {
        try ExternalCommand.run("dpkg-deb", ["--contents", path]).output.split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("d"), let start = line.range(of: " ./") else { return nil }
            return "/" + line[start.upperBound...]
        }
    }

    /// Unpacks it, without installing it, into a folder.
    func unpack(into folder: String) throws {
        let done = try ExternalCommand.run("dpkg-deb", ["--extract", path, folder])
        if done.status != 0 { throw Failed(description: done.errors) }
    }
}
