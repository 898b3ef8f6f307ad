/** The file name at the end of a URI, as people read it; the whole URI where it is malformed. */
export function fileNameOf(uri: string): string {
  try {
    return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  } catch {
    return uri;
  }
}
