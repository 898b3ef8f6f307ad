import type { NumberData } from '../schema/numberData';

export const numbers: NumberData = {};
