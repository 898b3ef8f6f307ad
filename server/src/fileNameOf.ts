/**
 * The file name at the end of a URI, as people read it; as it stands there where it is malformed. Never a path: a slash
 * that was encoded (`..%2F..%2Fx`) would have a report named after the file land in another folder.
 */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).replace(/[/\\\0]/g, '_');
  } catch {
    return name;
  }
}
