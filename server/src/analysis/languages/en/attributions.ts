import type { AttributionData } from '../schema/attributionData';

export const attributions: AttributionData = {};
