import Foundation
import PackagePlugin

/// Writes the files of the bundled pack as Swift literals, before the target that carries them is compiled.
@main
struct EmbedPack: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let pack = context.package.directoryURL.appending(path: "Sources/Content/Packs/mitral-teer")
        let output = context.pluginWorkDirectoryURL.appending(path: "MitralTEER.swift")
        return [
            .buildCommand(
                displayName: "Embedding mitral-teer", executable: try context.tool(named: "embed-pack").url,
                arguments: [pack.path, output.path], inputFiles: Self.files(in: pack), outputFiles: [output])
        ]
    }

    /// The YAML files of a folder and of the folders in it.
    private static func files(in folder: URL) -> [URL] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0) }
    }
}
