/** The first eight digits of a version, by which files and lines of a terminal name it. */
export function versionStart(version: string): string {
  return version.slice(0, 8)
}

/** The first eight digits of a version in two groups, as pages show it. */
export function shortVersion(version: string): string {
  return `${version.slice(0, 4)} ${version.slice(4, 8)}`
}
