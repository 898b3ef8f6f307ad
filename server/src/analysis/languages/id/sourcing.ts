import type { SourcingData } from '../schema/sourcingData';

export const sourcing: SourcingData = {};
