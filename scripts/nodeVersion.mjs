// Imported first by every command: says in one line that this Node is too old, before anything newer is used.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Cauce needs Node 20.19 or later; this is Node ${process.versions.node}. Get it from https://nodejs.org`,
  );
  process.exit(1);
}
