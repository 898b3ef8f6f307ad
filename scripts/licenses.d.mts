export function packagesOf(inputs: readonly string[]): readonly string[];
export function licenseOf(root: string, folder: string): { readonly title: string; readonly text: string };
export function listLicenses(root: string, inputs: readonly string[]): string;
