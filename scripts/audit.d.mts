export declare function shippedVulnerabilities(
  output: string,
  shipped: readonly string[],
): readonly string[] | null;
