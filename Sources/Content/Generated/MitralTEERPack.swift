enum MitralTEERPack { static let files: [BundledFile] = [] }
