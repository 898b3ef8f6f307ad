export declare function newestRelease(
  changelog: string,
): { readonly version: string; readonly released: boolean } | null;
