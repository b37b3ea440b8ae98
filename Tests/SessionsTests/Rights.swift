import Foundation

/// Runs work without root's right to pass over file modes; anybody else never had it.
///
/// `setfsuid` changes the calling thread alone, which GRDB and SQLite then use throughout.
func withoutPrivileges<T>(_ work: () throws -> T) rethrows -> T {
    guard geteuid() == 0, let call = dlsym(nil, "setfsuid") else { return try work() }
    let setFileUser = unsafeBitCast(call, to: (@convention(c) (uid_t) -> Int32).self)
    _ = setFileUser(65_534)
    defer { _ = setFileUser(0) }
    return try work()
}

/// A file system of a few kilobytes that only one thread sees.
enum SmallDisk {
    /// Whether this program may mount one: the first try shows it.
    static let isAvailable = (try? run(kilobytes: 64) { _ in true }) ?? false

    struct NotAllowed: Error {}

    /// Runs work on a thread that sees an empty disk of a size at the path that it is given.
    static func run<T: Sendable>(kilobytes: Int, _ work: @escaping @Sendable (String) throws -> T) throws -> T {
        let lab = try StoreLab()
        return try onOwnThread {
            try mount(kilobytes, at: lab.folder)
            return try work(lab.folder)
        }
    }

    private static func mount(_ kilobytes: Int, at path: String) throws {
        typealias Unshare = @convention(c) (Int32) -> Int32
        typealias Mount =
            @convention(c) (
                UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CChar>?, UInt, UnsafePointer<CChar>?
            ) -> Int32
        guard let unshareCall = dlsym(nil, "unshare"), let mountCall = dlsym(nil, "mount") else { throw NotAllowed() }
        let newMountNamespace: Int32 = 0x20000
        let (recursive, unshared): (UInt, UInt) = (1 << 14, 1 << 18)
        guard unsafeBitCast(unshareCall, to: Unshare.self)(newMountNamespace) == 0 else { throw NotAllowed() }
        let mount = unsafeBitCast(mountCall, to: Mount.self)
        guard mount("none", "/", nil, recursive | unshared, nil) == 0,
            mount("none", path, "tmpfs", 0, "size=\(kilobytes)k,mode=700") == 0
        else { throw NotAllowed() }
    }
}
