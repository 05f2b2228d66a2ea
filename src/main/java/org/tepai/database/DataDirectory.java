package org.tepai.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds the data directory for one running application: a second one on the same files would
 * destroy them.
 */
final class DataDirectory implements AutoCloseable {

  private final Path root;
  private final Path binaries;
  private final FileChannel lockFile;

  private DataDirectory(Path root, Path binaries, FileChannel lockFile) {
    this.root = root;
    this.binaries = binaries;
    this.lockFile = lockFile;
  }

  /**
   * @param root directory to hold; created when missing
   * @throws IllegalStateException with a Chinese message when another application holds it
   */
  static DataDirectory claim(Path root) throws IOException {
    return claim(root, root.resolve("postgresql-binaries"));
  }

  /**
   * @param binaries where the server's programs are unpacked; several directories may share them
   */
  static DataDirectory claim(Path root, Path binaries) throws IOException {
    Files.createDirectories(root);
    FileChannel channel =
        FileChannel.open(
            root.resolve("tepai.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new IllegalStateException(
          "数据目录 " + root + " 正被另一个正在运行的特派系统使用；请先停止它，或用 tepai.data 指定另一个目录。");
    }
    return new DataDirectory(root, binaries, channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisVirtualMachine) {
      return false;
    }
  }

  Path postgres() {
    return root.resolve("postgresql");
  }

  Path binaries() {
    return binaries;
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
