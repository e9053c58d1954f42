import Foundation
import PackagePlugin

/// Puts the packs into the program when it is built, so that they are found wherever it is started.
@main
struct ShipPacks: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let packs = context.package.directoryURL.appending(path: "packs")
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedPacks.swift")
    return [
      .buildCommand(
        displayName: "Putting the packs into the program",
        executable: try context.tool(named: "WritePacksAsSwift").url,
        arguments: [packs.path(), output.path()],
        inputFiles: everything(in: packs), outputFiles: [output])
    ]
  }

  /// Folders are among them, so that a file that is added or removed is noticed as well.
  private func everything(in folder: URL) -> [URL] {
    let inside = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return [folder] + (inside?.allObjects.compactMap { $0 as? URL } ?? [])
  }
}
