import type { StructureData } from '../schema/structureData';

export const structure: StructureData = {};
