import Glibc

/// The system's list of mounted file systems, to tell a disk of this machine from another's.
struct MountTable {
    private let lines: [Substring]

    /// A table in the form of `/proc/self/mountinfo`, as proc(5) describes it.
    init(_ text: String) { lines = text.split(separator: "\n") }

    /// The table of this system; empty where it cannot be read, which makes every disk local.
    static var current: MountTable {
        guard let file = fopen("/proc/self/mountinfo", "re") else { return MountTable("") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return MountTable(String(decoding: bytes, as: UTF8.self))
    }

    /// Whether a device is a file system of another machine, or one that may be (FUSE).
    func isRemote(_ device: dev_t) -> Bool {
        let remote = ["nfs", "cifs", "smb", "fuse", "afs", "ceph", "9p", "gfs", "lustre", "virtiofs", "vboxsf", "vmhgfs"]
        guard let type = type(of: device) else { return false }
        return remote.contains { type.hasPrefix($0) }
    }

    /// The name of a device's file system, such as "ext4".
    func type(of device: dev_t) -> Substring? {
        let number = "\(Self.major(device)):\(Self.minor(device))"
        for line in lines {
            let fields = line.split(separator: " ")
            guard fields.count > 2, fields[2] == number, let end = fields.firstIndex(of: "-"), end + 1 < fields.count else {
                continue
            }
            return fields[end + 1]
        }
        return nil
    }

    /// The two halves of a device number, as glibc packs them.
    private static func major(_ device: dev_t) -> dev_t { device >> 8 & 0xFFF | device >> 32 & ~0xFFF }
    private static func minor(_ device: dev_t) -> dev_t { device & 0xFF | device >> 12 & ~0xFF }
}
