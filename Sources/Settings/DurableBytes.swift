import Glibc

/// Bytes that are on the disk when their writing is over.
public enum DurableBytes {
    /// Writes all bytes and brings them to the disk.
    ///
    /// - Returns: The error's number when that fails; nil when all of them are there.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return fsync(descriptor) == 0 ? nil : errno
    }
}
